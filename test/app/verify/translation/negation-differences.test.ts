import { describe, expect, it } from 'vitest';
import { negationDifferences } from '../../../../src/app/verify/translation/negation-differences.ts';

type Text = readonly [language: string, text: string];

function between([ofGiven, given]: Text, [ofPage, page]: Text): string[] {
  const sides = { given: { text: given, language: ofGiven }, page: { text: page, language: ofPage } };
  return negationDifferences(sides).map((one) => `${one.given}/${one.page}`);
}

const PLAIN: Text = ['ar', 'أكد المدير وجود خلاف'];
const NEGATED: Text = ['ar', 'قال المدير إنه لا يوجد خلاف'];

describe('negation in a translation', () => {
  it.each<Text>([
    ['en', 'The director did Not deny the dispute'],
    ['ru', 'Директор не подтвердил спор'],
    ['de', 'Der Direktor sah keinen Streit'],
    ['fr', "Ce n'est pas un différend"],
    ['es', 'El director nunca lo confirmó'],
    ['tr', 'Müdür bunu doğrulamadı'],
    ['fa', 'مدیر آن را تأیید نکرد'],
  ])('is told if only one side has it: %s', (...given) => {
    const [difference = ''] = between(given, PLAIN);
    const [word] = difference.split('/');
    expect(word).not.toBe('');
    expect(given[1]).toContain(word);
    expect(between(given, NEGATED)).toEqual([]);
  });

  it('is told as well if only the page has it', () => {
    expect(between(['en', 'The director saw a dispute'], NEGATED)).toEqual(['/لا']);
  });

  it('is none in words that only look so', () => {
    expect(between(['en', 'Not only the director saw a dispute'], PLAIN)).toEqual([]);
  });

  it('is told behind such words as it stands', () => {
    expect(between(['en', 'Not only the director came, and nobody left'], PLAIN)).toEqual(['nobody/']);
  });

  it('is none in words for which another language may write an affix', () => {
    expect(between(['en', 'The rate is unchanged'], ['ar', 'بقيت النسبة دون تغيير'])).toEqual([]);
  });

  it('is looked for in all languages of the script where nothing tells the language', () => {
    expect(between(['und', 'nunca más'], PLAIN)).toEqual(['nunca/']);
  });
});
