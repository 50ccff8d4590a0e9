import { describe, expect, it } from 'vitest';
import { fusionEvidence, fusionJudge, STANDS_OUT } from '../../src/answering/fusion-judge.ts';
import { FUSION_THRESHOLDS, FUSION_WEIGHTS } from '../../src/answering/fusion-weights.ts';
import { candidate } from './candidate-sample.ts';

const scores = { dense: 0.87, fused: 95, background: 0.75, known: 0.8 };

describe('fusionEvidence', () => {
  it('is a probability that grows with the score', () => {
    const low = fusionEvidence({ ...scores, fused: 85 });
    const high = fusionEvidence(scores);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThan(low);
    expect(high).toBeLessThan(1);
  });

  it('asks more of a question whose words the corpus knows, and of one that is near to anything', () => {
    expect(fusionEvidence({ ...scores, known: 0 })).toBeGreaterThan(fusionEvidence(scores));
    expect(fusionEvidence({ ...scores, background: 0.7 })).toBeGreaterThan(fusionEvidence(scores));
  });

  it('is nothing for a sentence that is no nearer than any sentence, whatever words they share', () => {
    expect(fusionEvidence({ ...scores, fused: 120, dense: 0.8, background: 0.76 })).toBe(0);
  });

  it('hears of what stands out just enough', () => {
    expect(fusionEvidence({ ...scores, dense: STANDS_OUT, background: 0 })).toBeGreaterThan(0);
    expect(fusionEvidence({ ...scores, dense: STANDS_OUT - 0.001, background: 0 })).toBe(0);
  });

  it('weighs each score as it was fitted: in log-odds, one by one', () => {
    const logOdds = (changes: Partial<typeof scores>): number => {
      const evidence = fusionEvidence({ ...scores, dense: 1, fused: 40, ...changes });
      return Math.log(evidence / (1 - evidence));
    };
    const { bias, points, background, knownWords } = FUSION_WEIGHTS;
    expect(logOdds({})).toBeCloseTo(bias + 40 * points + 0.75 * background + 0.8 * knownWords, 9);
    expect(logOdds({ fused: 50 }) - logOdds({})).toBeCloseTo(10 * points, 9);
    expect(logOdds({ background: 0.5 }) - logOdds({})).toBeCloseTo(-0.25 * background, 9);
    expect(logOdds({ known: 0.3 }) - logOdds({})).toBeCloseTo(-0.5 * knownWords, 9);
  });
});

describe('the judge without a trained model', () => {
  it('says that it is none, and has the thresholds that were fitted with it', () => {
    expect(fusionJudge.judgeId).toContain('without a trained model');
    expect(fusionJudge.thresholds).toBe(FUSION_THRESHOLDS);
    const { strict, balanced, eager } = fusionJudge.thresholds;
    expect(strict).toBeGreaterThan(balanced);
    expect(balanced).toBeGreaterThan(eager);
  });

  it('scores each candidate by its own scores, in order', async () => {
    const question = { arabic: '?', latin: '?', cyrillic: '?' };
    const all = [40, 60, 20].map((fused) => candidate('x', { scores: { fused } }));
    expect(await fusionJudge.score(question, all, 16)).toEqual(
      all.map(({ scores }) => fusionEvidence(scores)),
    );
  });
});
