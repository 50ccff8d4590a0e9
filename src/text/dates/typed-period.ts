import type { IsoDate } from '../../domain/article.ts';
import { asciiDigits } from '../letters/digits.ts';
import { cleanQuestion } from '../question/clean-question.ts';
import { readIsoDate } from './iso-date.ts';
import { questionTime } from './question-time.ts';

/** First and last day; null where the period is open on that side. */
export type Period = { readonly from: IsoDate | null; readonly to: IsoDate | null };

/** A bare "2024" or "July" is read as it would be in a question. */
const AS_IN_A_QUESTION = 'in ';

/** Russian abbreviates the word for "year" behind a date: "31 мая 2024 г." */
const FULL_STOP = / ?\.$/u;

/**
 * What a person typed where a date is wanted: 2024-05-31, 2024-05, 31 May 2024, May 2023, last month, in any of the languages of
 * questions. Null for anything else, and for what has not begun yet, unless it is written as 2030-12-31.
 *
 * @param today relative times count from it
 */
export function typedPeriod(typed: string, today: IsoDate): Period | null {
  const day = readIsoDate(typed);
  if (day !== null) return { from: day, to: day };
  const text = asciiDigits(cleanQuestion(typed)).replace(FULL_STOP, '');
  const month = /^(\d{4})-(\d{2})$/u.exec(text);
  if (month !== null) return monthOf(`${text}-01`);
  return wholeTime(text, '', today) ?? wholeTime(text, AS_IN_A_QUESTION, today);
}

function monthOf(first: string): Period | null {
  const from = readIsoDate(first);
  if (from === null) return null;
  const end = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0));
  return { from, to: end.toISOString().slice(0, 10) as IsoDate };
}

/** The time of a text that says nothing else. */
function wholeTime(text: string, before: string, today: IsoDate): Period | null {
  const asked = before + text;
  const said = questionTime(asked, today);
  const isAll = said?.spans.some(({ start, end }) => start <= before.length && end === asked.length);
  return said === null || isAll !== true ? null : { from: said.value.from, to: said.value.to };
}
