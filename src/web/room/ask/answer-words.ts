import type { Reply } from '../../../app/ask/engine.ts';
import { freshnessToTell } from '../../../app/ask/freshness.ts';
import { isOutsideTime } from '../../../app/ask/outside-time.ts';
import type { Quote } from '../../../domain/answer.ts';
import type { IsoDate } from '../../../domain/article.ts';
import { newestDateOf } from '../../../domain/date-order.ts';
import type { Understood } from '../../../domain/understood.ts';
import { dayInWords, periodInWords } from '../../../discord/locales/periods.ts';
import { ageOfEvidence } from '../../../discord/locales/sentences/age-of-evidence.ts';
import { limitsOfQuotes } from '../../../discord/locales/sentences/limits-of-quotes.ts';
import { noAnswerWithin, nothingOf } from '../../../discord/locales/sentences/nothing-found.ts';
import { unknownOutlets } from '../../../discord/locales/sentences/unknown-outlets.ts';
import { isolatedWords } from '../own-words.ts';
import type { Visit } from '../visit.ts';

/** What limits and orders the quotes of an answer, as the bot says it; null where nothing does. */
export function understoodWords(understood: Understood, { language }: Visit): string | null {
  return limitsOfQuotes(understood, language, isolatedWords);
}

/** What is said above the quotes of an answer: what isnad does not do, or that they are a listing; null where nothing is. */
export function leadWords(
  { declined, isListing, latestAsked, understood }: Reply,
  { strings }: Visit,
): string | null {
  const words = strings.understood;
  if (declined !== null) return `${words.declined[declined]} ${words.instead}`;
  return isListing ? words.listing[latestAsked ? 'newest' : (understood.order ?? 'plain')] : null;
}

/** How new the quotes of an answer are, where that has to be said. */
export function freshnessWords(
  { latestAsked, understood }: Reply,
  quotes: readonly Quote[],
  today: IsoDate,
  { language }: Visit,
): string | null {
  const asked = { latestAsked: latestAsked || isOutsideTime(quotes, understood), staleAfterDays: null };
  const freshness = freshnessToTell(quotes, today, asked);
  if (freshness === null) return null;
  return ageOfEvidence(freshness.kind === 'undated' ? null : freshness, language, isolatedWords);
}

/** What has to be said of an answer besides. */
export function noteWords(reply: Reply, quotes: readonly Quote[], { strings }: Visit): string[] {
  const { understood, undatedLeftOut, notices } = reply;
  const hasTime = understood.from !== null || understood.to !== null;
  const isUndated = quotes.some(({ citation }) => citation.publishedAt === null);
  const isAllUndated = newestDateOf(quotes) === null;
  return [
    ...(hasTime && isUndated && !isAllUndated ? [strings.understood.undatedShown] : []),
    ...(undatedLeftOut > 0 ? [strings.answers.undatedLeftOut(undatedLeftOut)] : []),
    ...unknownOutlets(notices, strings, isolatedWords),
  ];
}

/** Why there is no answer, and what stands above the closest quotes. */
export function abstentionWords(
  reply: Reply,
  closest: readonly Quote[],
  visit: Visit,
): { readonly why: string; readonly above: string } {
  const { strings, language } = visit;
  const words = strings.understood;
  const { declined, limitedBy, understood } = reply;
  if (declined !== null) {
    const why = words.declined[declined];
    return { why: closest.length === 0 ? `${why} ${words.onlyQuotes}` : why, above: words.closest };
  }
  const period = periodInWords(understood, language);
  const outlet = understood.outlet === null ? null : isolatedWords(understood.outlet);
  const isTime = period !== null && limitedBy.includes('dates');
  const isOutlet = outlet !== null && limitedBy.includes('outlets');
  if (closest.length === 0 || (!isTime && !isOutlet))
    return { why: noAnswerWithin(limitedBy, strings), above: words.closest };
  const newest = newestDateOf(closest);
  const ofNewest = newest === null ? words.newestUndated : words.newestIsOf(dayInWords(newest, language));
  return {
    why: nothingOf({ when: period?.when ?? null, outlet }, strings),
    above: isTime ? ofNewest : words.otherOutlet,
  };
}
