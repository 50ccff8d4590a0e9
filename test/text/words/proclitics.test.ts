import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutProclitics } from '../../../src/text/words/proclitics.ts';

describe('withoutProclitics', () => {
  it.each([
    ['وبوتين', 'بوتين', 'and'],
    ['فبوتين', 'بوتين', 'so'],
    ['لبوتين', 'بوتين', 'for'],
    ['ببوتين', 'بوتين', 'by'],
    ['كبوتين', 'بوتين', 'like'],
    ['الرييس', 'رييس', 'the'],
    ['للرييس', 'رييس', 'for and the, of which one letter is gone'],
    ['وللرييس', 'رييس', 'and, for, the'],
    ['وبالقمه', 'قمه', 'a stack of three'],
    ['وبالقمه', 'القمه', 'the same stack as far as the article'],
    ['وبالقمه', 'بالقمه', 'and as far as the preposition'],
    ['فبالقمه', 'قمه', 'another stack'],
  ])('of %s leaves %s: %s', (word, left) => {
    expect(withoutProclitics(word)).toContain(left);
  });

  it.each([
    ['قمه', 'it begins with none'],
    ['لبن', 'two letters are no word'],
    ['الي', 'nor is one'],
    ['وال', 'nor are none'],
    ['', 'an empty word'],
    ['putin', 'another script'],
    ['стол', 'and another'],
  ])('leaves %s whole: %s', (word) => {
    expect(withoutProclitics(word)).toEqual([]);
  });

  it('leaves endings of the word, of three letters or more, with the article that two lams hide, each once', () => {
    const word = fc.array(fc.constantFrom(...Array.from('وفبلكارسن'))).map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, (text) => {
        const left = withoutProclitics(text);
        expect(new Set(left).size).toBe(left.length);
        for (const form of left) {
          const hidden = form.startsWith('ال') && text.includes('لل') && !text.endsWith(form);
          const ending = hidden ? form.slice(2) : form;
          expect(text.endsWith(ending)).toBe(true);
          expect(ending.length).toBeGreaterThanOrEqual(3);
          expect(ending.length).toBeLessThan(text.length);
        }
      }),
    );
  });
});
