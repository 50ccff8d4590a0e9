import { expect, it } from 'vitest';
import { LetterSeeds } from '../../../src/text/quotes/letter-seeds.ts';

const QUOTE = 'ارتفع سعر النفط إلى 3.7 دولار أمس وقالت الوكالة';

function countIn(text: string, quote = QUOTE): number {
  return new LetterSeeds(quote).countIn(text, { start: 0, end: text.length });
}

it('counts each row of letters of a quote once, however often a text has it', () => {
  const once = countIn(QUOTE);
  expect(once).toBeGreaterThan(4);
  expect(countIn(`${QUOTE} ${QUOTE}`)).toBe(once);
});

it('counts as many where spaces, marks, punctuation and spellings differ', () => {
  expect(countIn('«ارتَفَعَ»  سعـر النفط، الى ٣٫٧ دولار\nامس - وقالت الوكاله.')).toBe(countIn(QUOTE));
});

it('counts fewer where words differ, and none in another text', () => {
  expect(countIn(QUOTE.replace('النفط', 'الغاز'))).toBeLessThan(countIn(QUOTE));
  expect(countIn('بحث الوزراء زيادة الميزانية الجديدة للتعليم والصحة')).toBe(0);
});

it('looks at the part that is named', () => {
  const text = `${QUOTE} كلمات أخرى كثيرة في آخر الصفحة`;
  expect(new LetterSeeds(QUOTE).countIn(text, { start: QUOTE.length, end: text.length })).toBe(0);
});

it('knows quotes of a few letters, and of none', () => {
  expect(countIn('x a b c y', 'a b c')).toBe(1);
  expect(countIn('a b c', '%%%')).toBe(0);
});
