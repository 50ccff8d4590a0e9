import type { QuoteId } from './answer.ts';
import type { IsoDate } from './article.ts';

export type Verdict = 'helpful' | 'not-helpful';

/** What one person thought of an answer: nothing tells who it was or what was asked. */
export type Vote = {
  /** The quote that the answer began with. */
  readonly quote: QuoteId;
  readonly verdict: Verdict;
  readonly day: IsoDate;
};

/** Names a person and message without telling which: equal ballots are one person's on one answer. */
export type Ballot = string & { readonly __ballot: never };

/** Keeps votes. */
export interface FeedbackStore {
  /** For messages: the folder. */
  readonly location: string;
  /** False if this ballot was cast before: the first vote counts. Throws `feedback-unwritable`. */
  cast(ballot: Ballot, vote: Vote): Promise<boolean>;
  /** All votes, in the order in which they were cast; a line that is damaged is passed over. */
  votes(): Promise<readonly Vote[]>;
}
