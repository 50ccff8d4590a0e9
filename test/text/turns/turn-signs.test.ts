import { expect, it } from 'vitest';
import { clauseTokens } from '../../../src/text/turns/clause-tokens.ts';
import { signsBehind, signsOf, turnLexicon } from '../../../src/text/turns/turn-signs.ts';

function signs(sentence: string, cut?: number): string[] {
  const tokens = clauseTokens(sentence);
  return signsOf(tokens, turnLexicon(sentence), cut).map(({ kind, from, to, and }) => {
    const forms = tokens.slice(from, to).map(({ form }) => form);
    return `${and ? 'and ' : ''}${kind}: ${forms.join(' ')}`;
  });
}

it('finds the signs of a sentence in the words of its language', () => {
  expect(signs('The mayor said that he would not go')).toEqual([
    'reporting: said',
    'that: that',
    'hedge: would',
    'negation: not',
  ]);
  expect(signs('Der Hafen ist nicht verkauft, aber das Dorf')).toEqual(['negation: nicht', 'contrast: aber']);
});

it('prefers the longer of two phrases that begin at one word', () => {
  expect(signs('The market was not only open')).toEqual(['harmless: not only']);
  expect(signs('غير أن السوق مفتوح')).toEqual(['contrast: غير ان']);
});

it('takes the shorter where a quote begins within the longer', () => {
  expect(signs('The market was not only open', 4)).toEqual(['negation: not']);
});

it('finds no phrase across a mark', () => {
  expect(signs('The market was not, only the bridge was open')).toEqual(['negation: not']);
});

it('tells an "and" before a sign or written onto it', () => {
  expect(signs('لم يحضر المدير وقال إن السوق مفتوح')).toEqual([
    'negation: لم',
    'and reporting: وقال',
    'that: ان',
  ]);
  expect(signs('They went to the market and said so')).toEqual(['and reporting: said']);
});

it('leaves what must follow to the next sign', () => {
  expect(signs('قد يكون السوق مفتوحا')).toEqual(['hedge: قد']);
  expect(signs('قد فتح السوق أمس')).toEqual([]);
});

it('reads a text of an unknown language by all lists of its script', () => {
  expect(signs('kein')).toEqual(['negation: kein']);
  expect(signs('değil')).toEqual(['negatedVerb: değil']);
});

it('finds what counts behind the words in some languages only', () => {
  const behind = (sentence: string): string[] => {
    const tokens = clauseTokens(sentence);
    return signsBehind(tokens, turnLexicon(sentence)).map(
      ({ kind, from }) => `${kind} ${tokens[from]?.form}`,
    );
  };
  expect(behind('Köprü bu yıl trafiğe açılmadı')).toEqual(['negation açılmadı']);
  expect(behind('The bridge was not open')).toEqual([]);
});
