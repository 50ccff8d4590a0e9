import type { QuoteContext } from '../../../domain/verification.ts';
import { printable } from '../printable.ts';

/** Makes words stand out from the sentence around them. */
export type MarkWords = (words: string) => string;

/** Brackets, which a display turns round where the text runs from right to left. Asterisks would look the same on both sides. */
export const inBrackets: MarkWords = (words) => `[[${words}]]`;

const [BOLD_REVERSED, PLAIN] = ['\u001b[1;7m', '\u001b[0m'];

/** For a terminal that shows colours. */
export const inReverse: MarkWords = (words) => `${BOLD_REVERSED}${words}${PLAIN}`;

/** The sentence of a quote, with the quote marked in it, and the sentences before and after, each below a line that says so. */
export type ShownContext = { readonly before: string[]; readonly sentence: string; readonly after: string[] };

/** @param mark is given words that are already safe to print */
export function quoteInContext(
  { sentence: { text }, marked: { start, end }, before, after }: QuoteContext,
  mark: MarkWords,
): ShownContext {
  const parts = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(printable);
  const [ahead = '', words = '', behind = ''] = parts;
  return {
    before: before === null ? [] : [`Directly before:\n${printable(before)}`],
    sentence: `The whole sentence, with the given words marked:\n${ahead}${mark(words)}${behind}`,
    after: after === null ? [] : [`Directly after:\n${printable(after)}`],
  };
}
