import type { FeedItem } from '../../domain/ports/feed-reader.ts';
import { digestOf } from '../../text/digest.ts';

/** New entries of a feed whose pages are fetched in one call; the others are left for the next. */
export const MAX_FEED_ENTRIES_PER_CALL = 100;

/** The newest entries of a feed that are looked at, and ids of it that are remembered, so that none of these is taken twice. */
export const MAX_FEED_ENTRIES_KNOWN = 5000;

/** UTF-16 units of an id; a longer one is remembered by its digest. */
const MAX_ENTRY_ID_CHARS = 200;

/** The new entries of a feed. */
export type FeedNews = {
  /** Address of the feed. */
  readonly feed: string;
  /** Entries to be taken now, newest first. */
  readonly taken: readonly FeedItem[];
  /** Number of new entries left for the next call. */
  readonly left: number;
  /** Number of all its entries. */
  readonly entries: number;
  /** Ids of entries that were taken before and that the feed still has. */
  readonly known: readonly string[];
};

/**
 * Finds the newest entries of a feed that were not taken before. Entries without a time come last, in the feed's order.
 *
 * @param seen ids of entries taken before, as this function returns them
 */
export function newsOf(feed: string, items: readonly FeedItem[], seen: ReadonlySet<string>): FeedNews {
  const byId = new Map<string, FeedItem>();
  for (const item of items) {
    const id = item.id.length > MAX_ENTRY_ID_CHARS ? digestOf(item.id) : item.id;
    if (!byId.has(id)) byId.set(id, { ...item, id });
  }
  const newest = [...byId.values()]
    .sort((a, b) => (b.publishedMs ?? -Infinity) - (a.publishedMs ?? -Infinity) || 0)
    .slice(0, MAX_FEED_ENTRIES_KNOWN);
  const news = newest.filter(({ id }) => !seen.has(id));
  return {
    feed,
    taken: news.slice(0, MAX_FEED_ENTRIES_PER_CALL),
    left: Math.max(0, news.length - MAX_FEED_ENTRIES_PER_CALL),
    entries: byId.size,
    known: newest.filter(({ id }) => seen.has(id)).map(({ id }) => id),
  };
}
