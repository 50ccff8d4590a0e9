import type { IsoDate } from '../../domain/article.ts';
import { LANGUAGES } from '../../languages/all.ts';
import { listed } from '../../languages/language.ts';
import { fold } from '../letters/fold.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { gregorianDate, persianDate } from './calendar.ts';
import { monthNamed, monthsByName, type Month } from './months.ts';

/** A line that tells a time. `date` is null if it fixes no day: it has no year, tells an update only, or says `منذ ساعتين`. */
export type DateLine = { readonly date: IsoDate | null };

/** In UTF-16 units. Longer lines are running text, whatever they hold. */
const MAX_DATE_LINE_CHARS = 140;

/**
 * A place or section before a date: "الرياض، ٥ مارس ٢٠٢٤", "Politics | March 5, 2024". What a colon stands behind is none: it
 * says what the date is of, and those labels that mean publication are known.
 */
const PLACE = /^[^\p{N}:]{2,30}?(?:[،,|•·]|\s[-–—ـ]+\s)/u;
const MAX_DATE_PLACE_WORDS = 3;

const UPDATE = vocabularyOf(({ dateLines }) => dateLines.update);
const PUBLISH = vocabularyOf(({ dateLines }) => dateLines.publish);
const LABEL = vocabularyOf(({ dateLines }) => dateLines.label);
/** From Sunday, as `Date.getUTCDay` counts. */
const WEEKDAYS = new Map(
  LANGUAGES.flatMap(({ dateLines }) =>
    dateLines.weekdays.flatMap((names, day) => listed(names).map((name) => [fold(name), day] as const)),
  ),
);
const RELATIVE = vocabularyOf(({ dateLines }) => dateLines.relative);
const FILLER = vocabularyOf(({ dateLines }) => dateLines.filler);
const ZONE = vocabularyOf(({ dateLines }) => dateLines.zone);
/** Words that a zone or an author's name may have: "بتوقيت مكة المكرمة", "по московскому времени". */
const ZONE_WORDS = 2;

/** Years of the two Hijri calendars as news has them: the Persian one is forty years behind the lunar one. */
const FIRST_PERSIAN_YEAR = 1340;
const FIRST_HIJRI_YEAR = 1416;
const LAST_HIJRI_YEAR = 1500;

/** Names of Persian months that are words of other meanings, so that they count in date lines only. */
const OTHER_MONTHS: ReadonlyMap<string, Month> = new Map(
  LANGUAGES.flatMap(({ dateLines }) => monthsByName(dateLines.otherPersianMonths, 'persian')),
);

const TOKEN =
  /\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?!\d)|t?\d{1,2}[:.٫]\d{2}(?::\d{2})?(?![\d/])|\d+|[\p{L}\p{M}'’]+/gu;

const SHORT_YEAR = /^\d{1,2}\.\d{1,2}\.\d{2}$/u;

/** Days in words, folded, by what they say. */
const DAY_NAMES: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ dateLines: { dayNames } }) =>
    'none' in dayNames
      ? []
      : dayNames.flatMap((names, i) => names.map((name) => [dayKey(name), i + 1] as const)),
  ),
);
/** Words of the longest: "بیست و یکم". */
const MAX_DAY_WORDS = 3;

type DateToken =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'day'; readonly date: IsoDate | null; readonly swapped: IsoDate | null }
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** Known so as to be passed over: the line may have the Gregorian day beside it. */
  | { readonly kind: 'hijri' }
  | { readonly kind: 'clock' | 'label' | 'update' | 'publish' | 'relative' | 'filler' };

/**
 * Reads a line that holds a date and only words that belong to one: a label, a weekday, a clock time, a zone, and at most
 * a place before it. Null for any other line, such as a sentence that mentions a day.
 */
export function parseDateLine(line: string): DateLine | null {
  if (line.length > MAX_DATE_LINE_CHARS) return null;
  const folded = fold(line);
  const tokens = tokensOf(folded);
  if (tokens !== null) return tellsWhen(tokens) ? { date: publicationDay(tokens) } : null;
  const place = PLACE.exec(folded)?.[0];
  if (place === undefined || place.trim().split(/\s+/u).length > MAX_DATE_PLACE_WORDS + 1) return null;
  const rest = tokensOf(folded.slice(place.length));
  const date = rest === null ? null : publicationDay(rest);
  // A place in front is believed only before a whole date: "القمة - ٢٠٢٤" is a headline.
  return date === null ? null : { date };
}

/** The day of publication that a date line states; null if it is no such line, not certain, or no real day. */
export function readDateLine(line: string): IsoDate | null {
  return parseDateLine(line)?.date ?? null;
}

/** Whether the line is the label of a date that stands in the line below it: "تاريخ النشر:". */
export function isDateLabel(line: string): boolean {
  if (line.length > MAX_DATE_LINE_CHARS) return false;
  const tokens = tokensOf(fold(line)) ?? [];
  return (
    tokens.some(({ kind }) => kind === 'label' || kind === 'publish' || kind === 'update') &&
    tokens.every(({ kind }) => kind !== 'number' && kind !== 'day' && kind !== 'month')
  );
}

