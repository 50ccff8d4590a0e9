import type { Reply } from '../../app/ask/engine.ts';
import { freshnessToTell } from '../../app/ask/freshness.ts';
import { isOutsideTime } from '../../app/ask/outside-time.ts';
import type { Quote } from '../../domain/answer.ts';
import type { IsoDate } from '../../domain/article.ts';
import { newestDateOf } from '../../domain/date-order.ts';
import type { Understood } from '../../domain/understood.ts';
import { ageInWords } from '../../discord/locales/durations.ts';
import { dayInWords, periodInWords } from '../../discord/locales/periods.ts';
import { languageName } from '../../languages/language-name.ts';
import { isolatedWords } from './own-words.ts';
import type { Visit } from './visit.ts';

/** Outlets that are named to somebody who asked for one that does not exist. */
const KNOWN_OUTLETS = 10;

/** What limits and orders the quotes of an answer, as the bot says it; null where nothing does. */
export function understoodWords(understood: Understood, { strings, language }: Visit): string | null {
  const words = strings.understood;
  const period = periodInWords(understood, language);
  const outlet = understood.outlet === null ? null : isolatedWords(understood.outlet);
  const rest = [
    ...(period !== null && understood.isLunar ? [words.lunar] : []),
    ...(period !== null && outlet !== null ? [outlet] : []),
    ...(understood.language === null ? [] : [words.inLanguage(languageName(understood.language, language))]),
    ...(understood.order === null
      ? []
      : [understood.order === 'newest' ? words.newestFirst : words.oldestFirst]),
  ];
  if (period === null && outlet === null && rest.length === 0) return null;
  return [articlesWords(period?.when ?? null, outlet, words), ...rest].join(' · ');
}

function articlesWords(
  when: string | null,
  outlet: string | null,
  words: Visit['strings']['understood'],
): string {
  if (when !== null) return words.articles(when);
  return outlet === null ? words.allArticles : words.articlesOf(outlet);
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
  { strings, language }: Visit,
): string | null {
  const asked = { latestAsked: latestAsked || isOutsideTime(quotes, understood), staleAfterDays: null };
  const freshness = freshnessToTell(quotes, today, asked);
  if (freshness === null) return null;
  if (freshness.kind === 'undated') return strings.answers.newestEvidenceUndated;
  const date = isolatedWords(freshness.newest);
  return freshness.days === 0
    ? strings.answers.newestEvidenceToday(date)
    : strings.answers.newestEvidence(ageInWords(freshness.days, language), date);
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
    ...notices.flatMap(({ code, values }) =>
      code === 'outlet-unknown'
        ? [
            strings.answers.outletUnknown(
              isolatedWords(values.outlet),
              values.known.slice(0, KNOWN_OUTLETS).map(isolatedWords),
            ),
          ]
        : [],
    ),
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
    return { why: noAnswerWords(reply, visit), above: words.closest };
  const newest = newestDateOf(closest);
  const ofNewest = newest === null ? words.newestUndated : words.newestIsOf(dayInWords(newest, language));
  return {
    why: limitWords(period?.when ?? null, outlet, words),
    above: isTime ? ofNewest : words.otherOutlet,
  };
}

function limitWords(
  when: string | null,
  outlet: string | null,
  words: Visit['strings']['understood'],
): string {
  if (when === null) return words.nothingFrom(outlet ?? '');
  return outlet === null ? words.nothingWhen(when) : words.nothingFromWhen(outlet, when);
}

function noAnswerWords({ limitedBy: [kind, ...others] }: Reply, { strings: { answers } }: Visit): string {
  if (kind === undefined) return answers.noAnswer;
  return answers.noAnswerWithin[others.length > 0 ? 'both' : kind];
}
