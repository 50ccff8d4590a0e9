import type { Ballot, Vote } from '../../../domain/ports/stores/feedback-store.ts';

/** How long a vote can be changed, in milliseconds. */
const CHANGEABLE_MS = 15 * 60 * 1000;
/** Votes that are remembered; beyond that the oldest can no longer be changed. */
const MAX_REMEMBERED = 2000;

/**
 * Remembers whose votes are whose, so that they can be changed: for a quarter of an hour, in this process only. Nothing on disk
 * joins a vote with its voter.
 */
export class RecentVotes {
  readonly #now: () => number;
  readonly #votes = new Map<Ballot, { readonly vote: Vote; readonly at: number }>();

  /** @param now milliseconds of a clock that only goes forward */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Remembers a vote that was cast, or what it was changed to. A change gives it no more time. */
  remember(ballot: Ballot, vote: Vote): void {
    const at = this.#votes.get(ballot)?.at ?? this.#now();
    this.#votes.set(ballot, { vote, at });
    // The map is in the order of time.
    for (const [oldest, kept] of this.#votes) {
      if (this.#votes.size <= MAX_REMEMBERED && kept.at > this.#now() - CHANGEABLE_MS) break;
      this.#votes.delete(oldest);
    }
  }

  /** The vote, if it can still be changed; else null. */
  find(ballot: Ballot): Vote | null {
    const kept = this.#votes.get(ballot);
    return kept === undefined || kept.at <= this.#now() - CHANGEABLE_MS ? null : kept.vote;
  }
}