/** The tokens of a line; null as soon as one of its words does not belong in a date line. */
function tokensOf(folded: string): readonly DateToken[] | null {
  const words = [...folded.matchAll(TOKEN)];
  const tokens: DateToken[] = [];
  let zoneWords = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]?.[0] ?? '';
    const named = dayNamedAt(words, i);
    if (named !== null) {
      tokens.push({ kind: 'number', value: named.day });
      i += named.words - 1;
      continue;
    }
    const pair = monthNamed(`${word} ${words[i + 1]?.[0] ?? ''}`);
    const token: DateToken | null = pair === undefined ? tokenOf(word) : { kind: 'month', month: pair };
    if (pair !== undefined) i++;
    if (token !== null) tokens.push(token);
    else if (zoneWords-- <= 0) return null;
    if (ZONE.has(word)) zoneWords = ZONE_WORDS;
  }
  return tokens;
}

/** The day that begins at a word, and how many words name it; the longest name counts. */
function dayNamedAt(
  words: readonly RegExpExecArray[],
  at: number,
): { readonly day: number; readonly words: number } | null {
  for (let count = MAX_DAY_WORDS; count > 0; count--) {
    const name = words.slice(at, at + count).map(([word]) => word);
    const day = name.length === count ? DAY_NAMES.get(name.join(' ')) : undefined;
    if (day !== undefined) return { day, words: count };
  }
  return null;
}

/** A name of a day as the words of a line are: folded, and parted wherever no letter stands. */
function dayKey(name: string): string {
  return [...fold(name).matchAll(TOKEN)].map(([word]) => word).join(' ');
}

function tokenOf(word: string): DateToken | null {
  if (/^\d+$/.test(word)) return { kind: 'number', value: Number(word) };
  if (/^\d+([/.-])\d+\1\d+$/.test(word)) return numericDay(word);
  if (/^t?\d/.test(word)) return { kind: 'clock' };
  const month = monthNamed(word) ?? OTHER_MONTHS.get(word);
  if (month !== undefined) return { kind: 'month', month };
  if (UPDATE.has(word)) return { kind: 'update' };
  if (PUBLISH.has(word)) return { kind: 'publish' };
  if (LABEL.has(word)) return { kind: 'label' };
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return { kind: 'weekday', weekday };
  if (RELATIVE.has(word)) return { kind: 'relative' };
  return FILLER.has(word) || ZONE.has(word) ? { kind: 'filler' } : null;
}

/**
 * Day and month are told apart by size, or by the dot, which only day-first countries write. Where neither
 * tells, both readings are given and a weekday beside them must decide. The year tells the calendar.
 */
function numericDay(word: string): DateToken {
  const [a = 0, b = 0, c = 0] = word.split(/[/.-]/).map(Number);
  // A year of two digits may be anything, unless the weekday agrees.
  if (SHORT_YEAR.test(word)) return { kind: 'day', date: gregorianDate(2000 + c, b, a), swapped: null };
  const certain = (date: IsoDate | null): DateToken => ({ kind: 'day', date, swapped: date });
  const isYearFirst = a > 31;
  const calendar = calendarOf(isYearFirst ? a : c);
  if (calendar === 'hijri') return { kind: 'hijri' };
  if (calendar === 'persian') return certain(isYearFirst ? persianDate(a, b, c) : persianDate(c, b, a));
  if (a > 999) return certain(gregorianDate(a, b, c));
  if (a > 12 || a === b || word.includes('.')) return certain(gregorianDate(c, b, a));
  if (b > 12) return certain(gregorianDate(c, a, b));
  return { kind: 'day', date: gregorianDate(c, b, a), swapped: gregorianDate(c, a, b) };
}

/** The calendar in which a year lies near today. */
function calendarOf(year: number): 'hijri' | 'persian' | 'gregorian' {
  if (year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR) return 'hijri';
  return year >= FIRST_PERSIAN_YEAR && year < FIRST_HIJRI_YEAR ? 'persian' : 'gregorian';
}

/** The reading that falls on the stated weekday; without one, only what has a single reading. */
function readingOn(
  weekdays: readonly number[],
  { date, swapped }: Extract<DateToken, { kind: 'day' }>,
): IsoDate | null {
  if (date === swapped) return date;
  const readings = [date, swapped].filter(
    (day) => day !== null && weekdays.includes(new Date(day).getUTCDay()),
  );
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

/** Whether tokens that are all of a date line hold enough to tell when. */
function tellsWhen(tokens: readonly DateToken[]): boolean {
  const has = (...kinds: readonly DateToken['kind'][]): boolean =>
    tokens.some((token) => kinds.includes(token.kind));
  if (has('day', 'hijri')) return true;
  const isAlone = tokens.length === 1;
  if (has('number', 'clock') && has('month', 'relative', 'publish', 'update', 'label')) return true;
  if (has('clock') && (isAlone || has('weekday', 'filler'))) return true;
  return isAlone && has('weekday');
}

/** Null also where two days are stated: a range is not a day, and nobody says which of two is meant. */
function publicationDay(tokens: readonly DateToken[]): IsoDate | null {
  const weekdays = tokens.flatMap((token) => (token.kind === 'weekday' ? [token.weekday] : []));
  const days = new Set<IsoDate | null>();
  let isUpdate = false;
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'update' || token.kind === 'publish') isUpdate = token.kind === 'update';
    const day = isUpdate ? undefined : dayAt(tokens, i, weekdays);
    if (day !== undefined) days.add(day);
  }
  const [day = null, ...others] = days;
  return others.length > 0 ? null : day;
}

