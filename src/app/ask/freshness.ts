import type { Quote } from '../../domain/answer.ts';
import type { IsoDate } from '../../domain/article.ts';
import { newestDateOf } from '../../domain/date-order.ts';
import { DAY_MS } from '../../text/dates/calendar.ts';

/** Age of the newest quote of an answer, in whole days; 0 is today. */
export type Freshness =
  { readonly kind: 'dated'; readonly newest: IsoDate; readonly days: number } | { readonly kind: 'undated' };

/**
 * Tells what has to be said about an answer's age (docs/research/users.md#the-age-of-an-answer): always if the question wants
 * the latest news, otherwise only if the newest quote is older than what the operator lets pass for news.
 *
 * @param staleAfterDays null where no age is too old
 * @returns null where nothing has to be said
 */
export function freshnessToTell(
  quotes: readonly Quote[],
  today: IsoDate,
  { latestAsked, staleAfterDays }: { readonly latestAsked: boolean; readonly staleAfterDays: number | null },
): Freshness | null {
  const newest = newestDateOf(quotes);
  if (newest === null) return latestAsked ? { kind: 'undated' } : null;
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(newest)) / DAY_MS));
  const stale = staleAfterDays !== null && days > staleAfterDays;
  return latestAsked || stale ? { kind: 'dated', newest, days } : null;
}
