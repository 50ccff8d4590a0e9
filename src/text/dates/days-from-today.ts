import type { IsoDate } from '../../domain/article.ts';
import { DAY_MS, gregorianDate, lastDayOfMonth, persianDate } from './calendar.ts';

/** Both days belong to it. */
export type Period = { readonly from: IsoDate; readonly to: IsoDate };

/** What time is counted in. */
export type CountedUnit = 'day' | 'week' | 'month' | 'year';

/** Days on each side of "three weeks ago" and "two months ago": nobody counts them to the day. */
const ABOUT: Readonly<Record<CountedUnit, number>> = { day: 0, week: 3, month: 15, year: 0 };

const WEEK_DAYS = 7;
const MONDAY = 1;
const MONTHS = 12;
/** From a year of our era to that of the Persian calendar which begins in it. */
const PERSIAN_ERA = 621;

/** First months of spring to winter, and how many months a season has. Winter begins in December. */
const SEASON_MONTHS = [3, 6, 9, 12] as const;
const SEASON_LENGTH = 3;

/** The day that lies so many days after another one, or before it. */
export function plusDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10) as IsoDate;
}

/**
 * The day, week, month or year that lies so many units before that of today; 0 is that of today itself. A week begins on
 * Monday; months and years are those of the Gregorian calendar. Null outside the years of the news.
 */
export function unitOf(unit: CountedUnit, before: number, today: IsoDate): Period | null {
  if (unit === 'day') return period(plusDays(today, -before), plusDays(today, -before));
  if (unit === 'week') {
    const sinceMonday = (new Date(today).getUTCDay() - MONDAY + WEEK_DAYS) % WEEK_DAYS;
    const monday = plusDays(today, -sinceMonday - before * WEEK_DAYS);
    return period(monday, plusDays(monday, WEEK_DAYS - 1));
  }
  const [year, month] = yearAndMonth(today);
  if (unit === 'year')
    return period(gregorianDate(year - before, 1, 1), gregorianDate(year - before, MONTHS, 31));
  return monthsFrom(year * MONTHS + month - 1 - before, 1);
}

/** The year of the Persian (solar Hijri) calendar that lies so many years before that of today. It begins about 21 March. */
export function persianYear(before: number, today: IsoDate): Period | null {
  const [year] = yearAndMonth(today);
  const isBegun = (persianDate(year - PERSIAN_ERA, 1, 1) ?? '') <= today;
  const number = year - PERSIAN_ERA - (isBegun ? 0 : 1) - before;
  const next = persianDate(number + 1, 1, 1);
  return period(persianDate(number, 1, 1), next === null ? null : plusDays(next, -1));
}

/** "So many units ago": the day itself, about that week or month, the year. Null outside the years of the news. */
export function around(unit: CountedUnit, amount: number, today: IsoDate): Period | null {
  if (unit === 'year') return unitOf('year', amount, today);
  const day = back(unit, amount, today);
  return day === null ? null : period(plusDays(day, -ABOUT[unit]), plusDays(day, ABOUT[unit]));
}

/** "In the last so many units": from that many before today to today. */
export function since(unit: CountedUnit, amount: number, today: IsoDate): Period | null {
  return period(back(unit, amount, today), today);
}

/** The last such day of the week that is at least so many days before today. @param weekday 0 for Sunday */
export function weekdayBefore(weekday: number, atLeast: 0 | 1, today: IsoDate): Period | null {
  const latest = plusDays(today, -atLeast);
  const off = (new Date(latest).getUTCDay() - weekday + WEEK_DAYS) % WEEK_DAYS;
  return unitOf('day', off, latest);
}

/** A season of a year on the northern half of the earth, in whole months. The winter of a year ends in the next one. @param season 0 for spring */
export function seasonOf(year: number, season: number): Period | null {
  const first = SEASON_MONTHS[season];
  return first === undefined ? null : monthsFrom(year * MONTHS + first - 1, SEASON_LENGTH);
}

/** The season of this name that has begun and is of this year: the one that runs, or the last one if it is over. */
export function thisSeason(season: number, today: IsoDate): Period | null {
  const latest = begunSeasons(season, today)[0];
  return latest !== undefined && latest.to.slice(0, 4) >= today.slice(0, 4) ? latest : null;
}

/** The last season of this name that is over. */
export function lastSeason(season: number, today: IsoDate): Period | null {
  return begunSeasons(season, today).find(({ to }) => to < today) ?? null;
}

function begunSeasons(season: number, today: IsoDate): readonly Period[] {
  const [year] = yearAndMonth(today);
  return [year, year - 1, year - 2]
    .map((of) => seasonOf(of, season))
    .filter((found) => found !== null)
    .filter(({ from }) => from <= today);
}

/** The same day of the month that many months or years before, or the last day of that month. */
function back(unit: CountedUnit, amount: number, today: IsoDate): IsoDate | null {
  if (unit === 'day') return plusDays(today, -amount);
  if (unit === 'week') return plusDays(today, -amount * WEEK_DAYS);
  const [year, month] = yearAndMonth(today);
  const target = year * MONTHS + month - 1 - amount * (unit === 'year' ? MONTHS : 1);
  const [ofYear, ofMonth] = [Math.floor(target / MONTHS), (target % MONTHS) + 1];
  return (
    gregorianDate(ofYear, ofMonth, Number(today.slice(8))) ?? lastDayOfMonth(gregorianDate, ofYear, ofMonth)
  );
}

/** @param first months since the beginning of our era */
function monthsFrom(first: number, length: number): Period | null {
  const last = first + length - 1;
  return period(
    gregorianDate(Math.floor(first / MONTHS), (first % MONTHS) + 1, 1),
    lastDayOfMonth(gregorianDate, Math.floor(last / MONTHS), (last % MONTHS) + 1),
  );
}

function period(from: IsoDate | null, to: IsoDate | null): Period | null {
  return from === null || to === null ? null : { from, to };
}

function yearAndMonth(day: IsoDate): readonly [number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}
