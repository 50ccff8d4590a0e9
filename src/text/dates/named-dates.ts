import { at } from '../../domain/at.ts';
import type { IsoDate } from '../../domain/article.ts';
import { FIRST_YEAR, gregorianDate, lastDayOfMonth, lunarDate, persianDate } from './calendar.ts';
import { type Period, plusDays, seasonOf } from './days-from-today.ts';
import type { Calendar, Month } from './months.ts';
import type { PeriodToken } from './period-tokens.ts';
import { tokenPattern } from './token-pattern.ts';

/** Between a month and its year. */
const GAP = '<of|yearWord|article|solarYearWord|monthWord|comma>{0,3}';
const ANY_MONTH = '<month|ambiguousMonth|inflectedMonth>';
const ANY_YEAR = '<year|solarYear|hijriYear>';
const DAY_GAP = '<of|article|monthWord>{0,3}';

/** A date, or what there is of one; the longest forms first. */
const DATE = tokenPattern(
  [
    '<date|relative|weekday|today>',
    // 26 (of) October (of the year) 2020
    `<twoDigits|firstDay> ${DAY_GAP} ${ANY_MONTH}{1,3} ${GAP} ${ANY_YEAR}`,
    // October 26, 2020
    `${ANY_MONTH} <article>? <twoDigits> <comma>? ${ANY_YEAR}`,
    // "to 15, 2020" of "October 10 to 15, 2020"
    `(?<=${ANY_MONTH} <twoDigits> <dash|and|to|until>) <twoDigits> <comma>? ${ANY_YEAR}`,
    // October (of the year) 2020, summer 2023
    `${ANY_MONTH}{1,3} ${GAP} ${ANY_YEAR}`,
    `<season> ${GAP} ${ANY_YEAR}`,
    // 2020 yılının ekiminde, 2023 yazında
    `${ANY_YEAR} <behindYear|attributive>? <inflectedMonth|season>`,
    `<twoDigits|firstDay> ${DAY_GAP} ${ANY_MONTH}{1,3}`,
    `${ANY_MONTH} <twoDigits>`,
    // 1445 AH
    '<hijriYear|solarYear> <lunarEra|otherEra>{1,2} (?! <solarEra> )',
    '<year|solarYear>',
    '<month|inflectedMonth>',
    // A name that is as often another word needs a neighbour that tells.
    '(?<=^|<dash|in|of|to|partOfYear|until|since|before|after|and|comma|monthWord>) <ambiguousMonth>',
    '<ambiguousMonth> (?=<dash|to|until|comma|monthWord>)',
    '<twoDigits>',
  ].join('|'),
  'gu',
);

/** Between dates that are named together. */
const LINK = tokenPattern(
  `^ <behindYear|attributive|article|solarEra>?
   (?: <comma>? <dash|to|until|untilOrBefore|and>
       <in|on|of|yearWord|article|solarYearWord|monthWord|partOfYear|startingFrom|since|from>{0,4}
     | <fromYear> <of|article|yearWord|solarYearWord>{0,2}
     | <comma> ) $`,
);
/** Between a day of the week and its date. */
const WEEKDAY_LINK = tokenPattern('^ <comma>? <on|article|of>? $');

/** A date, or what there is of one: "March" of "March and May 2023". `start` and `end` count tokens. */
export type NamedDate = {
  readonly start: number;
  readonly end: number;
  readonly day: number | undefined;
  readonly month: Month | undefined;
  readonly season: number | undefined;
  readonly year: number | undefined;
  readonly isLunarYear: boolean;
  /** Where the words say them at once. */
  readonly days: Period | undefined;
  readonly isRelative: boolean;
  /** Whether its day of the week is named with it. */
  readonly hasWeekday: boolean;
};

/** The dates of a question in their order; those that are named together are one chain: "10 and 12 October", "2021 to 2023". */
export function chainsOf(tokens: readonly PeriodToken[], letters: string): readonly (readonly NamedDate[])[] {
  const chains: NamedDate[][] = [];
  for (const { 0: found, index: start } of letters.matchAll(DATE)) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const date = namedDate(tokens, start, start + found.length, last);
    if (chain === undefined || last === undefined) chains.push([date]);
    else if (!joinedTo(chain, last, date, letters)) chains.push([date]);
  }
  return chains.map(withoutNumbers).filter((chain) => chain.length > 0);
}

/** Adds a date to a chain if it is named together with its last. @returns whether it is */
function joinedTo(chain: NamedDate[], last: NamedDate, date: NamedDate, letters: string): boolean {
  const between = letters.slice(last.end, date.start);
  if (WEEKDAY_LINK.test(between) && last.isRelative !== date.isRelative) {
    const day = last.isRelative ? date : last;
    if (day.day === undefined && day.days === undefined) return false;
    chain.splice(-1, 1, { ...day, start: last.start, end: date.end, hasWeekday: true });
    return true;
  }
  if (!LINK.test(between)) return false;
  chain.push(date);
  return true;
}

/** A chain without numbers that are no days: "5" of "win 5 and in March 2023 lose". */
function withoutNumbers(chain: readonly NamedDate[]): readonly NamedDate[] {
  return chain.filter((date, i) => {
    const isNumber = date.day !== undefined && date.month === undefined && date.year === undefined;
    return !isNumber || chain[i + 1]?.day !== undefined;
  });
}

