import { expect, it } from 'vitest';
import { countPassages, spanOfSentences, type SplitArticle } from '../../src/domain/passage.ts';

const SENTENCES = [
  { span: { start: 10, end: 20 }, block: 0 },
  { span: { start: 21, end: 30 }, block: 0 },
  { span: { start: 40, end: 50 }, block: 1 },
];

it('reaches from the first character of its first sentence to the last of its last', () => {
  expect(spanOfSentences(SENTENCES, { from: 0, to: 1 })).toEqual({ start: 10, end: 20 });
  expect(spanOfSentences(SENTENCES, { from: 0, to: 2 })).toEqual({ start: 10, end: 30 });
  expect(spanOfSentences(SENTENCES, { from: 2, to: 3 })).toEqual({ start: 40, end: 50 });
});

it('does not pass a sentence that is not there for the beginning of the page', () => {
  expect(() => spanOfSentences(SENTENCES, { from: 7, to: 8 })).toThrow(new RangeError('no element 7 in 3'));
  expect(() => spanOfSentences(SENTENCES, { from: 2, to: 8 })).toThrow(new RangeError('no element 7 in 3'));
  expect(() => spanOfSentences([], { from: 0, to: 0 })).toThrow(new RangeError('no element 0 in 0'));
});

it('is counted through all articles', () => {
  const withPassages = (count: number): SplitArticle =>
    ({
      passages: Array.from({ length: count }, (_, from) => ({ from, to: from + 1 })),
    }) as unknown as SplitArticle;
  expect(countPassages([withPassages(2), withPassages(0), withPassages(3)])).toBe(5);
  expect(countPassages([])).toBe(0);
});
