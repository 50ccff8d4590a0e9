import type { CitedText } from './answer.ts';
import { newestDateFirst, type IsoDate } from './article.ts';

/** Sorts quotes newest first, undated last. Quotes of one day stay in the order given, which is by evidence. */
export function newestFirst<Q extends CitedText>(quotes: readonly Q[]): Q[] {
  return [...quotes].sort((a, b) => newestDateFirst(a.citation.publishedAt, b.citation.publishedAt));
}

/** Day of the newest quote that has a date; null where none has. */
export function newestDateOf(quotes: readonly CitedText[]): IsoDate | null {
  const dates = quotes.flatMap(({ citation }) => citation.publishedAt ?? []);
  return dates.sort().at(-1) ?? null;
}

/**
 * Sorts quotes as people are shown them: oldest first, undated last, so that the course of events can be seen. Quotes of
 * one day stay in the order given, which is by evidence. The order says nothing about whether quotes agree.
 */
export function inDateOrder<Q extends CitedText>(quotes: readonly Q[]): Q[] {
  const dateOf = ({ citation: { publishedAt } }: CitedText): IsoDate => publishedAt ?? LATEST;
  return [...quotes].sort((a, b) => newestDateFirst(dateOf(b), dateOf(a)));
}

/** Sorts behind every date. */
const LATEST = '9999-99-99';
