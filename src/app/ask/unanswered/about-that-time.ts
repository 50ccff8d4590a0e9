import { at } from '../../../domain/at.ts';
import { sliceOf, type IsoDate } from '../../../domain/article.ts';
import type { SearchIndex } from '../../../retrieval/index/search-index.ts';
import { DAY_MS } from '../../../text/dates/calendar.ts';
import { monthNamed } from '../../../text/dates/months.ts';
import { asciiDigits } from '../../../text/letters/digits.ts';
import { foldedWords } from '../../../text/words/words.ts';
import { MAX_QUOTES } from '../../limits.ts';
import type { AnswerDeps, AnswerRequest, FoundPart } from '../answered.ts';
import { understandQuestion, type UnderstoodQuestion } from '../question/understand-question.ts';
import { searchQuestion } from '../search-question.ts';

const NUMBER = /^\d+$/u;
const YEAR = /^\d{4}$/u;
/** Days after a time in which the news of it is still told without its year. */
const TOLD_WITHIN_DAYS = 62;
/** Letters that Arabic writes onto the name of a month: لنيسان, ونيسان. */
const ATTACHED = /^[وبلف](?=...)/u;

/** A time by the words in which a question names it. */
type NamedTime = {
  /** Days and other numbers but the year. */
  readonly numbers: readonly string[];
  readonly years: readonly string[];
  /** 1 to 12; null where none is named. */
  readonly month: number | null;
  /** Last day of the time. */
  readonly to: IsoDate | null;
};

/**
 * Answers that were published at another time than a question names, and speak of it: an article of May tells what happened
 * "in April", one of 2017 what happened "on 14 July 2016". The time stays in the question then and is judged with it; the
 * article has to name the same month, day and year, or be news of that month. A reader is told that it is of another time. Null
 * where the question names neither month nor year ("three days ago"), or nothing is found.
 */
export async function answersAboutThatTime(
  deps: AnswerDeps,
  request: AnswerRequest,
  part: UnderstoodQuestion,
): Promise<FoundPart | null> {
  const time = namedTime(part);
  if (part.wanted !== 'answer' || time === null) return null;
  const { question, filter, today, dropped = [] } = request;
  const asWritten = understandQuestion(
    deps.index,
    { ...question, text: part.typed },
    { filter, today, dropped, unread: ['time'] },
  );
  const found = await searchQuestion(deps, asWritten, filter, MAX_QUOTES);
  const chosen = found.chosen.filter(({ candidate }) => speaksOf(deps.index, candidate.articleNumber, time));
  if (chosen.length === 0 || found.isListing) return null;
  return { part: asWritten, found: { ...found, chosen, undated: [] } };
}

function namedTime({ understood: { from, to }, timeAsTyped }: UnderstoodQuestion): NamedTime | null {
  if (from === null && to === null) return null;
  const words = foldedWords(asciiDigits(timeAsTyped.join(' ')));
  const numbers = words.filter((word) => NUMBER.test(word));
  const years = numbers.filter((number) => YEAR.test(number));
  const named = words.some((word) => monthOf(word) !== null);
  const isOneMonth = from !== null && to !== null && from.slice(0, 7) === to.slice(0, 7);
  const month = named && isOneMonth ? Number(from.slice(5, 7)) : null;
  if (years.length === 0 && month === null) return null;
  return { numbers: numbers.filter((number) => !YEAR.test(number)), years, month, to };
}

/** Of our calendar only: months of others are not where their articles are. */
function monthOf(word: string): number | null {
  const month = monthNamed(word) ?? monthNamed(word.replace(ATTACHED, ''));
  return month?.calendar === 'gregorian' ? month.number : null;
}

function speaksOf(
  index: SearchIndex,
  articleNumber: number,
  { numbers, years, month, to }: NamedTime,
): boolean {
  const { source, span, publishedAt } = at(index.articles, articleNumber);
  const words = new Set(foldedWords(asciiDigits(sliceOf(index.pageText(source) ?? '', span))));
  const hasMonth = month === null || [...words].some((word) => monthOf(word) === month);
  const hasYears = years.every((year) => words.has(year)) || (month !== null && isToldSoon(publishedAt, to));
  return numbers.every((number) => words.has(number)) && hasMonth && hasYears;
}

function isToldSoon(publishedAt: IsoDate | null, to: IsoDate | null): boolean {
  if (publishedAt === null || to === null || publishedAt < to) return false;
  return Date.parse(publishedAt) - Date.parse(to) <= TOLD_WITHIN_DAYS * DAY_MS;
}
