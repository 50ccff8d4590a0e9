import type { IsoDate, Span } from '../../domain/article.ts';
import { contains } from '../../domain/span.ts';
import type { Said } from '../../domain/understood.ts';
import { patternSource } from '../../languages/wording-pattern.ts';
import { vocabularyOf } from '../words/vocabulary.ts';
import { plusDays } from './days-from-today.ts';
import { chainsOf, completed, isLunar, isYear, type NamedDate, periodsOf } from './named-dates.ts';
import { type PeriodToken, periodTokensOf } from './period-tokens.ts';
import { placeOf, type Place } from './time-place.ts';
import { lettersOf, tokenPattern } from './token-pattern.ts';
import { withLeadingWords } from './leading-words.ts';
import { widened } from './widened-span.ts';

/*
 * How the time of a question is read. "What did they agree between March and May 2023?"
 *
 * 1. Each word becomes a token (period-tokens.ts), a relative time one token of several words: word word word word in month
 *    and month year end.
 * 2. Dates are found; those with nothing between them but "and", "to", a dash are one chain (named-dates.ts).
 * 3. What stands before and after a chain tells whether it is the time of the question, and whether it is open on a side
 *    (time-place.ts): "in July 2025" is, "the July 2025 strike" names a thing.
 * 4. Within a chain the earlier borrows from the later: "March" gets the year 2023.
 */

/** The days that a question asks about; null on a side that is open. */
export type QuestionTime = {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** From the lunar calendar: a day more on each side, since its days differ from country to country. */
  readonly isLunar: boolean;
};

/** News sites are no older. What happened before is told by articles of later years. */
const FIRST_NEWS_DAY: IsoDate = '1995-01-01';

/** A link that means all the days between as well. */
const RANGE = tokenPattern('<dash|to|until|untilOrBefore|fromYear>');
const AND = tokenPattern('^ <comma>? <and> $');

const ASKING = vocabularyOf(({ questions }) => questions.asking);

/** "He was mayor in 2012" tells about then, whenever it was written. */
const NOT_BEHIND = new RegExp(
  `(?<![^ ])(?:${[...vocabularyOf(({ times }) => times.notBehind)].map(patternSource).join('|')})(?![^ ])`,
  'u',
);

/** Marks of what is quoted, each with those that may close it. */
const QUOTE_MARKS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“”', '‹': '›' };

/**
 * The time that a question says, with the pieces that say it: "in July 2025", "last week", "since 3 May". Null where it says
 * none, where it is not certain that the question limits itself to it, where it lies in the future, and where it names two
 * times that have nothing to do with each other.
 *
 * A time that was not meant hides the answer, one that is missed costs little: a date that may name a thing ("the attack of 7
 * October", "the 2024 elections") is left alone. A week begins on Monday. "In May" is the last May that has begun. "Late July
 * 2025" is the whole month, a winter begins in December of its year.
 *
 * @param today relative times count from it
 */
