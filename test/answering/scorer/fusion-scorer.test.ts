import { describe, expect, it } from 'vitest';
import {
  fusionEvidence as evidenceWith,
  fusionScorer,
  standsOut,
} from '../../../src/answering/scorer/fusion-scorer.ts';
import { answerScorerContract } from '../../contracts/answer-scorer.contract.ts';
import { CALIBRATION } from '../../fakes/calibration.ts';
import { candidate } from '../candidate-sample.ts';

const { weights, thresholds } = CALIBRATION.fusionScorer;
const scorer = fusionScorer(CALIBRATION);
const fusionEvidence = (of: Parameters<typeof evidenceWith>[0]): number => evidenceWith(of, weights);

const features = { dense: 0.87, fused: 95, background: 0.75, known: 0.8 };

describe('fusionEvidence', () => {
  it('is a probability that grows with the score', () => {
    const low = fusionEvidence({ ...features, fused: 85 });
    const high = fusionEvidence(features);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThan(low);
    expect(high).toBeLessThan(1);
  });

  it('asks more of a question whose words the corpus knows, and of one that is near to anything', () => {
    expect(fusionEvidence({ ...features, known: 0 })).toBeGreaterThan(fusionEvidence(features));
    expect(fusionEvidence({ ...features, background: 0.7 })).toBeGreaterThan(fusionEvidence(features));
  });

  it('weighs each score as it was fitted: in log-odds, one by one', () => {
    const logOdds = (changes: Partial<typeof features>): number => {
      const evidence = fusionEvidence({ ...features, fused: 40, ...changes });
      return Math.log(evidence / (1 - evidence));
    };
    const { bias, points, background, knownWords } = weights;
    expect(logOdds({})).toBeCloseTo(bias + 40 * points + 0.75 * background + 0.8 * knownWords, 9);
    expect(logOdds({ fused: 50 }) - logOdds({})).toBeCloseTo(10 * points, 9);
    expect(logOdds({ background: 0.5 }) - logOdds({})).toBeCloseTo(-0.25 * background, 9);
    expect(logOdds({ known: 0.3 }) - logOdds({})).toBeCloseTo(-0.5 * knownWords, 9);
  });
});

describe('standsOut', () => {
  const { standsOut: least } = CALIBRATION.evidence;

  it('is whether a sentence is farther from the background than the calibration asks for', () => {
    expect(standsOut({ dense: least, background: 0 }, CALIBRATION.evidence)).toBe(true);
    expect(standsOut({ dense: least - 0.001, background: 0 }, CALIBRATION.evidence)).toBe(false);
    expect(standsOut({ dense: 0.8, background: 0.76 }, CALIBRATION.evidence)).toBe(false);
  });
});

describe('the scorer without a trained model', () => {
  answerScorerContract(() => fusionScorer(CALIBRATION));

  const question = { arabic: '?', latin: '?', cyrillic: '?' };

  it('says that it is none, and has the thresholds that were fitted with it', () => {
    expect(scorer.scorerId).toContain('without a trained model');
    expect(scorer.thresholds).toBe(thresholds);
    const { strict, balanced, eager } = scorer.thresholds;
    expect(strict).toBeGreaterThan(balanced);
    expect(balanced).toBeGreaterThan(eager);
  });

  it('scores each candidate by its own features, in order', async () => {
    const all = [40, 60, 20].map((fused) => candidate('x', { features: { fused } }));
    const evidence = await scorer.score(question, all, 16);
    expect(evidence).toEqual(all.map((one) => fusionEvidence(one.features)));
    expect(new Set(evidence).size).toBe(3);
  });

  it('gives no evidence to a sentence that is no nearer than any sentence, whatever words they share', async () => {
    const near = candidate('x', { features: { fused: 120, dense: 0.8, background: 0.76 } });
    expect(await scorer.score(question, [near], 16)).toEqual([0]);
  });
});
