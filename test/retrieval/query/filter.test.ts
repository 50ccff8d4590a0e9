import { describe, expect, it } from 'vitest';
import type { Article, ArticleId, IsoDate } from '../../../src/domain/article.ts';
import { admits, leftOutAsUndated } from '../../../src/retrieval/query/filter.ts';

const article = (publishedAt: IsoDate | null, outlet: string | null): Article => ({
  id: 'x' as ArticleId,
  source: 'x.txt',
  span: { start: 0, end: 1 },
  ...{ title: null, outlet, publishedAt, url: null },
  blocks: [],
});

describe('admits', () => {
  it.each([
    [{}, true],
    [{ from: '2023-09-26' }, true],
    [{ from: '2023-09-27' }, false],
    [{ to: '2023-09-26' }, true],
    [{ to: '2023-09-25' }, false],
    [{ from: '2023-01-01', to: '2023-12-31' }, true],
    [{ outlet: 'الوكالة العربية السورية للأنباء' }, true],
    [{ outlet: 'الوكاله العربيه' }, true],
    [{ outlet: 'CNN' }, false],
    [{ outlet: ['CNN', 'الوكالة العربية'] }, true],
    [{ outlet: ['CNN', 'BBC'] }, false],
    [{ outlet: 'لأنباء' }, false],
  ] as const)('%j: %s', (filter, expected) => {
    expect(admits(filter, article('2023-09-26', 'الوكالة العربية السورية للأنباء'))).toBe(expected);
  });

  it('keeps undated articles out of every date range, and counts them', () => {
    expect(admits({ from: '1900-01-01' }, article(null, 'CNN'))).toBe(false);
    expect(leftOutAsUndated({ from: '1900-01-01' }, article(null, 'CNN'))).toBe(true);
    expect(leftOutAsUndated({ from: '1900-01-01', outlet: 'BBC' }, article(null, 'CNN'))).toBe(false);
    expect(leftOutAsUndated({}, article(null, 'CNN'))).toBe(false);
    expect(leftOutAsUndated({ from: '2024-01-01' }, article('2023-09-26', 'CNN'))).toBe(false);
  });

  it('takes no outlet for another that is not named', () => {
    expect(admits({ outlet: 'CNN' }, article(null, null))).toBe(false);
    expect(admits({ outlet: 'CNN' }, article(null, 'CNN'))).toBe(true);
    expect(admits({ outlet: 'cnn' }, article(null, 'CNN بالعربية'))).toBe(true);
  });
});
