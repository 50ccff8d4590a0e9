import type { UiLanguage } from './languages.ts';

/** An ISO time to the minute, such as "2024-05-31 09:15 UTC". */
export function minuteOf(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

const MONTH_DAYS = 30.44;
const YEAR_DAYS = 365.25;

/** An age such as "3 days ago" or "2 years ago", in the language's own plural and in ASCII digits. */
export function ageInWords(days: number, language: UiLanguage): string {
  const format = new Intl.RelativeTimeFormat(withLatinDigits(language), { numeric: 'always' });
  if (days < 2 * MONTH_DAYS) return format.format(-days, 'day');
  if (days < 2 * YEAR_DAYS) return format.format(-Math.floor(days / MONTH_DAYS), 'month');
  return format.format(-Math.floor(days / YEAR_DAYS), 'year');
}

/** A time such as "5 seconds". */
export function secondsInWords(seconds: number, language: UiLanguage): string {
  return inUnit(seconds, 'second', language);
}

/** A time such as "2 days", "3 hours" or "4 minutes": in the largest unit of which there is at least one. */
export function uptimeInWords(seconds: number, language: UiLanguage): string {
  if (seconds >= 86_400) return inUnit(Math.floor(seconds / 86_400), 'day', language);
  if (seconds >= 3600) return inUnit(Math.floor(seconds / 3600), 'hour', language);
  if (seconds >= 60) return inUnit(Math.floor(seconds / 60), 'minute', language);
  return inUnit(Math.floor(seconds), 'second', language);
}

function inUnit(count: number, unit: 'second' | 'minute' | 'hour' | 'day', language: UiLanguage): string {
  const format = new Intl.NumberFormat(withLatinDigits(language), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  });
  return format.format(count);
}

/** The locale with ASCII digits, which isnad uses in every language. */
function withLatinDigits(language: UiLanguage): string {
  return `${language}-u-nu-latn`;
}
