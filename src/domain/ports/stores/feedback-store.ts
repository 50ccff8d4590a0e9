import type { QuoteId } from '../../answer.ts';
import type { IsoDate } from '../../article.ts';

export type Verdict = 'helpful' | 'not-helpful';

/** Why an answer was not helpful: the quote is wrong, does not answer the question, or there is newer. */
export const REASONS = ['wrong', 'not-an-answer', 'outdated', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** A person's opinion of an answer. Nothing in it tells who the person is or what the question was. */
export type Vote = {
  /** The first quote of the answer. */
  readonly quote: QuoteId;
  readonly day: IsoDate;
} & (
  | { readonly verdict: 'helpful' }
  | {
      readonly verdict: 'not-helpful';
      /** Left out where the person gave none. */
      readonly reason?: Reason;
    }
);

/** With it, and with nothing else, a ballot can be told to be somebody's. */
export type BallotKey = Uint8Array & { readonly __ballotKey: never };

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
  /**
   * Puts one vote in the place of another that is equal to `before`; false if there is none. Equal votes are not told apart,
   * since nothing tells whose they are. Throws `feedback-unwritable`.
   */
  replace(before: Vote, after: Vote): Promise<boolean>;
  /** All votes, in the order in which they were cast; damaged ones are left out. */
  votes(): Promise<readonly Vote[]>;
  /** How many votes are damaged, and so left out. */
  damagedVotes(): Promise<number>;
}
