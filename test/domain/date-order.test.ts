import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inDateOrder, newestFirst } from '../../src/domain/date-order.ts';
import type { Quote, QuoteId } from '../../src/domain/answer.ts';
import type { ArticleId, IsoDate } from '../../src/domain/article.ts';

function quoteOf(id: string, publishedAt: IsoDate | null): Quote {
  const span = { start: 0, end: 1 };
  const citation = {
    articleId: 'a' as ArticleId,
    title: null,
    outlet: null,
    publishedAt,
    url: null,
    source: 'a',
    span,
  };
  return { id: id as QuoteId, text: 'x', citation, evidence: 0.5, alsoIn: [] };
}
const idsOf = (quotes: readonly Quote[]): string[] => quotes.map(({ id }) => id);

it('puts the newest first, the undated last, and leaves quotes of one day in their order', () => {
  const quotes = [
    quoteOf('undated, best', null),
    quoteOf('old', '2019-01-01'),
    quoteOf('new, better', '2024-10-02'),
    quoteOf('undated', null),
    quoteOf('new', '2024-10-02'),
    quoteOf('newest', '2024-10-10'),
  ];
  expect(idsOf(newestFirst(quotes))).toEqual([
    'newest',
    'new, better',
    'new',
    'old',
    'undated, best',
    'undated',
  ]);
});

it('leaves what it was given as it was', () => {
  const quotes = [quoteOf('a', '2019-01-01'), quoteOf('b', '2024-01-01')];
  newestFirst(quotes);
  inDateOrder(quotes);
  expect(idsOf(quotes)).toEqual(['a', 'b']);
});

it('orders any quotes: nothing is lost, and of two neighbours the first is newer, or as new and given earlier', () => {
  const date = fc.option(fc.constantFrom<IsoDate>('2019-12-31', '2020-01-01', '2024-05-31', '2024-06-01'));
  fc.assert(
    fc.property(fc.array(date, { maxLength: 12 }), (dates) => {
      const sorted = newestFirst(dates.map((publishedAt, i) => quoteOf(String(i), publishedAt)));
      expect(idsOf(sorted).toSorted((a, b) => Number(a) - Number(b))).toEqual(dates.map((_, i) => String(i)));
      for (const [i, second] of sorted.entries()) {
        const first = sorted[i - 1];
        if (first === undefined) continue;
        const [newer, older] = [first.citation.publishedAt, second.citation.publishedAt];
        if (newer === older) expect(Number(first.id)).toBeLessThan(Number(second.id));
        else expect(older === null || (newer !== null && newer > older)).toBe(true);
      }
    }),
  );
});

it('shows what was said when: different dates oldest first, undated last', () => {
  const quotes = [quoteOf('best', '2024-10-02'), quoteOf('undated', null), quoteOf('older', '2019-01-01')];
  expect(idsOf(inDateOrder(quotes))).toEqual(['older', 'best', 'undated']);
});

it('leaves quotes of one date and outlet in the order of their evidence', () => {
  const quotes = [quoteOf('best', '2024-10-02'), quoteOf('second', '2024-10-02')];
  expect(idsOf(inDateOrder(quotes))).toEqual(['best', 'second']);
  expect(idsOf(inDateOrder([quoteOf('a', null), quoteOf('b', null)]))).toEqual(['a', 'b']);
});

it('tells oldest from newest whatever order they come in, and leaves those of one day as they came', () => {
  const quotes = [
    quoteOf('new, best', '2024-10-02'),
    quoteOf('newer', '2024-10-03'),
    quoteOf('undated, best', null),
    quoteOf('new', '2024-10-02'),
    quoteOf('undated', null),
    quoteOf('old', '2019-01-01'),
    quoteOf('new, worst', '2024-10-02'),
  ];
  expect(idsOf(inDateOrder(quotes))).toEqual([
    'old',
    'new, best',
    'new',
    'new, worst',
    'newer',
    'undated, best',
    'undated',
  ]);
  expect(idsOf(inDateOrder(quotes.slice(0, 2).toReversed()))).toEqual(['new, best', 'newer']);
});
