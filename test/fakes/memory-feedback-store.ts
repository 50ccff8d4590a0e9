import { failure } from '../../src/domain/error.ts';
import type { Ballot, FeedbackStore, Vote } from '../../src/domain/ports/feedback-store.ts';

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

  async cast(ballot: Ballot, { quote, verdict, day }: Vote): Promise<boolean> {
    // One turn later, as from a disk.
    await Promise.resolve();
    if (this.#kept.ballots.has(ballot)) return false;
    if (this.#kept.broken) throw failure('feedback-unwritable', { path: this.location, problem: 'ENOSPC' });
    this.#kept.ballots.add(ballot);
    this.#kept.votes.push({ quote, verdict, day });
    return true;
  }

  damagedVotes(): Promise<number> {
    return Promise.resolve(0);
  }

  votes(): Promise<readonly Vote[]> {
    return Promise.resolve([...this.#kept.votes]);
  }
}
