import type { ShellLanguage } from './words/shell-words.ts';

const MONTH_DAYS = 30.44;
const YEAR_DAYS = 365.25;

/** "3 days ago", "2 years ago": in the words and plurals of the language, in ASCII digits. */
export function ageInWords(days: number, language: ShellLanguage): string {
  const format = new Intl.RelativeTimeFormat(withLatinDigits(language), { numeric: 'always' });
  if (days < 2 * MONTH_DAYS) return format.format(-days, 'day');
  if (days < 2 * YEAR_DAYS) return format.format(-Math.floor(days / MONTH_DAYS), 'month');
  return format.format(-Math.floor(days / YEAR_DAYS), 'year');
}

/** "5 seconds" */
export function secondsInWords(seconds: number, language: ShellLanguage): string {
  return inUnit(seconds, 'second', language);
}

/** "2 days", "3 hours", "4 minutes": the largest unit of which there is at least one. */
export function uptimeInWords(seconds: number, language: ShellLanguage): string {
  if (seconds >= 86_400) return inUnit(Math.floor(seconds / 86_400), 'day', language);
  if (seconds >= 3600) return inUnit(Math.floor(seconds / 3600), 'hour', language);
  if (seconds >= 60) return inUnit(Math.floor(seconds / 60), 'minute', language);
  return inUnit(Math.floor(seconds), 'second', language);
}

function inUnit(count: number, unit: 'second' | 'minute' | 'hour' | 'day', language: ShellLanguage): string {
  const format = new Intl.NumberFormat(withLatinDigits(language), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  });
  return format.format(count);
}

/** isnad shows dates and counts in one set of digits, whatever the language. */
function withLatinDigits(language: ShellLanguage): string {
  return `${language}-u-nu-latn`;
}
