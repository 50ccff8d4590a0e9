import { describe, expect, it } from 'vitest';
import { reportHoldings } from '../../../src/app/report/holdings.ts';
import { runToEnd } from '../../../src/concurrency/cooperatively.ts';
import type { Article, IsoDate } from '../../../src/domain/article.ts';

function article(publishedAt: IsoDate | null, outlet: string | null): Article {
  return { publishedAt, outlet } as Article;
}

const report = (articles: readonly Article[], languageOf: (one: Article) => string = () => 'ar') =>
  runToEnd(reportHoldings(articles, languageOf));

describe('reportHoldings', () => {
  it('counts by month, outlet and language', () => {
    const articles = [
      article('2024-01-05', 'North'),
      article('2024-01-09', 'South'),
      article('2024-02-01', 'North'),
      article(null, null),
    ];
    expect(report(articles, ({ outlet }) => (outlet === 'South' ? 'en' : 'ar'))).toEqual({
      articles: 4,
      undated: 1,
      months: [
        {
          month: '2024-01',
          articles: 2,
          outlets: [
            { outlet: 'North', articles: 1 },
            { outlet: 'South', articles: 1 },
          ],
        },
        { month: '2024-02', articles: 1, outlets: [{ outlet: 'North', articles: 1 }] },
      ],
      outlets: [
        { outlet: 'North', articles: 2, oldest: '2024-01-05', newest: '2024-02-01' },
        { outlet: 'South', articles: 1, oldest: '2024-01-09', newest: '2024-01-09' },
        { outlet: null, articles: 1, oldest: null, newest: null },
      ],
      languages: [
        { language: 'ar', articles: 3 },
        { language: 'en', articles: 1 },
      ],
      gaps: [],
    });
  });

  it('names runs of months without an article, also over the end of a year', () => {
    const articles = ['2023-10-31', '2024-02-01', '2024-04-30'].map((day) =>
      article(day as IsoDate, 'North'),
    );
    const { gaps, months } = report(articles);
    expect(gaps).toEqual([
      { from: '2023-11', to: '2024-01' },
      { from: '2024-03', to: '2024-03' },
    ]);
    expect(months).toHaveLength(7);
  });

  it('says of nothing that it is nothing', () => {
    expect(report([])).toEqual({ articles: 0, undated: 0, months: [], outlets: [], languages: [], gaps: [] });
  });

  it('makes no months of a date of another millennium', () => {
    const { months } = report([article('0024-01-01', 'North'), article('2024-01-01', 'North')]);
    expect(months.map(({ month }) => month)).toEqual(['0024-01', '2024-01']);
  });
});
