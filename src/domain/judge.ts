import type { Candidate } from './candidate.ts';
import type { SpeltQuestion } from './question.ts';
import type { Strictness } from './strictness.ts';

/** Tells how likely each candidate answers the question: the trained model's judgement, or fusion's where there is none. */
export interface Judge {
  /** For `status` and logs. */
  readonly judgeId: string;
  /** Least evidence that is an answer, at each operating point. */
  readonly thresholds: Readonly<Record<Strictness, number>>;
  /**
   * `[candidates]` probabilities, 0 to 1, in their order; 0 for one that was not looked at.
   *
   * @param windows how many passages of a trained model's reach are worth its time
   */
  score(
    question: SpeltQuestion,
    candidates: readonly Candidate[],
    windows: number,
  ): Promise<readonly number[]>;
}
