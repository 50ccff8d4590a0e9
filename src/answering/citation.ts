import type { Citation, Quote } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Candidate } from '../domain/candidate.ts';
import type { Span } from '../domain/span.ts';
import { quoteIdOf } from './quote-id.ts';

/** Where a span of an article stands: everything in it is the article's own, what it lacks stays null. */
export function citationOf(article: Article, span: Span = article.span): Citation {
  const { id, title, outlet, publishedAt, url, source } = article;
  return { articleId: id, title, outlet, publishedAt, url, source, span };
}

/** The quote that a candidate becomes. */
export function quoteOf(candidate: Candidate, evidence: number, alsoIn: readonly Citation[]): Quote {
  const { article, span, text } = candidate;
  return { id: quoteIdOf(article.id, text), text, citation: citationOf(article, span), evidence, alsoIn };
}
