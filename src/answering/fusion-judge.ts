import type { CandidateScores } from '../domain/candidate.ts';
import type { Judge } from '../domain/judge.ts';
import { FUSION_WEIGHTS } from './fusion-weights.ts';

/**
 * The judge of a machine without a trained one: a logistic function of what the ranking knows. It can tell
 * what a sentence is about, hardly whether it answers (notes/evidence.md); its weights are fitted by
 * `npm run fit` and its probability is only as good as that.
 */
export const fusionJudge: Judge = {
  judgeId: 'fusion-1',
  score: (_question, candidates) => Promise.resolve(candidates.map(({ scores }) => fusionEvidence(scores))),
};

/** Probability, 0 to 1, that a candidate with these scores answers. */
export function fusionEvidence(scores: CandidateScores): number {
  const { bias, dense, keyword, passage } = FUSION_WEIGHTS;
  const z = bias + dense * scores.dense + keyword * scores.keyword + passage * scores.passage;
  return 1 / (1 + Math.exp(-z));
}
