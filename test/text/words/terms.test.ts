import { describe, expect, it } from 'vitest';
import {
  isSurfaceTerm,
  lightStem,
  surfaceTerm,
  termsOf,
  variantTerms,
  wholeWordTerms,
  wordOf,
} from '../../../src/text/words/terms.ts';

describe('a light stem', () => {
  it.each([
    ['والقمه', 'قمه', 'and, the'],
    ['بالقمه', 'قمه', 'by, the'],
    ['كالقمه', 'قمه', 'like, the'],
    ['فالقمه', 'قمه', 'so, the'],
    ['للقمه', 'قمه', 'for the'],
    ['القمر', 'قمر', 'the'],
    ['وقمر', 'قمر', 'and'],
    ['كتابها', 'كتاب', 'her'],
    ['كتابان', 'كتاب', 'two'],
    ['كتابات', 'كتاب', 'several'],
    ['مسلمون', 'مسلم', 'several men'],
    ['مسلمين', 'مسلم', 'several men, in another case'],
    ['عربيه', 'عرب', 'of a kind, feminine'],
    ['مدرسه', 'مدرس', 'feminine'],
    ['عربي', 'عرب', 'of a kind'],
    ['والمسلمون', 'مسلم', 'one prefix and one suffix'],
  ])('of %s is %s, without: %s', (word, stem) => {
    expect(lightStem(word)).toBe(stem);
  });

  it.each(['بوتين', 'الي', 'وطن', 'ابان', 'قمر', 'putin'])(
    'leaves %s whole but for its suffix, at most',
    (word) => {
      expect(word.startsWith(lightStem(word))).toBe(true);
      expect(lightStem(word).length).toBeGreaterThanOrEqual(3);
    },
  );

  it('takes no more than one of each', () => {
    expect(lightStem('والوقمر')).toBe('وقمر');
    expect(lightStem('كتابيهها')).toBe('كتابيه');
  });

  it('is of three letters or more', () => {
    expect(lightStem('ويد')).toBe('ويد');
    expect(lightStem('يدها')).toBe('يدها');
    // Without وال two letters would be left, so that only و goes.
    expect(lightStem('والدي')).toBe('الد');
  });
});

describe('terms', () => {
  it('of a whole word are the word, and in Arabic script its stem as well', () => {
    expect(wholeWordTerms('putin')).toEqual(['=putin']);
    expect(wholeWordTerms('القمر')).toEqual(['=القمر', '~قمر']);
  });

  it('of a word are those and every four neighbours between two borders', () => {
    expect(termsOf('putin')).toEqual(['=putin', '<put', 'puti', 'utin', 'tin>']);
    expect(termsOf('القمر')).toEqual(['=القمر', '~قمر', '<قمر', 'قمر>']);
    expect(termsOf('at')).toEqual(['=at', '<at>']);
    expect(termsOf('a')).toEqual(['=a']);
  });

  it('of a word as it stands give the word back', () => {
    expect(wordOf(surfaceTerm('قمر'))).toBe('قمر');
    expect(isSurfaceTerm(surfaceTerm('قمر'))).toBe(true);
    for (const term of termsOf('القمر').slice(1)) expect(isSurfaceTerm(term)).toBe(false);
  });

  it('of variants are words of the corpus alone, and weigh less than the word', () => {
    const variants = variantTerms('وبالقمه', (form) => ['قمه', 'بالقمه'].includes(form));
    expect(variants.map(([term]) => term).sort()).toEqual(['=بالقمه', '=قمه'].sort());
    for (const [, weight] of variants) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThan(1);
    }
    expect(variantTerms('وبالقمه', () => false)).toEqual([]);
    expect(variantTerms('putin', () => true)).toEqual([]);
  });
});
