import { describe, expect, it } from 'vitest';
import { feedsHealth } from '../../../src/app/feeds/feed-health.ts';
import type { Feed } from '../../../src/domain/feeds.ts';
import { NEW_FEED, type FeedState } from '../../../src/domain/feeds-state.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 11, 1, 12);
const FEED: Feed = {
  ...{ address: 'https://example.org/a', kind: 'feed', take: 'pages', outlet: null, language: null },
  ...{ everyMs: HOUR, words: [], perDay: 100, recheckMs: null },
};
const at = (hoursAgo: number): string => new Date(NOW - hoursAgo * HOUR).toISOString();
const conditionOf = (state: Partial<FeedState>) =>
  feedsHealth([FEED], { [FEED.address]: { ...NEW_FEED, ...state } }, new Date(NOW))[0]?.condition;

describe('how a feed is', () => {
  it.each<[string, Partial<FeedState>, string]>([
    ['before the first poll', {}, 'new'],
    ['after a success', { lastSuccessAt: at(1) }, 'fine'],
    ['after a failure', { lastSuccessAt: at(1), failures: 1 }, 'failing'],
    [
      'after a pause of its usual length',
      { lastSuccessAt: at(1), arrivals: [at(200), at(150), at(100), at(51)] },
      'fine',
    ],
    [
      'after twice its longest pause',
      { lastSuccessAt: at(1), arrivals: [at(251), at(201), at(151), at(101)] },
      'silent',
    ],
    [
      'within a day, however often it brought something',
      { lastSuccessAt: at(1), arrivals: [at(26), at(25), at(24), at(23)] },
      'fine',
    ],
    [
      'where little is known of its habits',
      { lastSuccessAt: at(1), arrivals: [at(900), at(899), at(898)] },
      'fine',
    ],
  ])('%s is %s', (_, state, condition) => {
    expect(conditionOf(state)).toBe(condition);
  });

  it('counts the pages of today alone', () => {
    const state = { ...NEW_FEED, day: '2026-12-01', fetchedToday: 7 };
    const today = (day: string): number | undefined =>
      feedsHealth([FEED], { [FEED.address]: { ...state, day } }, new Date(NOW))[0]?.fetchedToday;
    expect([today('2026-12-01'), today('2026-11-30')]).toEqual([7, 0]);
  });
});
