import type { ArticleId } from '../../../../src/domain/article.ts';
import type { FoundText } from '../../../../src/domain/verification.ts';

/** A place on an invented page. */
export function placeOf(text: string, source = 'harbour.txt'): FoundText {
  return {
    text,
    citation: {
      articleId: 'a1' as ArticleId,
      ...{ title: 'The bridge', outlet: 'Harbour Gazette', publishedAt: '2024-03-05', url: null },
      ...{ source, span: { start: 40, end: 40 + text.length } },
    },
  };
}