export function questionTime(question: string, today: IsoDate): Said<QuestionTime> | null {
  const tokens = periodTokensOf(question, today);
  const letters = lettersOf(tokens.map(({ kind }) => kind));
  const quoted = quotedIn(question);
  const said = chainsOf(tokens, letters).flatMap((chain) => {
    const time = timeOf(chain, { tokens, letters, question }, today);
    const [first, last] = [tokens[time?.first ?? -1], tokens[(time?.end ?? 0) - 1]];
    if (time === null || first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    return quoted.some((one) => contains(one, span)) ? [] : [{ ...time, span }];
  });
  const [first, ...others] = said;
  if (first === undefined) return null;
  const together = others.reduce<Reading | null>((sofar, next) => joined(sofar, next, letters), first);
  if (together === null) return null;
  return { value: together.value, spans: [widened(question, withLeadingWords(question, together.span))] };
}

/** Where a question quotes, marks included. */
function quotedIn(question: string): readonly Span[] {
  const spans: Span[] = [];
  let [start, closedBy] = [0, ''];
  for (const { 0: mark, index } of question.matchAll(/["“”«»„‹›]/gu)) {
    if (closedBy === '') [start, closedBy] = [index, QUOTE_MARKS[mark] ?? ''];
    else if (closedBy.includes(mark)) {
      spans.push({ start, end: index + 1 });
      closedBy = '';
    }
  }
  return spans;
}

type Time = { readonly value: QuestionTime; readonly first: number; readonly end: number };
type Reading = Time & { readonly span: Span };

/** Two times that "and" connects are one from the first to the last day. */
function joined(one: Reading | null, other: Reading, letters: string): Reading | null {
  if (one === null || !AND.test(letters.slice(one.end, other.first))) return null;
  const [days, next] = [one.value, other.value];
  if (days.from === null || days.to === null || next.from === null || next.to === null) return null;
  return {
    value: {
      from: days.from < next.from ? days.from : next.from,
      to: days.to > next.to ? days.to : next.to,
      isLunar: days.isLunar || next.isLunar,
    },
    first: one.first,
    end: other.end,
    span: { start: one.span.start, end: other.span.end },
  };
}

type Read = { readonly tokens: readonly PeriodToken[]; readonly letters: string; readonly question: string };

/** The time that a chain of dates says, and which tokens say it; null where it does not limit the question. */
function timeOf(chain: readonly NamedDate[], read: Read, today: IsoDate): Time | null {
  const links = chain.slice(1).map(({ start }, i) => read.letters.slice(chain[i]?.end, start));
  const isRange = links.some((link) => RANGE.test(link));
  const place = placeOf(chain, { ...read, isRange });
  if (place === null || isAboutThen(chain, place, read.tokens)) return null;
  const dates = completed(chain);
  const periods = periodsOf(dates, today);
  if (periods.includes(null)) return null;
  const certain = periods.filter((period) => period !== null);
  // "December and February 2024": nobody knows of which year that December is.
  const hasBorrowed = dates.some((date, i) => date !== chain[i]);
  const isInOrder = certain.every(({ from }, i) => from >= (certain[i - 1]?.from ?? ''));
  if (!isInOrder && (isRange || hasBorrowed)) return null;
  const days = certain.flatMap(({ from, to }) => [from, to]).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return null;
  const value = { ...openedBy(place, from, to), isLunar: dates.some(isLunar) };
  return isPast(value, today) ? { value, first: place.first, end: place.end } : null;
}

function openedBy({ open }: Place, from: IsoDate, to: IsoDate): Pick<QuestionTime, 'from' | 'to'> {
  switch (open) {
    case 'since':
      return { from, to: null };
    case 'after':
      return { from: plusDays(to, 1), to: null };
    case 'before':
      return { from: null, to: plusDays(from, -1) };
    case null:
      return { from, to };
  }
}

/** Whether articles of the time can exist. What is open to a day of the future limits nothing. */
function isPast({ from, to }: QuestionTime, today: IsoDate): boolean {
  if (from !== null && (from > today || from < FIRST_NEWS_DAY)) return false;
  return from !== null || (to !== null && to < today && to >= FIRST_NEWS_DAY);
}

/** "Born in 1952", "when he was mayor in 2012". */
function isAboutThen(
  chain: readonly NamedDate[],
  { first, end }: Place,
  tokens: readonly PeriodToken[],
): boolean {
  if (!chain.every(isYear)) return false;
  const before = tokens.slice(0, first);
  const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'comma') + 1);
  // "When was it built in 2017?" asks when.
  const isAsking = clause.length === before.length && ASKING.has(clause[0]?.text ?? '');
  const words = clause.slice(Number(isAsking)).map(({ text }) => text);
  return NOT_BEHIND.test(words.join(' ')) || NOT_BEHIND.test(tokens[end]?.text ?? '');
}
