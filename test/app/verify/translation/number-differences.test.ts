import { describe, expect, it } from 'vitest';
import { numberDifferences } from '../../../../src/app/verify/translation/number-differences.ts';

/** What each side has alone: `given/page`. */
function between(given: string, page: string): string[] {
  const sides = { given: { text: given, language: 'en' }, page: { text: page, language: 'ar' } };
  return numberDifferences(sides).map((one) => `${one.given}/${one.page}`);
}

describe('numbers of a translation', () => {
  it.each([
    ['digits of another script', 'He paid 1250 dinars', 'دفع ١٢٥٠ دينارا'],
    ['thousands parted', 'He paid 1,250 dinars', 'دفع 1250 دينارا'],
    ['a comma for a point', 'wuchs um 12,5 Prozent', 'ارتفع بنسبة 12.5 بالمئة'],
    ['a word for thousand', 'He paid 5,000 dinars', 'دفع 5 آلاف دينار'],
    ['a word for the number', 'He had 3 sons', 'كان له ثلاثة أبناء'],
    ['no digits', 'He had forty sons', 'كان له 40 ابنا'],
  ])('do not differ by %s', (_, given, page) => {
    expect(between(given, page)).toEqual([]);
  });

  it.each([
    ['one for another', '37 people died', 'قتل 41 شخصا', ['37/41']],
    ['one more', '37 people died in 2024', 'قتل 37 شخصا', ['2024/']],
    ['one fewer', '37 people died', 'قتل 37 شخصا في 2024', ['/2024']],
    ['as often', '5 of 5 died', 'قتل 5 من 7', ['5/7']],
  ])('differ by %s', (_, given, page, expected) => {
    expect(between(given, page)).toEqual(expected);
  });

  it('are told as the page writes them', () => {
    expect(between('37 people died', 'قتل ٤١ شخصا')).toEqual(['37/٤١']);
  });
});
