import type { QuoteId } from '../answer.ts';
import type { IsoDate } from '../article.ts';

export type Verdict = 'helpful' | 'not-helpful';

/** A person's opinion of an answer. Nothing in it tells who the person is or what the question was. */
export type Vote = {
  /** The first quote of the answer. */
  readonly quote: QuoteId;
  readonly verdict: Verdict;
  readonly day: IsoDate;
};

/** Stands for a person and an answer without telling which: equal ballots are the same person's on the same answer. */
export type Ballot = string & { readonly __ballot: never };

/** Keeps votes, also across restarts. */
export interface FeedbackStore {
  /** Where it lies, for messages: the folder. */
  readonly location: string;
  /**
   * Keeps a vote and returns true; returns false and keeps nothing if the ballot was cast before, even at the same
   * moment. Throws `feedback-unwritable`.
   */
  cast(ballot: Ballot, vote: Vote): Promise<boolean>;
  /** All votes, in the order in which they were cast; damaged ones are left out. */
  votes(): Promise<readonly Vote[]>;
  /** How many votes are damaged, and so left out. */
  damagedVotes(): Promise<number>;
}
