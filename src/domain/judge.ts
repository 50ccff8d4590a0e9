import type { Candidate } from './candidate.ts';
import type { Question } from './question.ts';

/**
 * Tells how likely each candidate answers the question: `[candidates]` probabilities, 0 to 1, in their order.
 * The seam at which a trained model replaces the fusion (notes/evidence.md).
 */
export interface Judge {
  /** For `status` and logs. */
  readonly judgeId: string;
  score(question: Question, candidates: readonly Candidate[]): Promise<readonly number[]>;
}
