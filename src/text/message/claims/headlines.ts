import { type Span, sliceOf } from '../../../domain/article.ts';
import { patternSource } from '../../../languages/wording-pattern.ts';
import { fold } from '../../letters/fold.ts';
import { questionLine, spanWithin } from '../../question/question-line.ts';
import { trimSpan } from '../../spans/trim-span.ts';
import { entriesOf } from '../../words/vocabulary.ts';
import { withoutEdges } from '../message-noise.ts';
import { betweenMarks } from '../quotations/quote-marks.ts';

const HEADLINE_BEFORE = new RegExp(
  `(?:^| )(?:${entriesOf(({ messages }) => messages.headlines)
    .map(fold)
    .map(patternSource)
    .join('|')}) $`,
  'u',
);

/** UTF-16 units before a piece that may name it a headline. */
const REACH = 60;

/** What follows the closing mark of a headline that is a line of its own. */
const LINE_END = /^["«»“”„'‹›‘’」』]?[ \t]*\n/u;

/** Whether words of a message name a piece of it as the headline: `under the title "…"`. */
export function isHeadline(message: string, { start }: Span): boolean {
  return HEADLINE_BEFORE.test(questionLine(message.slice(Math.max(0, start - REACH), start)).text);
}

/** The words that name a piece as the headline, where `isHeadline` says so. */
export function headlineWord(message: string, { start }: Span): Span | null {
  const from = Math.max(0, start - REACH);
  const line = questionLine(message.slice(from, start));
  const match = HEADLINE_BEFORE.exec(line.text);
  const span = match === null ? null : spanWithin(line, match.index, line.text.length);
  return span === null ? null : { start: span.start + from, end: span.end + from };
}

/** What stands below a first line that is nothing but a headline in marks and the word that names it one; null where none is. */
export function belowHeadline(message: string): Span | null {
  const inside = withoutEdges(message);
  const [first] = betweenMarks(message, inside);
  if (first === undefined || !isHeadline(message, first)) return null;
  const word = headlineWord(message, first);
  const isAlone = word !== null && questionLine(message.slice(inside.start, word.start)).words.length === 0;
  const end = LINE_END.exec(message.slice(first.end, inside.end))?.[0];
  if (!isAlone || end === undefined) return null;
  const below = trimSpan(message, { start: first.end + end.length, end: inside.end });
  return below.start < below.end && sliceOf(message, below) !== '' ? below : null;
}
