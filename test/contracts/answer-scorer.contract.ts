import { expect, it } from 'vitest';
import { STRICTNESSES, type AnswerScorer } from '../../src/domain/ports/answer-scorer.ts';
import { candidate } from '../answering/candidate-sample.ts';

const QUESTION = { arabic: 'Who called علي?', latin: 'Who called Ali?', cyrillic: 'Who called Али?' };

/** Sentences of an article that are more and less about the question. */
const CANDIDATES = [
  candidate('Ali was called by Omar on Sunday.', { from: 0, features: { fused: 95, dense: 0.9 } }),
  candidate('Omar called Ali again.', { from: 1, features: { fused: 60, dense: 0.85 } }),
  candidate('The harbour is closed.', { from: 2, features: { fused: 10, dense: 0.72 } }),
  candidate('Omar called Ali again. The harbour is closed.', {
    ...{ from: 1, to: 3 },
    features: { fused: 60, dense: 0.85 },
  }),
];

/** What every `AnswerScorer` must do. */
export function answerScorerContract(make: () => AnswerScorer): void {
  it('has a name, and thresholds that are the higher the stricter', () => {
    const { scorerId, thresholds } = make();
    expect(scorerId).not.toBe('');
    const least = STRICTNESSES.map((strictness) => thresholds[strictness]);
    expect(least).toEqual(least.toSorted((a, b) => b - a));
    expect(Math.min(...least)).toBeGreaterThan(0);
    expect(Math.max(...least)).toBeLessThan(1);
  });

  it('gives each candidate a probability, in the order given', async () => {
    const scorer = make();
    const evidence = await scorer.score(QUESTION, CANDIDATES, 16);
    expect(evidence).toHaveLength(CANDIDATES.length);
    for (const one of evidence) {
      expect(one).toBeGreaterThanOrEqual(0);
      expect(one).toBeLessThanOrEqual(1);
    }
    expect(evidence[0]).toBeGreaterThan(evidence[2] ?? 1);
    const reversed = await scorer.score(QUESTION, CANDIDATES.toReversed(), 16);
    expect(reversed).toEqual(evidence.toReversed());
  });

  it('gives the same evidence whenever it is asked', async () => {
    const scorer = make();
    const first = await scorer.score(QUESTION, CANDIDATES, 16);
    await scorer.score(QUESTION, CANDIDATES.slice(2), 16);
    expect(await scorer.score(QUESTION, CANDIDATES, 16)).toEqual(first);
    expect(await make().score(QUESTION, CANDIDATES, 16)).toEqual(first);
  });

  it('scores nothing of nothing', async () => {
    expect(await make().score(QUESTION, [], 16)).toEqual([]);
  });
}
