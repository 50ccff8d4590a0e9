import type { CitedText } from './answer.ts';
import { newestDateFirst, type IsoDate } from './article.ts';

/** Newest first, undated last; quotes of one day stay in the order given, which is by evidence. */
export function newestFirst<Q extends CitedText>(quotes: readonly Q[]): Q[] {
  return [...quotes].sort((a, b) => newestDateFirst(a.citation.publishedAt, b.citation.publishedAt));
}

/**
 * As quotes are shown to people: oldest first, undated last, so that it can be seen what was said when; those of one day in
 * the order given, which is by evidence. Nothing is said of their agreeing.
 */
export function inDateOrder<Q extends CitedText>(quotes: readonly Q[]): Q[] {
  const dateOf = ({ citation: { publishedAt } }: CitedText): IsoDate => publishedAt ?? LATEST;
  return [...quotes].sort((a, b) => newestDateFirst(dateOf(b), dateOf(a)));
}

/** Sorts behind every date. */
const LATEST = '9999-99-99';
