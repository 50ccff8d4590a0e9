import type { Features } from '../../domain/candidate.ts';
import type { AnswerScorer } from '../../domain/ports/answer-scorer.ts';
import type { Calibration, FusionWeights } from '../../domain/ports/calibration.ts';
import { logistic } from './logistic.ts';

/**
 * The scorer of a machine without a cross-encoder: a logistic function of the sentence's fused score, less what the question
 * would reach with any sentence (the background), and less what its known words would reach with any sentence that has them.
 * So questions in all languages can be held against one threshold. It can tell what a sentence is about, hardly whether it
 * answers (docs/research/evidence.md#what-a-scorer-without-the-model-can-tell).
 */
export function fusionScorer({ fusionScorer: fit, evidence }: Calibration): AnswerScorer {
  return {
    scorerId: 'fusion-1, without a trained model',
    thresholds: fit.thresholds,
    score: (_question, candidates) =>
      Promise.resolve(
        candidates.map(({ features }) =>
          standsOut(features, evidence) ? fusionEvidence(features, fit.weights) : 0,
        ),
      ),
  };
}

/** Whether a sentence is farther from the background than a question about nothing would bring it. */
export function standsOut(
  { dense, background }: Pick<Features, 'dense' | 'background'>,
  { standsOut: least }: Calibration['evidence'],
): boolean {
  return dense - background >= least;
}

/** Probability, 0 to 1, that a candidate with these features answers. */
export function fusionEvidence(
  features: Pick<Features, 'fused' | 'background' | 'known'>,
  { bias, points, background, knownWords }: FusionWeights,
): number {
  return logistic(
    bias + points * features.fused + background * features.background + knownWords * features.known,
  );
}
