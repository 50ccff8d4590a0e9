import { randomBytes } from 'node:crypto';

/** Things that are remembered; beyond that the oldest are forgotten. */
const MAX_KEPT = 2000;
/** How long one is remembered, in milliseconds. */
const KEPT_MS = 60 * 60 * 1000;

/** Bytes of a key: 12 characters, which nobody guesses within an hour. */
const KEY_BYTES = 9;

/** What somebody wrote. */
type Written = {
  /** Snowflake of the member who wrote it. */
  readonly askerId: string;
  /** Whether only that member saw the answer. */
  readonly isPrivate: boolean;
};

/**
 * Remembers what members wrote, for the buttons below the answers: for an hour, in this process only. A custom id has no room for
 * it, and it has no place on disk.
 */
export class KeptAnHour<T extends Written> {
  readonly #now: () => number;
  readonly #kept = new Map<string, { readonly written: T; readonly at: number }>();

  /** @param now milliseconds of a clock that only goes forward */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Remembers it. Returns its key, of 12 characters that a custom id may have. */
  remember(written: T): string {
    const key = randomBytes(KEY_BYTES).toString('base64url');
    this.#kept.set(key, { written, at: this.#now() });
    // The map is in the order of time.
    for (const [oldest, { at }] of this.#kept) {
      if (this.#kept.size <= MAX_KEPT && at > this.#now() - KEPT_MS) break;
      this.#kept.delete(oldest);
    }
    return key;
  }

  /** What has this key; null if it is forgotten, or is private and of somebody else. */
  find(key: string, memberId: string): T | null {
    const kept = this.#kept.get(key);
    if (kept === undefined || kept.at <= this.#now() - KEPT_MS) return null;
    const { written } = kept;
    return written.isPrivate && written.askerId !== memberId ? null : written;
  }

  /** Forgets everything that a person wrote. */
  forget(memberId: string): void {
    for (const [key, { written }] of this.#kept) if (written.askerId === memberId) this.#kept.delete(key);
  }
}