function namedDate(
  tokens: readonly PeriodToken[],
  start: number,
  end: number,
  last: NamedDate | undefined,
): NamedDate {
  const parts = tokens.slice(start, end);
  const isFirst = parts[0]?.kind === 'firstDay';
  const day = parts.findLast(({ kind }) => kind === 'twoDigits')?.value ?? (isFirst ? 1 : undefined);
  const year = parts.findLast(({ kind }) => YEAR_KINDS.has(kind))?.value;
  // "October 10 to 15, 2020"
  const carried = day === undefined || year === undefined ? undefined : last?.month;
  return {
    start,
    end,
    day,
    month: parts.findLast((part) => part.month !== undefined)?.month ?? carried,
    season: parts.find(({ kind }) => kind === 'season')?.value,
    year,
    isLunarYear: parts.some(({ kind }) => kind === 'lunarEra' || kind === 'otherEra'),
    days: parts[0]?.days,
    isRelative: RELATIVE_KINDS.has(parts[0]?.kind ?? 'word'),
    hasWeekday: false,
  };
}

const RELATIVE_KINDS: ReadonlySet<PeriodToken['kind']> = new Set(['relative', 'weekday', 'today']);
const YEAR_KINDS: ReadonlySet<PeriodToken['kind']> = new Set(['year', 'solarYear', 'hijriYear']);

/** Whether a date is a year and nothing else. */
export function isYear(date: NamedDate | undefined): boolean {
  return (
    date?.year !== undefined &&
    date.month === undefined &&
    date.day === undefined &&
    date.season === undefined
  );
}

/**
 * Gives "March" the year of "March and May 2023", and "10" the month too of "10 and 12 October 2020"; and "January" the year
 * behind that of "December 2023 and January".
 */
export function completed(chain: readonly NamedDate[]): readonly NamedDate[] {
  const dates = [...chain];
  for (let i = dates.length - 2; i >= 0; i--) dates[i] = borrowed(at(dates, i), at(dates, i + 1));
  for (let i = 1; i < dates.length; i++) dates[i] = continued(at(dates, i - 1), at(dates, i));
  return dates;
}

/** A date with what it lacks and the next one has. */
function borrowed(date: NamedDate, next: NamedDate): NamedDate {
  if (date.year !== undefined || next.month === undefined) return date;
  if (date.month === undefined && (date.day === undefined || next.day === undefined)) return date;
  return { ...date, month: date.month ?? next.month, year: next.year };
}

/** A month with the year that goes on from the date before it. */
function continued(before: NamedDate, date: NamedDate): NamedDate {
  const [month, monthBefore] = [date.month, before.month];
  if (month === undefined || date.year !== undefined || date.isRelative) return date;
  if (before.year === undefined || monthBefore?.calendar !== month.calendar) return date;
  return { ...date, year: before.year + (month.number < monthBefore.number ? 1 : 0) };
}

/**
 * The days of dates that were completed; a month or day without year is the last one that is not in the future, and among
 * several the last one before the next. Null for a day that does not exist, a month with a year of another calendar.
 */
export function periodsOf(dates: readonly NamedDate[], today: IsoDate): readonly (Period | null)[] {
  const periods: (Period | null)[] = [];
  let latest = today;
  for (const date of dates.toReversed()) {
    const period = date.year === undefined && date.days === undefined ? lastOf(date, latest) : periodOf(date);
    if (period !== null && date.year === undefined) latest = period.from;
    periods.unshift(period);
  }
  return periods;
}

/** Whether dates are of the lunar calendar, whose days differ by one from country to country. */
export function isLunar({ month, year, isLunarYear }: NamedDate): boolean {
  return year !== undefined && (month?.calendar === 'hijri' || (month === undefined && isLunarYear));
}

/** Years that are tried for a day without year: 29 February comes every fourth, and may be left out once. */
const MOST_YEARS_BACK = 8;
/** The solar Hijri year that begins in a year of our era. */
const SOLAR_YEAR_OFFSET = 621;

function lastOf(date: NamedDate, latest: IsoDate): Period | null {
  const calendar = date.month?.calendar;
  if (calendar === undefined || calendar === 'hijri') return null;
  const year = Number(latest.slice(0, 4)) - (calendar === 'persian' ? SOLAR_YEAR_OFFSET : 0);
  for (let back = 0; back <= MOST_YEARS_BACK; back++) {
    const period = periodOf({ ...date, year: year - back });
    if (period !== null && period.from <= latest) return period;
  }
  return null;
}

const DATE_OF: Readonly<Record<Calendar, typeof gregorianDate>> = {
  gregorian: gregorianDate,
  persian: persianDate,
  hijri: lunarDate,
};

function periodOf(date: NamedDate): Period | null {
  const { day, month, season, year, days } = date;
  if (days !== undefined) return days;
  if (year === undefined || (day !== undefined && month === undefined)) return null;
  const calendar = calendarOf(date, year);
  if (year >= FIRST_YEAR !== (calendar === 'gregorian')) return null;
  if (season !== undefined && calendar === 'gregorian') return seasonOf(year, season);
  const dateOf = DATE_OF[calendar];
  const [firstMonth, lastMonth] = monthsOf(date);
  const from = dateOf(year, firstMonth, day ?? 1);
  const to = day === undefined ? lastDayOfMonth(dateOf, year, lastMonth) : from;
  if (from === null || to === null) return null;
  return calendar === 'hijri' ? { from: plusDays(from, -1), to: plusDays(to, 1) } : { from, to };
}

function calendarOf(date: NamedDate, year: number): Calendar {
  if (date.month !== undefined) return date.month.calendar;
  if (year >= FIRST_YEAR) return 'gregorian';
  return isLunar(date) ? 'hijri' : 'persian';
}

/** The first and last month of a date; the solar year begins with spring. */
function monthsOf({ month, season }: NamedDate): readonly [number, number] {
  if (month !== undefined) return [month.number, month.number];
  return season === undefined ? [1, 12] : [season * 3 + 1, season * 3 + 3];
}
