import type { Span } from '../../domain/article.ts';
import { questionLine } from '../question/question-line.ts';
import { entriesOf } from '../vocabulary.ts';
import { lineWordings, wordingsIn } from './line-wordings.ts';

/** Say that somebody did not say the quote, or that it is wrong to say it. */
export const NEVER_SAID = lineWordings(entriesOf(({ messages }) => messages.neverSaid));

/** Words of speech around the quote of a message, those that deny it too. */
export const SAID = lineWordings([
  ...(['he', 'she', 'they', 'any'] as const).flatMap((form) => entriesOf(({ speech }) => speech.says[form])),
  ...entriesOf(({ messages }) => messages.said),
  ...entriesOf(({ messages }) => messages.neverSaid),
]);

/** Stand beside the name of a source. */
export const ACCORDING = lineWordings(entriesOf(({ messages }) => messages.accordingTo));

/** Whether a text has a word of speech. */
export function hasSaid(text: string): boolean {
  const [said] = wordingsIn(questionLine(text), SAID);
  return said !== undefined;
}

/** Words between a word of speech and the quotation that it leads to: "told reporters on Monday that". */
const MAX_WORDS_BETWEEN = 4;

/** UTF-16 units before a quotation that tell. */
const REACH = 80;

/** Whether a word of speech leads to a quotation, however much stands before it: what is set off then is all that is quoted. */
export function isLedTo(message: string, { start }: Span): boolean {
  const line = questionLine(message.slice(Math.max(0, start - REACH), start));
  const last = [...wordingsIn(line, SAID)].at(-1);
  if (last === undefined || last[0].length === 0) return false;
  const behind = line.text.slice(last.index + last[0].length);
  const words = behind.split(' ').filter((word) => word !== '' && word !== ',');
  return words.length <= MAX_WORDS_BETWEEN && !/[.!?؟]\s/u.test(line.question.slice(-behind.length));
}
