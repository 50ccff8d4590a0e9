import type { Order, Understood } from '../../../domain/understood.ts';
import { languageName } from '../../../languages/language-name.ts';
import type { UiLanguage } from '../languages.ts';
import { periodInWords } from '../periods.ts';
import { stringsFor } from '../strings-for.ts';
import type { Shown } from './shown.ts';

/**
 * What limits and orders the quotes of an answer, as in "articles of July 2025 · Reuters · newest first". Relative times are shown as
 * the dates that they were taken for, so that a reader can see what "last week" was.
 *
 * @returns null where nothing limits or orders them
 */
export function limitsOfQuotes(
  limits: Omit<Understood, 'removed'>,
  language: UiLanguage,
  shown: Shown,
): string | null {
  const { understood } = stringsFor(language);
  const period = periodInWords(limits, language);
  const outlet = limits.outlet === null ? null : shown(limits.outlet);
  const rest = [
    ...(period !== null && limits.isLunar ? [understood.lunar] : []),
    ...(period !== null && outlet !== null ? [outlet] : []),
    ...(limits.language === null ? [] : [understood.inLanguage(languageName(limits.language, language))]),
    ...(limits.order === null ? [] : [orderInWords(limits.order, language)]),
  ];
  if (period !== null) return [understood.articles(period.when), ...rest].join(' · ');
  if (outlet !== null) return [understood.articlesOf(outlet), ...rest].join(' · ');
  return rest.length === 0 ? null : [understood.allArticles, ...rest].join(' · ');
}

/** The order of quotes. */
export function orderInWords(order: Order, language: UiLanguage): string {
  const { newestFirst, oldestFirst } = stringsFor(language).understood;
  return order === 'newest' ? newestFirst : oldestFirst;
}
