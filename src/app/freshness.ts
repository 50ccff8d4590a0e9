import type { Quote } from '../domain/answer.ts';
import type { IsoDate } from '../domain/article.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How old the newest evidence of an answer is, in whole days; 0 is today. */
export type Freshness =
  { readonly kind: 'dated'; readonly newest: IsoDate; readonly days: number } | { readonly kind: 'undated' };

/**
 * What has to be said about an answer's age (features.md N7): always when the newest was asked for, otherwise only
 * when the newest evidence is older than the operator wants it to pass for news. Null: nothing.
 *
 * @param staleAfterDays null where no age is too old
 */
export function freshnessToTell(
  quotes: readonly Quote[],
  today: IsoDate,
  { latestAsked, staleAfterDays }: { readonly latestAsked: boolean; readonly staleAfterDays: number | null },
): Freshness | null {
  const newest = quotes
    .flatMap(({ citation }) => citation.publishedAt ?? [])
    .sort()
    .at(-1);
  if (newest === undefined) return latestAsked ? { kind: 'undated' } : null;
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(newest)) / DAY_MS));
  const stale = staleAfterDays !== null && days > staleAfterDays;
  return latestAsked || stale ? { kind: 'dated', newest, days } : null;
}
