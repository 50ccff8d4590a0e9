import { describe, expect, it } from 'vitest';
import type { FeedHealth } from '../../../src/app/feeds/feed-health.ts';
import { feedsPlans } from '../../../src/discord/commands/feeds.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { UI_LANGUAGES } from '../../../src/discord/locales/languages.ts';
import { stringsFor } from '../../../src/discord/locales/strings-for.ts';

const FINE: FeedHealth = {
  ...{
    address: 'https://example.org/a',
    outlet: 'Valley Post',
    condition: 'fine',
    taken: 3,
    fetchedToday: 1,
  },
  ...{ lastSuccessAt: '2026-12-01T00:00:00.000Z', lastNewAt: null, nextAt: '2026-12-01T01:00:00.000Z' },
  ...{ lastFault: null, waiting: 0 },
};
const plain = (text: string): string => text.replace(/[\u2066-\u2069\u200E\u200F\\]/gu, '');

describe('/feeds', () => {
  it('says that nothing is polled where there is no list', () => {
    expect(feedsPlans([], en).map(({ content }) => content)).toEqual([en.feeds.none]);
  });

  it('tells of each feed how it is, those that are not well first', () => {
    const failing: FeedHealth = {
      ...{ ...FINE, address: 'https://example.org/b', outlet: null, condition: 'failing', waiting: 4 },
      lastFault: { at: '2026-12-01T00:30:00.000Z', words: 'the server answered 500.' },
    };
    const [{ content }] = feedsPlans([FINE, failing], en);
    expect(plain(content)).toBe(
      [
        '**Feeds**',
        '',
        'https://example.org/b: **failing**',
        'Last success: 2026-12-01 00:00 UTC',
        'Last news: none yet',
        'Next poll: 2026-12-01 01:00 UTC',
        'Pages taken: 3',
        'Pages waiting: 4',
        'Last fault: 2026-12-01 00:30 UTC the server answered 500.',
        '',
        'https://example.org/a (Valley Post): **fine**',
        'Last success: 2026-12-01 00:00 UTC',
        'Last news: none yet',
        'Next poll: 2026-12-01 01:00 UTC',
        'Pages taken: 3',
      ].join('\n'),
    );
  });

  it.each(UI_LANGUAGES)('takes as many messages as it needs in %s, and pings nobody', (language) => {
    const words = `@everyone <@100000000000000001> **bold** ${'x'.repeat(5000)}`;
    const many = Array.from({ length: 60 }, (_, i): FeedHealth => {
      const address = `https://example.org/${'long/'.repeat(60)}${i}`;
      return { ...FINE, address, outlet: words, lastFault: { at: '2026-12-01T00:30:00.000Z', words } };
    });
    const plans = feedsPlans(many, stringsFor(language));
    for (const { content } of plans) {
      expect(content.length).toBeLessThanOrEqual(2000);
      expect(content).not.toContain('**bold**');
    }
    expect(plans.at(-1)?.content).toContain('+20');
  });
});
