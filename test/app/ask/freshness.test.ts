import { describe, expect, it } from 'vitest';
import { freshnessToTell } from '../../../src/app/ask/freshness.ts';
import type { Quote, QuoteId } from '../../../src/domain/answer.ts';
import type { ArticleId, IsoDate } from '../../../src/domain/article.ts';

function quotesOf(...dates: readonly (IsoDate | null)[]): Quote[] {
  const rest = { articleId: 'a' as ArticleId, title: null, outlet: null, url: null, source: 'a' };
  return dates.map((publishedAt) => ({
    id: 'q' as QuoteId,
    text: 'x',
    citation: { ...rest, publishedAt, span: { start: 0, end: 1 } },
    evidence: 0.5,
    alsoIn: [],
  }));
}

const LATEST = { latestAsked: true, staleAfterDays: null };
const NEVER_STALE = { latestAsked: false, staleAfterDays: null };
const STALE_AFTER_30 = { latestAsked: false, staleAfterDays: 30 };

describe('the age of an answer', () => {
  it('is that of its newest evidence, whatever its place', () => {
    const quotes = quotesOf('2024-05-01', null, '2024-05-30', '2023-12-31');
    expect(freshnessToTell(quotes, '2024-06-01', LATEST)).toEqual({
      kind: 'dated',
      newest: '2024-05-30',
      days: 2,
    });
  });

  it.each<[IsoDate, IsoDate, number]>([
    ['2024-06-01', '2024-06-01', 0],
    ['2024-06-01', '2024-06-02', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2023-12-31', '2024-01-01', 1],
    ['2023-06-01', '2024-06-01', 366],
    // A page that is dated tomorrow, where tomorrow has begun, is of today.
    ['2024-06-02', '2024-06-01', 0],
  ])('from %s to %s is %i days', (newest, today, days) => {
    expect(freshnessToTell(quotesOf(newest), today, LATEST)).toEqual({ kind: 'dated', newest, days });
  });

  it('is always told where the latest was asked for', () => {
    expect(freshnessToTell(quotesOf('2024-06-01'), '2024-06-01', LATEST)).not.toBeNull();
  });

  it('is told as unknown where the latest was asked for and nothing is dated', () => {
    expect(freshnessToTell(quotesOf(null, null), '2024-06-01', LATEST)).toEqual({ kind: 'undated' });
  });

  it('is not told otherwise where no age is too old', () => {
    expect(freshnessToTell(quotesOf('1999-01-01'), '2024-06-01', NEVER_STALE)).toBeNull();
  });

  it('is told from the day after the operator’s limit on', () => {
    const quotes = quotesOf('2024-05-02');
    expect(freshnessToTell(quotes, '2024-06-01', STALE_AFTER_30)).toBeNull();
    expect(freshnessToTell(quotes, '2024-06-02', STALE_AFTER_30)).toMatchObject({ days: 31 });
  });

  it('is not told of undated evidence where nobody asked for the latest', () => {
    expect(freshnessToTell(quotesOf(null), '2024-06-01', STALE_AFTER_30)).toBeNull();
  });
});
