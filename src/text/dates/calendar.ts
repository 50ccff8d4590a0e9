import type { IsoDate } from '../../domain/article.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** No news page has a date outside these years: such a number is something else. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** Days that the guesses below may be off: leap years fall differently, and lunar months are as long as they happen to be. */
const GUESS_ERROR = 2;

const MAX_MONTH_DAYS = 31;
const MIN_MONTH_DAYS = 28;

/** Days of a lunar month on average. */
const LUNAR_MONTH_DAYS = 29.530588;
/** 1 Muharram of the year 1 in the Gregorian calendar: 19 July 622. */
const FIRST_LUNAR_DAY = Date.UTC(622, 6, 19);

const LUNAR_DAY = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

const PERSIAN_DAY = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The day as an ISO date; null for days that do not exist (31 February) and years that no news page has. */
export function gregorianDate(year: number, month: number, day: number): IsoDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoOf(date) : null;
}

/** The ISO date of a day in the Persian (solar Hijri) calendar; null if there is no such day. */
export function persianDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1300 || year > 1500) return null;
  // The year begins about 21 March; six months of 31 days go before those of 30.
  const dayOfYear = (month - 1) * 30 + Math.min(month - 1, 6) + day;
  const guess = Date.UTC(year + 621, 2, 20) + dayOfYear * DAY_MS;
  return dayNear(guess, PERSIAN_DAY, [year, month, day]);
}

/**
 * The ISO date of a day in the lunar Hijri calendar as Umm al-Qura computes it, which Saudi Arabia goes by; null if there
 * is no such day. Where months begin with a sighting, it differs by a day either way.
 */
export function lunarDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1318 || year > 1500) return null;
  const months = (year - 1) * 12 + month - 1;
  const guess = FIRST_LUNAR_DAY + Math.round(months * LUNAR_MONTH_DAYS + day - 1) * DAY_MS;
  return dayNear(guess, LUNAR_DAY, [year, month, day]);
}

/** The day near a guess that a calendar writes with these three numbers; null where it has none. */
function dayNear(
  guess: number,
  calendar: Intl.DateTimeFormat,
  [year, month, day]: readonly [number, number, number],
): IsoDate | null {
  for (let off = -GUESS_ERROR; off <= GUESS_ERROR; off++) {
    const date = new Date(guess + off * DAY_MS);
    const parts = new Map(calendar.formatToParts(date).map((part) => [part.type, Number(part.value)]));
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day)
      return isoOf(date);
  }
  return null;
}

/** The last day of a month in the calendar of `dateOf`, one of those above; null if there is no such month. */
export function lastDayOfMonth(dateOf: typeof gregorianDate, year: number, month: number): IsoDate | null {
  for (let day = MAX_MONTH_DAYS; day >= MIN_MONTH_DAYS; day--) {
    const date = dateOf(year, month, day);
    if (date !== null) return date;
  }
  return null;
}

function isoOf(date: Date): IsoDate {
  return date.toISOString().slice(0, 10) as IsoDate;
}
