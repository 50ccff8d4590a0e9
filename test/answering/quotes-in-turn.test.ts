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
    expect(texts([[judged('a b', 0, 2)], [judged('a', 0)]])).toEqual(['a b']);
    expect(texts([[judged('b', 1)], [judged('a b', 0, 2)]])).toEqual(['a b']);
    expect(texts([[judged('a b', 0, 2)], [judged('b c', 1, 3)]])).toEqual(['a b']);
  });

  it('may stand side by side, and at the same place of another article', () => {
    expect(texts([[judged('a', 0)], [judged('b', 1)]])).toEqual(['a', 'b']);
    expect(texts([[judged('b', 1)], [judged('a', 0)]])).toEqual(['b', 'a']);
    const elsewhere: Judged = { candidate: candidate('c', { from: 0, articleNumber: 1 }), evidence: 0.5 };
    expect(texts([[judged('a', 0)], [elsewhere]])).toEqual(['a', 'c']);
  });

  it('are no more than the limit allows of each part', () => {
    expect(texts([[judged('a', 0), judged('b', 4)]], 1)).toEqual(['a']);
  });
});
