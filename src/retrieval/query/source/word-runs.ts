import type { QuestionLine } from '../../../text/question/question-line.ts';

/** A run of words of a line, both ends included. */
export type Run = { readonly first: number; readonly last: number };

/** Whether nothing but a space is between a word of the line and the next one. */
export function areBeside({ words }: QuestionLine, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next?.at === word.at + word.folded.length + 1;
}

/** Where a run stands in the text of the line. */
export function boundsOf(
  { words }: QuestionLine,
  { first, last }: Run,
): { readonly from: number; readonly to: number } {
  const [begin, end] = [words[first], words[last]];
  return { from: begin?.at ?? 0, to: end === undefined ? 0 : end.at + end.folded.length };
}
