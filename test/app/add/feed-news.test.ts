import { describe, expect, it } from 'vitest';
import { MAX_FEED_ENTRIES_PER_CALL, MAX_FEED_ENTRIES_KNOWN, newsOf } from '../../../src/app/add/feed-news.ts';
import type { FeedItem } from '../../../src/domain/ports/feed-reader.ts';

const item = (id: string, publishedMs: number | null = null): FeedItem => ({
  id,
  link: `/${id}`,
  publishedMs,
});
const ids = (items: readonly FeedItem[]): string[] => items.map(({ id }) => id);

describe('what is new in a feed', () => {
  it('comes newest first, what has no time last, and in the feed’s order where times are equal', () => {
    const items = [item('x'), item('old', 1), item('b', 3), item('a', 3), item('y'), item('mid', 2)];
    expect(ids(newsOf('f', items, new Set()).taken)).toEqual(['b', 'a', 'mid', 'old', 'x', 'y']);
  });

  it('is at most so much in one call; the next call takes the next, until all are taken once', () => {
    const items = Array.from({ length: 250 }, (_, i) => item(String(i), i));
    const seen = new Set<string>();
    const calls: string[][] = [];
    const left: number[] = [];
    for (;;) {
      const news = newsOf('f', items, seen);
      if (news.taken.length === 0) break;
      calls.push(ids(news.taken));
      left.push(news.left);
      for (const { id } of news.taken) seen.add(id);
    }
    expect(calls.map(({ length }) => length)).toEqual([
      MAX_FEED_ENTRIES_PER_CALL,
      MAX_FEED_ENTRIES_PER_CALL,
      50,
    ]);
    expect(left).toEqual([150, 50, 0]);
    expect(calls.flat()).toEqual(items.map(({ id }) => id).reverse());
  });

  it('names an entry once, and is remembered in few characters', () => {
    const long = 'x'.repeat(2000);
    const news = newsOf('f', [item('a'), item('a'), item(long)], new Set());
    expect(news.taken).toHaveLength(2);
    expect(news.taken[1]?.id.length).toBeLessThan(100);
    const again = newsOf('f', [item('a'), item(long)], new Set(ids(news.taken)));
    expect(again).toMatchObject({ taken: [], left: 0, known: ids(news.taken) });
  });

  it('is sought among the newest entries alone, so that what is remembered has an end', () => {
    const items = Array.from({ length: MAX_FEED_ENTRIES_KNOWN + 10 }, (_, i) => item(String(i), i));
    const news = newsOf('f', items, new Set(ids(items.slice(-MAX_FEED_ENTRIES_KNOWN))));
    expect(news).toMatchObject({ taken: [], left: 0, entries: MAX_FEED_ENTRIES_KNOWN + 10 });
    expect(news.known).toHaveLength(MAX_FEED_ENTRIES_KNOWN);
  });
});
