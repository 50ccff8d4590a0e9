import { describe, expect, it } from 'vitest';
import type { ArticleId, IsoDate } from '../../../src/domain/article.ts';
import { withoutCopies } from '../../../src/app/said/without-copies.ts';
import type { SaidQuote } from '../../../src/app/said/said-quote.ts';
import type { QuoteId } from '../../../src/domain/answer.ts';

const LONG = 'the bridge over the river opens on Monday at noon';

function quote(id: string, publishedAt: IsoDate | null, text = LONG): SaidQuote {
  const citation = {
    articleId: id as ArticleId,
    title: id,
    outlet: null,
    publishedAt,
    url: null,
    source: `${id}.txt`,
  };
  return {
    id: id as QuoteId,
    text,
    citation: { ...citation, span: { start: 0, end: text.length } },
    ...{ speaker: 'Quill', said: { start: 0, end: text.length }, alsoIn: [] },
  };
}

function folded(...quotes: SaidQuote[]): string[][] {
  return withoutCopies(quotes).map(({ id, alsoIn }) => [id, ...alsoIn.map(({ articleId }) => articleId)]);
}

describe('copies of what somebody says', () => {
  it('are one quote, the first', () => {
    expect(folded(quote('a', '2024-03-01'), quote('b', '2024-03-02', `${LONG} today`))).toEqual([['a', 'b']]);
  });

  it('are told again after three days', () => {
    expect(folded(quote('a', '2024-03-01'), quote('b', '2024-03-05'))).toEqual([['a'], ['b']]);
  });

  it('are none within one article', () => {
    const [one, other] = [quote('a', '2024-03-01'), quote('a', '2024-03-01')];
    expect(folded(one, other)).toEqual([['a'], ['a']]);
  });

  it('are none if few words differ in one', () => {
    expect(
      folded(quote('a', '2024-03-01', 'We are ready'), quote('b', '2024-03-01', 'We are not ready')),
    ).toEqual([['a'], ['b']]);
  });

  it('may have no date', () => {
    expect(
      folded(quote('a', '2024-03-01'), quote('b', null), quote('c', null, 'Nothing like it was ever said')),
    ).toEqual([['a', 'b'], ['c']]);
  });

  it('without a date may be of a quote long before the last one', () => {
    const later = quote('z', '2024-05-01', 'Nothing like it was ever said');
    expect(folded(quote('a', '2024-03-01'), later, quote('b', null))).toEqual([['a', 'b'], ['z']]);
  });
});
