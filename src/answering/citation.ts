import type { Citation, CitedText } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { quoteIdOf } from './quote-id.ts';

/** Where a span of an article stands: everything in it is the article's own, what it lacks stays null. */
export function citationOf(article: Article, span: Span = article.span): Citation {
  const { id, title, outlet, publishedAt, url, source } = article;
  return { articleId: id, title, outlet, publishedAt, url, source, span };
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
