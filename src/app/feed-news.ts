import type { FeedItem } from '../domain/intake.ts';
import { digestOf } from '../text/digest.ts';

/** New entries of a feed of which the pages are fetched in one call; the others are left for the next. */
export const FEED_ENTRIES_A_CALL = 100;

/** Entries of a feed that are looked at, the newest; and ids that are remembered of it, so that none of these is taken twice. */
export const FEED_ENTRIES_KNOWN = 5000;

/** UTF-16 units of an id that is remembered as it is. */
const LONGEST_ID = 200;

/** What is new in a feed. */
export type FeedNews = {
  /** Its address. */
  readonly feed: string;
  /** To be taken now, newest first. */
  readonly taken: readonly FeedItem[];
  /** How many are left for the next call. */
  readonly left: number;
  /** Entries that it has in all. */
  readonly entries: number;
  /** Ids of entries that it still has and that were taken before. */
  readonly known: readonly string[];
};

/**
 * The newest entries of a feed that were not taken before. Entries without a time come after those with one, in the feed's order.
 *
 * @param seen ids as this gives them
 */
export function newsOf(feed: string, items: readonly FeedItem[], seen: ReadonlySet<string>): FeedNews {
  const byId = new Map<string, FeedItem>();
  for (const item of items) {
    const id = item.id.length > LONGEST_ID ? digestOf(item.id) : item.id;
    if (!byId.has(id)) byId.set(id, { ...item, id });
  }
  const newest = [...byId.values()]
    .sort((a, b) => (b.publishedMs ?? -Infinity) - (a.publishedMs ?? -Infinity) || 0)
    .slice(0, FEED_ENTRIES_KNOWN);
  const news = newest.filter(({ id }) => !seen.has(id));
  return {
    feed,
    taken: news.slice(0, FEED_ENTRIES_A_CALL),
    left: Math.max(0, news.length - FEED_ENTRIES_A_CALL),
    entries: byId.size,
    known: newest.filter(({ id }) => seen.has(id)).map(({ id }) => id),
  };
}
