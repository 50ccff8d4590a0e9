import { expect, it } from 'vitest';
import { hitAt, ndcgAt, points } from '../../../src/app/evaluate/ranking-measures.ts';

it('nDCG@10 with hand-worked values', () => {
  expect(ndcgAt(10, ['a', 'b'], new Set(['a']))).toBe(1);
  expect(ndcgAt(10, ['b', 'a'], new Set(['a']))).toBeCloseTo(1 / Math.log2(3), 10);
  // Two relevant at ranks 1 and 3, against an ideal of ranks 1 and 2.
  expect(ndcgAt(10, ['a', 'x', 'b'], new Set(['a', 'b']))).toBeCloseTo(
    (1 + 0.5) / (1 + 1 / Math.log2(3)),
    10,
  );
  expect(ndcgAt(10, [...Array.from('0123456789'), 'a'], new Set(['a']))).toBe(0);
  expect(ndcgAt(10, ['a'], new Set())).toBe(0);
});

it('R@k counts a question once', () => {
  expect(hitAt(1, ['b', 'a'], new Set(['a']))).toBe(0);
  expect(hitAt(5, ['b', 'a', 'c'], new Set(['a', 'c']))).toBe(1);
});

it('points are a mean from 0 to 100 with one decimal', () => {
  expect(points([1, 0, 0])).toBe(33.3);
  expect(points([])).toBe(0);
});
