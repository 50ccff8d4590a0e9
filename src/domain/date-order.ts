import type { CitedText } from './answer.ts';
import { newestDateFirst } from './article.ts';

/** Newest first, undated last; quotes of one day stay in the order given, which is by evidence. */
export function newestFirst<Q extends CitedText>(quotes: readonly Q[]): Q[] {
  return [...quotes].sort((a, b) => newestDateFirst(a.citation.publishedAt, b.citation.publishedAt));
}

/**
 * As quotes are shown to people: those of different dates or outlets oldest first, undated last, so that it can be seen
 * what was said when; those of one source in the order given, which is by evidence. Nothing is said of their agreeing.
 */
export function inDateOrder<Q extends CitedText>(quotes: readonly Q[]): Q[] {
  const sources = new Set(quotes.map(({ citation: { publishedAt, outlet } }) => `${publishedAt} ${outlet}`));
  if (sources.size < 2) return [...quotes];
  const dateOf = ({ citation: { publishedAt } }: CitedText): string => publishedAt ?? LATEST;
  return [...quotes].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

/** Sorts behind every date. */
const LATEST = '9999-99-99';
