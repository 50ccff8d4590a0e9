/** Questions that are remembered of one person in one channel. */
const MAX_QUESTIONS_REMEMBERED = 10;
/** How long a question is remembered, in milliseconds. */
const KEPT_MS = 60 * 60 * 1000;

/** Pairs of person and channel that are remembered; beyond that the oldest are forgotten. */
const MAX_CONVERSATIONS_REMEMBERED = 10_000;

type Asked = { readonly text: string; readonly at: number };

/**
 * Remembers what each person asked in each channel, so that "And with Pashinyan?" can be understood: for an hour at most, in
 * this process only, and never for anybody else.
 */
export class FollowUpMemory {
  readonly #now: () => number;
  readonly #asked = new Map<string, readonly Asked[]>();

  /** @param now milliseconds of a clock that only goes forward */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** What a person asked in a channel in the last hour, oldest first. */
  earlier(memberId: string, channelId: string): string[] {
    return this.#recent(keyOf(memberId, channelId)).map(({ text }) => text);
  }

  /** Adds a question of a person in a channel. */
  remember(memberId: string, channelId: string, text: string): void {
    const key = keyOf(memberId, channelId);
    const asked = [...this.#recent(key), { text, at: this.#now() }].slice(-MAX_QUESTIONS_REMEMBERED);
    // Deleted first, so that the map is in the order of the last question.
    this.#asked.delete(key);
    this.#asked.set(key, asked);
    for (const oldest of this.#asked.keys()) {
      if (this.#asked.size <= MAX_CONVERSATIONS_REMEMBERED && this.#recent(oldest).length > 0) break;
      this.#asked.delete(oldest);
    }
  }

  /** Forgets everything that a person asked anywhere. */
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
