import { isDeepStrictEqual } from 'node:util';
import { failure } from '../../src/domain/error.ts';
import type { Ballot, FeedbackStore, Vote } from '../../src/domain/ports/stores/feedback-store.ts';

/** The state that a store shares with those that open it later. */
type Kept = { readonly ballots: Set<Ballot>; readonly votes: Vote[]; broken: boolean };

/** Votes in memory. */
export class MemoryFeedbackStore implements FeedbackStore {
  readonly location = 'memory';
  readonly #kept: Kept;

  constructor(kept: Kept = { ballots: new Set(), votes: [], broken: false }) {
    this.#kept = kept;
  }

  /** From now on every vote fails as on a disk that is full. */
  breakWrites(): void {
    this.#kept.broken = true;
  }

  /** The same votes, as after a restart. */
  reopened(): MemoryFeedbackStore {
    return new MemoryFeedbackStore(this.#kept);
  }

  async cast(ballot: Ballot, vote: Vote): Promise<boolean> {
    // One turn later, as from a disk.
    await Promise.resolve();
    if (this.#kept.ballots.has(ballot)) return false;
    this.#mustBeWritable();
    this.#kept.ballots.add(ballot);
    this.#kept.votes.push(bare(vote));
    return true;
  }

  async replace(before: Vote, after: Vote): Promise<boolean> {
    await Promise.resolve();
    const place = this.#kept.votes.findLastIndex((vote) => isDeepStrictEqual(vote, bare(before)));
    if (place < 0) return false;
    this.#mustBeWritable();
    this.#kept.votes[place] = bare(after);
    return true;
  }

  damagedVotes(): Promise<number> {
    return Promise.resolve(0);
  }

  votes(): Promise<readonly Vote[]> {
    return Promise.resolve([...this.#kept.votes]);
  }

  #mustBeWritable(): void {
    if (this.#kept.broken) throw failure('feedback-unwritable', { path: this.location, problem: 'ENOSPC' });
  }
}

/** What a vote is, without anything that comes with it. */
function bare(vote: Vote): Vote {
  const { quote, day } = vote;
  if (vote.verdict === 'helpful') return { quote, verdict: vote.verdict, day };
  const { verdict, reason } = vote;
  return { quote, verdict, day, ...(reason === undefined ? {} : { reason }) };
}
