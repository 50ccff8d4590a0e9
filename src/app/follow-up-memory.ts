/** Questions of one person in one channel, and how long they are remembered. */
const MOST_QUESTIONS = 10;
const KEPT_MS = 60 * 60 * 1000;

/** People and channels of which something is remembered; beyond that the oldest are forgotten. */
const MOST_PLACES = 10_000;

type Asked = { readonly text: string; readonly at: number };

/**
 * What each person asked in each channel, so that "And with Pashinyan?" can be understood. In this process only, never
 * anybody else's, an hour at most.
 */
export class FollowUpMemory {
  readonly #now: () => number;
  readonly #asked = new Map<string, readonly Asked[]>();

  /** @param now milliseconds of a clock that only goes forward */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Oldest first. */
  earlier(memberId: string, channelId: string): string[] {
    return this.#recent(keyOf(memberId, channelId)).map(({ text }) => text);
  }

  remember(memberId: string, channelId: string, text: string): void {
    const key = keyOf(memberId, channelId);
    const asked = [...this.#recent(key), { text, at: this.#now() }].slice(-MOST_QUESTIONS);
    // Put in anew, so that the map is in the order of the last question.
    this.#asked.delete(key);
    this.#asked.set(key, asked);
    for (const oldest of this.#asked.keys()) {
      if (this.#asked.size <= MOST_PLACES && this.#recent(oldest).length > 0) break;
      this.#asked.delete(oldest);
    }
  }

  /** Everything that a person asked anywhere. */
  forget(memberId: string): void {
    for (const key of this.#asked.keys()) if (key.startsWith(`${memberId} `)) this.#asked.delete(key);
  }

  #recent(key: string): readonly Asked[] {
    return (this.#asked.get(key) ?? []).filter(({ at }) => at > this.#now() - KEPT_MS);
  }
}

function keyOf(memberId: string, channelId: string): string {
  return `${memberId} ${channelId}`;
}
