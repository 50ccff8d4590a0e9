import type { UnderstoodPart } from '../../../domain/understood.ts';
import { languageName } from '../../../languages/language-name.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { periodInWords } from '../../locales/periods.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { plainLabel, shownLabel } from '../plain-label.ts';
import type { AnswerLimits } from './answer-input.ts';

/** UTF-16 units of an outlet's name in the bot's own lines, before escaping. */
const MAX_LINE_OUTLET_CHARS = 40;

/** An outlet's name for a line of the bot's own words: cut, escaped and isolated. */
export function outletLabel(outlet: string): string {
  return shownLabel(outlet, MAX_LINE_OUTLET_CHARS) ?? '…';
}

/**
 * What limits and orders the quotes, as in "articles of July 2025 · Reuters · newest first". Relative times are shown as the
 * dates that they were taken for, so that a reader can see what "last week" was.
 *
 * @returns null where nothing limits or orders them
 */
export function understoodLine(limits: AnswerLimits, language: UiLanguage): string | null {
  const { understood } = stringsFor(language);
  const period = periodInWords(limits, language);
  const rest = [
    ...(period !== null && limits.isLunar ? [understood.lunar] : []),
    ...(period !== null && limits.outlet !== null ? [outletLabel(limits.outlet)] : []),
    ...(limits.language === null ? [] : [understood.inLanguage(languageName(limits.language, language))]),
    ...(limits.order === null ? [] : [orderWords(limits.order, language)]),
  ];
  const articles =
    period !== null
      ? understood.articles(period.when)
      : limits.outlet !== null
        ? understood.articlesOf(outletLabel(limits.outlet))
        : understood.allArticles;
  const isAnything = period !== null || limits.outlet !== null || rest.length > 0;
  return isAnything ? [articles, ...rest].join(' · ') : null;
}

/** One thing that was understood, as a button names it: plain text. Null for what was not. */
export function partInWords(part: UnderstoodPart, limits: AnswerLimits, language: UiLanguage): string | null {
  const { understood } = stringsFor(language);
  switch (part) {
    case 'time':
      return periodInWords(limits, language)?.name ?? null;
    case 'outlet':
      return limits.outlet === null ? null : plainLabel(limits.outlet);
    case 'language':
      return limits.language === null ? null : understood.inLanguage(languageName(limits.language, language));
    case 'order':
      return limits.order === null ? null : orderWords(limits.order, language);
  }
}

function orderWords(order: 'newest' | 'oldest', language: UiLanguage): string {
  const { newestFirst, oldestFirst } = stringsFor(language).understood;
  return order === 'newest' ? newestFirst : oldestFirst;
}
