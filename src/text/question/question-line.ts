import type { Span } from '../../domain/article.ts';
import { fold } from '../letters/fold.ts';

/** A word of a question: how it is compared, and where it stands. */
export type LineWord = {
  readonly typed: string;
  readonly folded: string;
  /** Where it begins in the text of the line. */
  readonly at: number;
  /** Where it stands in the question, UTF-16. */
  readonly span: Span;
};

/** A question as wordings are compared with it. */
export type QuestionLine = {
  readonly question: string;
  /**
   * The folded words, each between single spaces, with a comma for whatever parts clauses: a wording without a comma never
   * reaches across one. Quote marks, apostrophes and hyphens only part words.
   */
  readonly text: string;
  readonly words: readonly LineWord[];
};

const TYPED_WORD = /[\p{L}\p{M}\p{N}\u0640\u200C\u200D]+(?:[.,٫٬]\p{N}+)*/gu;
const PAUSE = /[,،;؛:!?؟…()[\]|\n]|\.(?=\s|$)|\s[-–—]+\s|—/u;

/** The line of a question; its words fold to what `foldedWords` makes of them, but for scripts without spaces. */
export function questionLine(question: string): QuestionLine {
  const words: LineWord[] = [];
  let text = ' ';
  let end = 0;
  for (const { 0: typed, index } of question.matchAll(TYPED_WORD)) {
    const folded = fold(typed);
    if (folded.trim() === '') continue;
    if (words.length > 0 && PAUSE.test(question.slice(end, index))) text += ', ';
    end = index + typed.length;
    words.push({ typed, folded, at: text.length, span: { start: index, end } });
    text += `${folded} `;
  }
  return { question, text, words };
}

/** The words that begin within a piece of the line's text. */
export function wordsWithin(line: QuestionLine, from: number, to: number): readonly LineWord[] {
  return line.words.filter(({ at }) => at >= from && at < to);
}

/** Where the words within a piece of the line's text stand in the question; null where there are none. */
export function spanWithin(line: QuestionLine, from: number, to: number): Span | null {
  const words = wordsWithin(line, from, to);
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
}

/** Everything of a question that is not in these pieces of it, without the pieces that are white space only. */
export function spansBesides(question: string, kept: readonly Span[]): Span[] {
  const bounds = [0, ...kept.flatMap(({ start, end }) => [start, end]), question.length];
  const spans: Span[] = [];
  for (let i = 0; i + 1 < bounds.length; i += 2) {
    const [start = 0, end = 0] = [bounds[i], bounds[i + 1]];
    if (question.slice(start, end).trim() !== '') spans.push({ start, end });
  }
  return spans;
}
