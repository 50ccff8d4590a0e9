import type { CandidateScores } from '../domain/candidate.ts';
import type { Judge } from '../domain/judge.ts';
import { FUSION_THRESHOLDS, FUSION_WEIGHTS } from './fusion-weights.ts';

/**
 * The judge of a machine without a trained one: a logistic function of the sentence's fused score, less what
 * the question would reach with any sentence (the background) and what its known words would reach with any
 * sentence that has them. So questions in all languages can be held against one threshold. It can tell what a sentence is about, hardly
 * whether it answers (notes/evidence.md); `npm run fit` fits it and says how far it can be trusted.
 */
export const fusionJudge: Judge = {
  judgeId: 'fusion-1, without a trained model',
  thresholds: FUSION_THRESHOLDS,
  score: (_question, candidates) => Promise.resolve(candidates.map(({ scores }) => fusionEvidence(scores))),
};

/**
 * Least distance from the background, as a cosine, for a sentence to be about the question at all. On the
 * questions of test/relevance/fit.jsonl answers keep 0.075 or more; small talk reaches 0.05.
 */
export const STANDS_OUT = 0.06;

/** Probability, 0 to 1, that a candidate with these scores answers; 0 if it does not stand out from the background. */
export function fusionEvidence(
  scores: Pick<CandidateScores, 'dense' | 'fused' | 'background' | 'known'>,
): number {
  if (scores.dense - scores.background < STANDS_OUT) return 0;
  const { bias, points, background, knownWords } = FUSION_WEIGHTS;
  const z = bias + points * scores.fused + background * scores.background + knownWords * scores.known;
  return 1 / (1 + Math.exp(-z));
}
