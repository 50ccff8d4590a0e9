import type { UiStrings } from '../locales/ui-strings.ts';

/** Milliseconds in which happenings of one kind are counted and not told one by one. */
const COUNTED_FOR_MS = 60 * 60 * 1000;

/** Something that operators should know. It holds nothing that a member wrote. */
export type News = {
  readonly first: (strings: UiStrings) => string;
  /** The same happened again. @param count how often since it was told */
  readonly again: (strings: UiStrings, count: number) => string;
};

type Kind = { readonly latest: News; readonly count: number };

/**
 * Tells operators of what goes wrong: the first time at once, and what is of the same kind once an hour, with its number. After an hour
 * without, the next counts as the first again.
 */
export class OperatorNews {
  readonly #kinds = new Map<string, Kind>();
  readonly #tell: (say: (strings: UiStrings) => string) => Promise<boolean>;

  /** @param tell whether the operators were told */
  constructor(tell: (say: (strings: UiStrings) => string) => Promise<boolean>) {
    this.#tell = tell;
  }

  /** @param kind what it has in common with others like it */
  happened(kind: string, news: News): void {
    const before = this.#kinds.get(kind);
    this.#kinds.set(kind, { latest: news, count: before === undefined ? 0 : before.count + 1 });
    if (before !== undefined) return;
    void this.#tell(news.first).then((told) => {
      // The next one of its kind is told instead.
      if (!told) this.#kinds.delete(kind);
    });
  }

  /** Tells what has been counted so far. */
  async tellCounted(): Promise<void> {
    for (const [kind, { latest, count }] of [...this.#kinds]) {
      if (count === 0) this.#kinds.delete(kind);
      else if (await this.#tell((strings) => latest.again(strings, count))) {
        const { count: now = count, latest: newest = latest } = this.#kinds.get(kind) ?? {};
        this.#kinds.set(kind, { latest: newest, count: now - count });
      }
    }
  }

  /** Tells it every hour from now on. Returns what stops that. */
  start(): () => void {
    const timer = setInterval(() => void this.tellCounted(), COUNTED_FOR_MS);
    timer.unref();
    return () => {
      clearInterval(timer);
    };
  }
}
