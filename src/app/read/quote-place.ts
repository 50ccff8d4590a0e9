import { quoteIdOf } from '../../answering/citation.ts';
import type { Citation, QuoteId } from '../../domain/answer.ts';
import type { ArticleId, Span } from '../../domain/article.ts';

/** A text of an article, named so that a page can find it again: the id proves the words, the span says where they stood. */
export type QuotePlace = {
  readonly articleId: ArticleId;
  readonly quote: QuoteId;
  /** In the page's text; null where only the id is known. */
  readonly at: Span | null;
};

/** The place of a text in the reading room, as a path with its query and without a slash in front. */
export function pathOfQuote({ articleId, span }: Pick<Citation, 'articleId' | 'span'>, text: string): string {
  const quote = quoteIdOf(articleId, text);
  return `${pathOfArticle(articleId)}?quote=${quote}&at=${span.start}-${span.end}`;
}

/** The same of a whole article. */
export function pathOfArticle(articleId: ArticleId): string {
  return `articles/${encodeURIComponent(articleId)}`;
}
