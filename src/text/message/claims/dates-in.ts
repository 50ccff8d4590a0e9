import type { Span } from '../../../domain/article.ts';
import type { Claims } from '../../../domain/verification.ts';
import { readDateLine } from '../../dates/date-line.ts';
import { readIsoDate } from '../../dates/iso-date.ts';
import { chainsOf, completed, periodsOf } from '../../dates/named-dates.ts';
import { periodTokensOf } from '../../dates/period-tokens.ts';
import { lettersOf } from '../../dates/token-pattern.ts';

export type DateClaim = NonNullable<Claims['date']>;

/** A date of a message, with where it stands there. */
export type PlacedDate = DateClaim & { readonly span: Span };

/** Dates count from nowhere: what is only said from today, or without a year, is no claim. */
const NO_DAY = '2100-12-31';

const DIGIT = /\p{N}/u;

/** No date of prose has its year in fewer digits. */
const YEAR = /\p{N}{4}/u;

/**
 * The dates that a piece of a message names with their year, in order: a day, a month or a year. "Yesterday" and "on Monday" are
 * none, since nobody knows when the message was written.
 */
export function datesIn(text: string): readonly PlacedDate[] {
  // Most of what stands around a quote has no digit, and reading it for dates would be most of the work on a message.
  if (!DIGIT.test(text)) return [];
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const found = readDates(text);
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  KNOWN.set(text, found);
  return found;
}

/** The dates of the texts that were asked for last: each part of a message is asked for several times. */
const KNOWN = new Map<string, readonly PlacedDate[]>();
const MAX_KNOWN = 64;

function readDates(text: string): readonly PlacedDate[] {
  const short = shortDate(text);
  if (short !== null) return [short];
  const named = YEAR.test(text) ? namedDates(text) : [];
  const whole = wholeDate(text);
  if (whole === null || named.length > 1) return named;
  const [one] = named;
  // "26th, September 2023 GMT": the reader of prose sees a month, that of lines the day.
  return one === undefined || (one.from !== one.to && one.from <= whole.from && whole.to <= one.to)
    ? [whole]
    : named;
}

/** Day, month and two digits of the year, parted alike: "6.3.24". */
const SHORT_DATE = /(?<![\p{N}.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?![\p{N}/-]|[.,]\d)/u;

/** A date with two digits of the year, as one with four is read. */
function shortDate(text: string): PlacedDate | null {
  const found = SHORT_DATE.exec(text);
  if (found === null) return null;
  const [written, first = '', sign = '', second = '', year = ''] = found;
  const [whole] = datesIn(`${first}${sign}${second}${sign}20${year}`);
  if (whole === undefined) return null;
  const span = { start: found.index, end: found.index + written.length };
  return { text: written, from: whole.from, to: whole.to, span };
}

function namedDates(text: string): PlacedDate[] {
  const tokens = periodTokensOf(text, NO_DAY);
  return chainsOf(tokens, lettersOf(tokens.map(({ kind }) => kind))).flatMap((chain): PlacedDate[] => {
    if (!chain.some(({ year, days, isRelative }) => !isRelative && (year ?? days) !== undefined)) return [];
    const periods = periodsOf(completed(chain), NO_DAY).filter((period) => period !== null);
    const [first, last] = [tokens[chain[0]?.start ?? -1], tokens[(chain.at(-1)?.end ?? 0) - 1]];
    const days = periods.flatMap(({ from, to }) => [from, to]).sort();
    const [from, to] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined || from === undefined || to === undefined) return [];
    const span = { start: first.start, end: last.end };
    return [{ text: text.slice(span.start, span.end), from, to, span }];
  });
}

/** The date of a text that is nothing else: "Tuesday, 26th September 2023, 14:20 GMT". */
function wholeDate(text: string): PlacedDate | null {
  const trimmed = text.trim();
  const day = readIsoDate(trimmed) ?? readDateLine(trimmed);
  if (day === null) return null;
  const start = text.indexOf(trimmed);
  return { text: trimmed, from: day, to: day, span: { start, end: start + trimmed.length } };
}
