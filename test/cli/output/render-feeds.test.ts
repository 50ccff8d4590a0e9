import { describe, expect, it } from 'vitest';
import type { FeedHealth } from '../../../src/app/feeds/feed-health.ts';
import { feedLines, polledLine } from '../../../src/cli/output/render-feeds.ts';

const FINE: FeedHealth = {
  ...{
    address: 'https://example.org/a',
    outlet: null,
    condition: 'fine',
    taken: 3,
    fetchedToday: 1,
    waiting: 0,
  },
  ...{ lastSuccessAt: '2026-12-01T00:00:00.000Z', lastNewAt: '2026-11-30T00:00:00.000Z' },
  ...{ nextAt: '2026-12-01T01:00:00.000Z', lastFault: null },
};

describe('the lines of npm run status on feeds', () => {
  it('are none where nothing is polled', () => {
    expect(feedLines([])).toEqual([]);
  });

  it('count them, and name those that are not well', () => {
    const words = 'https://example.org/b could not be fetched: the server answered 500.';
    const failing: FeedHealth = {
      ...{ ...FINE, address: 'https://example.org/b', condition: 'failing', lastSuccessAt: null },
      lastFault: { at: '2026-12-01T00:00:00.000Z', words },
    };
    const silent: FeedHealth = { ...FINE, address: 'https://example.org/c', condition: 'silent' };
    expect(feedLines([FINE, failing, silent])).toEqual([
      'Feeds     3, 1 failing, 1 silent',
      `  https://example.org/b fails: ${words} Last success: none. Next try: 2026-12-01T01:00:00.000Z.`,
      '  https://example.org/c is silent: nothing new since 2026-11-30T00:00:00.000Z.',
    ]);
    expect(feedLines([FINE])).toEqual(['Feeds     1']);
  });

  it('of npm run watch say what came', () => {
    expect(polledLine('https://example.org/a', { added: 1, replaced: 0 })).toBe(
      'https://example.org/a: 1 new page',
    );
    expect(polledLine('https://example.org/a', { added: 0, replaced: 2 })).toBe(
      'https://example.org/a: 0 new pages, 2 newer versions',
    );
  });
});
