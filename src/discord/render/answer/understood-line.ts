import type { UnderstoodPart } from '../../../domain/understood.ts';
import { languageName } from '../../../languages/language-name.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { periodInWords } from '../../locales/periods.ts';
import { limitsOfQuotes, orderInWords } from '../../locales/sentences/limits-of-quotes.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { plainLabel, shownLabel } from '../message/plain-label.ts';
import type { AnswerLimits } from './answer-input.ts';

/** UTF-16 units of an outlet's name in the bot's own lines, before escaping. */
const MAX_LINE_OUTLET_CHARS = 40;

/** An outlet's name for a line of the bot's own words: cut, escaped and isolated. */
export function outletLabel(outlet: string): string {
  return shownLabel(outlet, MAX_LINE_OUTLET_CHARS) ?? '…';
}

/** What limits and orders the quotes, in one line; null where nothing does. */
export function understoodLine(limits: AnswerLimits, language: UiLanguage): string | null {
  return limitsOfQuotes(limits, language, outletLabel);
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
      return limits.order === null ? null : orderInWords(limits.order, language);
  }
}
