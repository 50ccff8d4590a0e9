import { describe, expect, it } from 'vitest';
import { listedNews, MAX_ENTRIES_KNOWN } from '../../../src/app/feeds/listed-news.ts';
import type { Feed, ListedEntry } from '../../../src/domain/feeds.ts';

const FEED: Feed = {
  ...{ address: 'https://valley.example/feed', kind: 'sitemap', take: 'pages', outlet: null },
  ...{ language: null, everyMs: 3_600_000, words: [], perDay: 100, recheckMs: null },
};

const entryOf = (id: string, link = `https://valley.example/${id}`): ListedEntry => ({
  ...{ id, link, title: id, summary: null, publishedMs: null, changed: '', xml: '' },
});

const idsOf = (entries: readonly ListedEntry[]): string[] => entries.map(({ id }) => id);

describe('the news of a listing', () => {
  it('are its entries that were not there, each once', () => {
    const listed = [entryOf('a'), entryOf('b'), entryOf('b')];
    const { news } = listedNews(FEED, { done: { a: '' }, waiting: [] }, listed, true);
    expect(idsOf(news)).toEqual(['b']);
  });

  it('are told by their links where several pages have one id', () => {
    const listed = [entryOf('1', 'https://valley.example/x'), entryOf('1', 'https://valley.example/y')];
    const { news, done } = listedNews(FEED, { done: {}, waiting: [] }, listed, true);
    expect(idsOf(news)).toEqual(['https://valley.example/x', 'https://valley.example/y']);
    expect(done).toEqual({});
  });

  it('are no entries that were taken last, however many were taken before', () => {
    const before = Array.from({ length: MAX_ENTRIES_KNOWN }, (_, i) => [`old${i}`, ''] as const);
    const done = { ...Object.fromEntries(before), last: '' };
    const first = listedNews(FEED, { done, waiting: [] }, [entryOf('last')], false);
    expect(first.news).toEqual([]);
    const second = listedNews(FEED, { done: first.done, waiting: [] }, [entryOf('last')], false);
    expect(second.news).toEqual([]);
    expect(Object.keys(first.done)).toHaveLength(MAX_ENTRIES_KNOWN);
  });
});
