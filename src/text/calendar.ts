import type { IsoDate } from '../domain/article.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** No news page has a date outside these years: such a number is something else. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** Days that the guess below may be off: leap years fall differently in the two calendars. */
const GUESS_ERROR = 2;

const LONGEST_MONTH = 31;
const SHORTEST_MONTH = 28;

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
  for (let off = -GUESS_ERROR; off <= GUESS_ERROR; off++) {
    const date = new Date(guess + off * DAY_MS);
    const parts = new Map(PERSIAN_DAY.formatToParts(date).map((part) => [part.type, Number(part.value)]));
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day)
      return isoOf(date);
  }
  return null;
}

/** The last day of a month in the calendar of `dateOf`, one of the two above; null if there is no such month. */
export function lastDayOfMonth(dateOf: typeof gregorianDate, year: number, month: number): IsoDate | null {
  for (let day = LONGEST_MONTH; day >= SHORTEST_MONTH; day--) {
    const date = dateOf(year, month, day);
    if (date !== null) return date;
  }
  return null;
}

function isoOf(date: Date): IsoDate {
  return date.toISOString().slice(0, 10) as IsoDate;
}
