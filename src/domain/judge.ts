import type { Question } from './question.ts';

/** A run of whole sentences that may be quoted, with what the ranking knows of it. */
export type Candidate = {
  readonly text: string;
  /** Headline, or else first sentence, of its article: what tells who "the two presidents" are. */
  readonly context: string;
  /** Cosine of question and sentence, -1 to 1. */
  readonly dense: number;
  /** BM25 of the run over the sum of the question's idf; 0 where no word meets. */
  readonly keyword: number;
  /** Fused score of the passage it stands in, in points. */
  readonly passage: number;
};

/**
 * Tells how likely each candidate answers the question: `[candidates]` scores, 0 to 1, in their order.
 * The seam at which a trained model can replace the fusion.
 */
export interface Judge {
  readonly judgeId: string;
  score(question: Question, candidates: readonly Candidate[]): Promise<readonly number[]>;
}
