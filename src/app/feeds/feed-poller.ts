import { serially, type Serially } from '../../concurrency/serially.ts';
import type { Notice } from '../../domain/error.ts';
import type { Feed } from '../../domain/feeds.ts';
import { NEW_FEED, type FeedsState, type FeedState } from '../../domain/feeds-state.ts';
import type { FeedList } from '../../domain/ports/feed-list.ts';
import type { FeedsStore } from '../../domain/ports/stores/feeds-store.ts';
import type { FeedDeps } from './feed-deps.ts';
import { pollFeed, type PolledFeed } from './poll-feed.ts';

/**
 * No feed waits longer, in milliseconds: an interval has 30 days and a quarter at most, and a server may ask for a week. More means that
 * the clock was wrong.
 */
const MAX_WAIT_MS = 40 * 24 * 60 * 60 * 1000;

/** Feeds that are polled at once; of one host one request at a time. */
const MAX_AT_ONCE = 4;

export type FeedPollerDeps = Omit<FeedDeps, 'placing' | 'signal'> & {
  readonly list: FeedList;
  readonly store: FeedsStore;
  readonly onPolled?: (feed: Feed, polled: PolledFeed) => void;
};

/** What a round of polls came to. */
export type Round = {
  /** Feeds that were polled. */
  readonly polled: number;
  readonly added: number;
  readonly replaced: number;
  /** What is wrong with the list of feeds. */
  readonly problems: readonly Notice[];
  /** Whether there is a list at all. */
  readonly isListed: boolean;
  /** Milliseconds until the next feed is due; null if there is none. */
  readonly nextInMs: number | null;
  /** Why some feeds could not be polled: `feeds-state-unusable`, `corpus-unwritable`. What the others brought is there. Null if all were. */
  readonly failure: { readonly error: unknown } | null;
};

/** Polls the feeds of the operator's list when they are due. One program may do so at a time. */
export class FeedPoller {
  readonly #deps: FeedPollerDeps;
  readonly #placing: Serially = serially();
  readonly #writing: Serially = serially();
  #state: FeedsState = {};

  constructor(deps: FeedPollerDeps) {
    this.#deps = deps;
  }

  /**
   * Polls every feed that is due. When the signal is aborted, it begins no other feed, and ends after the pages in work.
   *
   * @throws `feeds-state-unusable` before anything is polled
   */
  async round(signal?: AbortSignal): Promise<Round> {
    const { list, store, now } = this.#deps;
    const { feeds, problems } = await list.read();
    this.#state = await store.read();
    const at = now().getTime();
    const due = (feeds ?? []).filter(({ address }) => {
      const waitMs = Date.parse(this.#of(address).nextAt) - at;
      return waitMs <= 0 || waitMs > MAX_WAIT_MS;
    });
    const polled: PolledFeed[] = [];
    const waiting = [...due];
    const work = async (): Promise<void> => {
      for (let feed = waiting.shift(); feed !== undefined; feed = waiting.shift()) {
        if (signal?.aborted === true) return;
        polled.push(await this.#poll(feed, signal));
      }
    };
    const works = await Promise.allSettled(Array.from({ length: MAX_AT_ONCE }, work));
    const [failed] = works.flatMap((one) =>
      one.status === 'rejected' ? [{ error: one.reason as unknown }] : [],
    );
    const times = (feeds ?? []).map(({ address }) => Date.parse(this.#of(address).nextAt));
    return {
      polled: polled.length,
      added: polled.reduce((sum, one) => sum + one.added, 0),
      replaced: polled.reduce((sum, one) => sum + one.replaced, 0),
      problems,
      isListed: feeds !== null,
      failure: failed ?? null,
      nextInMs: times.length === 0 ? null : Math.max(0, Math.min(...times) - now().getTime()),
    };
  }

  async #poll(feed: Feed, signal: AbortSignal | undefined): Promise<PolledFeed> {
    const polled = await pollFeed(
      feed,
      this.#of(feed.address),
      { ...this.#deps, placing: this.#placing, signal },
      {
        save: (state) => this.#save(feed.address, state),
        isTaken: (address) => this.#isTakenByOther(feed.address, address),
      },
    );
    await this.#save(feed.address, polled.state);
    this.#deps.onPolled?.(feed, polled);
    return polled;
  }

  #of(address: string): FeedState {
    return Object.hasOwn(this.#state, address) ? (this.#state[address] ?? NEW_FEED) : NEW_FEED;
  }

  #save(address: string, state: FeedState): Promise<void> {
    this.#state = { ...this.#state, [address]: state };
    return this.#writing(() => this.#deps.store.write(this.#state));
  }

  #isTakenByOther(feed: string, page: string): boolean {
    return Object.entries(this.#state).some(
      ([address, { pages }]) =>
        address !== feed && pages.some((one) => one.address === page && one.source !== null),
    );
  }
}
