import { describe, expect, it } from 'vitest';
import { quotesInTurn, type ScoredCandidate } from '../../src/answering/choose-quotes.ts';
import { candidate } from './candidate-sample.ts';

const scored = (text: string, from: number, to = from + 1): ScoredCandidate => ({
  candidate: candidate(text, { from, to }),
  evidence: 0.5,
});
const texts = (parts: ScoredCandidate[][], limit = 3) =>
  quotesInTurn(parts, limit).map((one) => one.candidate.text);

describe('the quotes of a question of several parts', () => {
  it('are the best of each part, then the second best', () => {
    const parts = [
      [scored('a', 0), scored('b', 2)],
      [scored('c', 4), scored('d', 6)],
    ];
    expect(texts(parts)).toEqual(['a', 'c', 'b']);
  });

  it('have no sentence twice, and a pair instead of one of its sentences', () => {
    expect(texts([[scored('a', 0)], [scored('a b', 0, 2)]])).toEqual(['a b']);
    expect(texts([[scored('a b', 0, 2)], [scored('b', 1)]])).toEqual(['a b']);
    expect(texts([[scored('a b', 0, 2)], [scored('a', 0)]])).toEqual(['a b']);
    expect(texts([[scored('b', 1)], [scored('a b', 0, 2)]])).toEqual(['a b']);
    expect(texts([[scored('a b', 0, 2)], [scored('b c', 1, 3)]])).toEqual(['a b']);
  });

  it('may stand side by side, and at the same place of another article', () => {
    expect(texts([[scored('a', 0)], [scored('b', 1)]])).toEqual(['a', 'b']);
    expect(texts([[scored('b', 1)], [scored('a', 0)]])).toEqual(['b', 'a']);
    const elsewhere: ScoredCandidate = {
      candidate: candidate('c', { from: 0, articleNumber: 1 }),
      evidence: 0.5,
    };
    expect(texts([[scored('a', 0)], [elsewhere]])).toEqual(['a', 'c']);
  });

  it('are no more than the limit allows of each part', () => {
    expect(texts([[scored('a', 0), scored('b', 4)]], 1)).toEqual(['a']);
  });
});
