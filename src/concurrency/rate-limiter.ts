const WINDOW_MS = 60_000;

/** Number of keys at which those without recent requests are thrown away. */
const SWEEP_AT = 10_000;

/** One limit: at most `most` in any 60 seconds for each key. */
export type RateLimit = { readonly key: string; readonly most: number };

/**
 * Limits requests in sliding windows of one minute. A request counts against all its keys or, if one of them is used
 * up, against none, so that a refusal does not make the wait longer.
 */
export class RateLimiter {
  readonly #now: () => number;
  readonly #times = new Map<string, number[]>();
  #sweepAt = SWEEP_AT;

  /** @param now milliseconds of a clock that only goes forward */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Counts a request and returns 0, or returns the whole seconds to wait, at least 1, and does not count it. */
  secondsToWait(limits: readonly RateLimit[]): number {
    const now = this.#now();
    if (this.#times.size > this.#sweepAt) this.#sweep(now);
    const waits = limits.map(({ key, most }) => {
      const recent = this.#recent(key, now);
      // The oldest of the last `most` requests has to leave the window.
      const oldest = recent.length < most ? undefined : recent[recent.length - most];
      return oldest === undefined ? 0 : oldest + WINDOW_MS - now;
    });
    const wait = Math.max(0, ...waits);
    if (wait > 0) return Math.max(1, Math.ceil(wait / 1000));
    for (const { key } of limits) this.#times.set(key, [...this.#recent(key, now), now]);
    return 0;
  }

  #recent(key: string, now: number): number[] {
    return (this.#times.get(key) ?? []).filter((time) => time > now - WINDOW_MS);
  }

  #sweep(now: number): void {
    for (const key of this.#times.keys()) {
      if (this.#recent(key, now).length === 0) this.#times.delete(key);
    }
    // Twice what is left, so that not every call goes through many live keys.
    this.#sweepAt = Math.max(SWEEP_AT, 2 * this.#times.size);
  }
}
