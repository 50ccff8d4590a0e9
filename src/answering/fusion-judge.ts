import type { CandidateScores } from '../domain/candidate.ts';
import type { Judge } from '../domain/judge.ts';
import { FUSION_WEIGHTS } from './fusion-weights.ts';

/**
 * The judge of a machine without a trained one: a logistic function of the sentence's fused score. Questions
 * that share no word with the corpus, as those in another language, can only reach a lower score than the
 * others, so the share of known words is weighed against it. It can tell what a sentence is about, hardly
 * whether it answers (notes/evidence.md); `npm run fit` fits it and says how far it can be trusted.
 */
export const fusionJudge: Judge = {
  judgeId: 'fusion-1',
  score: (_question, candidates) => Promise.resolve(candidates.map(({ scores }) => fusionEvidence(scores))),
};

/** Probability, 0 to 1, that a candidate with these scores answers. */
export function fusionEvidence({ fused, known }: Pick<CandidateScores, 'fused' | 'known'>): number {
  const { bias, points, knownWords } = FUSION_WEIGHTS;
  return 1 / (1 + Math.exp(-(bias + points * fused + knownWords * known)));
}
