import { describe, expect, it } from 'vitest';
import { quotesInTurn } from '../../src/answering/quotes-in-turn.ts';
import type { Judged } from '../../src/answering/choose-quotes.ts';
import { candidate } from './candidate-sample.ts';

const judged = (text: string, from: number, to = from + 1): Judged => ({
  candidate: candidate(text, { from, to }),
  evidence: 0.5,
});
const texts = (parts: Judged[][], limit = 3) => quotesInTurn(parts, limit).map((one) => one.candidate.text);

describe('the quotes of a question of several parts', () => {
  it('are the best of each part, then the second best', () => {
    const parts = [
      [judged('a', 0), judged('b', 2)],
      [judged('c', 4), judged('d', 6)],
    ];
    expect(texts(parts)).toEqual(['a', 'c', 'b']);
  });

  it('have no sentence twice, and a pair instead of one of its sentences', () => {
    expect(texts([[judged('a', 0)], [judged('a b', 0, 2)]])).toEqual(['a b']);
    expect(texts([[judged('a b', 0, 2)], [judged('b', 1)]])).toEqual(['a b']);
    expect(texts([[judged('a b', 0, 2)], [judged('b c', 1, 3)]])).toEqual(['a b']);
  });
});