/** The day that begins with this token; null for one that is not certain, undefined where none does. */
function dayAt(
  tokens: readonly DateToken[],
  i: number,
  weekdays: readonly number[],
): IsoDate | null | undefined {
  const token = tokens[i];
  if (token?.kind === 'day') return readingOn(weekdays, token);
  return token?.kind === 'month' && tokens[i - 1]?.kind !== 'month' ? dayAround(tokens, i) : undefined;
}

/** The day that a month name makes with the numbers beside it; undefined in a calendar that is not converted. */
function dayAround(tokens: readonly DateToken[], at: number): IsoDate | null | undefined {
  const months: Month[] = [];
  let after = at;
  for (let token = tokens[after]; token?.kind === 'month'; token = tokens[++after]) months.push(token.month);
  const month = months[0];
  if (month === undefined || month.calendar === 'hijri') return undefined;
  // "آذار/مارس": two traditions name one month, or the line is not to be trusted.
  if (months.some((m) => m.number !== month.number || m.calendar !== month.calendar)) return null;
  // "٥-٦ مارس": two days.
  if (isDayNumber(tokens[at - 1]) && isDayNumber(tokens[at - 2])) return null;
  const before = numberBeside(tokens, at, -1);
  const [next, second] = [numberBeside(tokens, after - 1, 1), numberBeside(tokens, after, 1)];
  const [day, year] =
    before === undefined ? [next, second] : before <= 31 ? [before, next] : [next, second ?? before];
  if (day === undefined || year === undefined) return null;
  return month.calendar === 'persian'
    ? persianDate(year, month.number, day)
    : gregorianDate(year, month.number, day);
}

function isDayNumber(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && token.value <= 31;
}

/** The next number in that direction; only ordinals, prepositions and the hour may lie between. */
function numberBeside(tokens: readonly DateToken[], from: number, step: 1 | -1): number | undefined {
  let i = from + step;
  while (tokens[i]?.kind === 'filler' || tokens[i]?.kind === 'clock') i += step;
  const token = tokens[i];
  return token?.kind === 'number' ? token.value : undefined;
}

/** Why a date that is written tells no day: lunar Hijri, which depends on sightings; a day that does not exist; or more than one reading. */
export type DateProblem = 'hijri' | 'impossible' | 'unreadable';

/** Why a line or value with a date in it gives no day; null where it is no date, or gives one. */
export function dateProblem(written: string): DateProblem | null {
  const folded = fold(written.slice(0, MAX_DATE_LINE_CHARS));
  const found = parseDateLine(written);
  if (found !== null && found.date !== null) return null;
  const numbers = [...folded.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  const hasHijriYear = numbers.some((n) => n >= FIRST_HIJRI_YEAR && n <= LAST_HIJRI_YEAR);
  if (hasHijriYear && (HIJRI_ERA.test(folded) || hasHijriMonth(folded) || NUMERIC_DAY.test(folded)))
    return 'hijri';
  if (found === null) return null;
  const tokens = tokensOf(folded) ?? [];
  if (tokens.some(({ kind }) => kind === 'hijri')) return 'hijri';
  const whole =
    tokens.some(({ kind }) => kind === 'day') ||
    (tokens.some(({ kind }) => kind === 'month') && numbers.length >= 2);
  return whole ? (statesNoRealDay(tokens) ? 'impossible' : 'unreadable') : null;
}

const HIJRI_ERA = new RegExp(
  `(?:^|[\\s\\d])(?:${[...vocabularyOf(({ dateLines }) => dateLines.hijriEra)].join('|')})(?!\\p{L})`,
  'u',
);
const NUMERIC_DAY = /\d([/.-])\d+\1\d/u;

function hasHijriMonth(folded: string): boolean {
  const words = [...folded.matchAll(/[\p{L}\p{M}'’-]+/gu)].map(([word]) => word);
  return words.some((word, i) =>
    [word, `${word} ${words[i + 1] ?? ''}`].some((name) => monthNamed(name)?.calendar === 'hijri'),
  );
}

/** Whether no reading of the line's numbers is a day of any month. */
function statesNoRealDay(tokens: readonly DateToken[]): boolean {
  return tokens.every(
    (token, i) =>
      (token.kind !== 'day' || (token.date === null && token.swapped === null)) &&
      (token.kind !== 'month' || dayAround(tokens, i) === null),
  );
}

/** Whether a line says of a day that it is that of publication: "تاريخ النشر: …". */
export function statesPublication(line: string): boolean {
  const tokens = tokensOf(fold(line.slice(0, MAX_DATE_LINE_CHARS))) ?? [];
  return readDateLine(line) !== null && tokens.some(({ kind }) => kind === 'publish' || kind === 'label');
}
