import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/domain/article.ts';
import { contains, overlaps } from '../../src/domain/span.ts';

const span = (start: number, end: number) => ({ start, end });

it('names the text from its start up to its end, in UTF-16 units', () => {
  expect(sliceOf('a🙂bc', { start: 1, end: 4 })).toBe('🙂b');
  expect(sliceOf('abc', { start: 0, end: 3 })).toBe('abc');
  expect(sliceOf('abc', { start: 1, end: 1 })).toBe('');
});

describe('spans', () => {
  it.each([
    [span(0, 3), span(2, 5), true],
    [span(0, 9), span(2, 5), true],
    [span(0, 3), span(3, 5), false],
    [span(0, 3), span(7, 9), false],
    [span(3, 3), span(3, 5), false],
  ])('%o and %o overlap if a character is in both', (a, b, both) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([both, both]);
  });

  it.each([
    [span(2, 5), span(2, 5), true],
    [span(2, 5), span(3, 4), true],
    [span(2, 5), span(1, 4), false],
    [span(2, 5), span(3, 6), false],
  ])('%o contains what lies within it: %o', (outer, inner, isWithin) => {
    expect(contains(outer, inner)).toBe(isWithin);
  });
});
