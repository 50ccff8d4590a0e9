import { describe, expect, it } from 'vitest';
import { tellSameEvent } from '../../../src/app/follow/same-event.ts';
import type { QuoteId } from '../../../src/domain/answer.ts';
import type { ArticleId, IsoDate } from '../../../src/domain/article.ts';
import type { ToldQuote } from '../../../src/domain/follow.ts';

const TEXT = 'The council opened the new bridge over the river on Monday with 12 guests.';
let ids = 0;
const quote = (text: string, publishedAt: IsoDate | null = '2026-01-01'): ToldQuote => ({
  ...{ quoteId: `q${ids++}` as QuoteId, articleId: 'a' as ArticleId, publishedAt, text },
});

describe('two quotes tell of the same event', () => {
  it.each([
    ['in nearly the same words', TEXT.replace('opened', 'inaugurated'), '2026-01-02'],
    ['where one has more', `${TEXT} It rained.`, '2026-01-08'],
    ['where one has no date', TEXT, null],
  ] as const)('%s', (_how, text, day) => {
    expect(tellSameEvent(quote(TEXT), quote(text, day))).toBe(true);
  });

  it.each([
    ['in other words', 'Guests walked across the river for the first time.', '2026-01-01'],
    ['more than a week apart', TEXT, '2026-01-09'],
    ['of which each has a number of its own', TEXT.replace('12', '15'), '2026-01-01'],
    ['of few words, unless they are the same', 'The new bridge.', '2026-01-01'],
  ] as const)('but not %s', (_how, text, day) => {
    expect(tellSameEvent(quote(TEXT), quote(text, day))).toBe(text === 'The new bridge.');
  });

  it('if they are one quote, whatever the days', () => {
    const one = quote(TEXT);
    expect(tellSameEvent(one, { ...one, publishedAt: '2027-01-01' })).toBe(true);
  });
});
