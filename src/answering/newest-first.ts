import type { Quote } from '../domain/answer.ts';
import { newestDateFirst } from '../domain/article.ts';

/** Newest first, undated last; quotes of one day stay in the order given, which is by evidence. */
export function newestFirst(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((a, b) => newestDateFirst(a.citation.publishedAt, b.citation.publishedAt));
}
