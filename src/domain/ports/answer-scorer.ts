import type { Candidate } from '../candidate.ts';
import type { QuestionByScript } from '../question.ts';

/** How readily isnad answers: which share of the near misses may be answered (docs/decisions/021-strictness.md). */
export const STRICTNESSES = ['strict', 'balanced', 'eager'] as const;
export type Strictness = (typeof STRICTNESSES)[number];

/**
 * Least evidence, 0 to 1, that is an answer: the higher, the stricter. `close` is the least that is worth showing beside an
 * abstention: of what lies between, one in three is right.
 */
export type Thresholds = Readonly<Record<Strictness | 'close', number>>;

/** Tells how likely each candidate answers a question. The same question and candidates always give the same evidence. */
export interface AnswerScorer {
  /** Name for `status` and logs; tells one training from another. */
  readonly scorerId: string;
  readonly thresholds: Thresholds;
  /**
   * `[candidates]` the evidence for each, a probability from 0 to 1; 0 for a candidate that was not looked at. Throws
   * what its model throws.
   *
   * @param windows number of windows of text that a cross-encoder may read; other scorers ignore it
   */
  score(
    question: QuestionByScript,
    candidates: readonly Candidate[],
    windows: number,
  ): Promise<readonly number[]>;
}
