import { createHash } from 'node:crypto';
import type { Citation, CitedText, QuoteId } from '../domain/answer.ts';
import type { Article, ArticleId, Span } from '../domain/article.ts';

/** Characters of a quote's id. A button of Discord has 100, which must hold five quotes. */
const QUOTE_ID_CHARS = 14;

/**
 * A quote's id: 14 characters of base64url (84 bits) of a digest of article and text. It does not change
 * when the index is rebuilt or the page renamed, so that a button on an old message still works.
 */
export function quoteIdOf(articleId: ArticleId, text: string): QuoteId {
  return createHash('sha256')
    .update(`${articleId}\0${text}`)
    .digest('base64url')
    .slice(0, QUOTE_ID_CHARS) as QuoteId;
}

/** Where a span of an article stands. Everything in it is the article's own; what the article lacks stays null. */
export function citationOf(article: Article, span: Span = article.span): Citation {
  const { id, title, outlet, publishedAt, url, source, genre } = article;
  const place = { articleId: id, title, outlet, publishedAt, url, source, span };
  return genre === undefined ? place : { ...place, genre };
}

/** A piece of an article as it may be shown. */
export function citedText({
  article,
  span,
  text,
}: {
  readonly article: Article;
  readonly span: Span;
  readonly text: string;
}): CitedText {
  return { id: quoteIdOf(article.id, text), text, citation: citationOf(article, span) };
}
