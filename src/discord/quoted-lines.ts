import type { CitedText } from '../domain/answer.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { FilePlan } from './message-plan.ts';
import { cutMarked } from './plain-label.ts';
import type { ShellWords } from './words/shell-words.ts';

/** UTF-16 units for the line that stands for an attached quote. */
const LONGEST_STAND_IN = 150;

/**
 * The quote to the character: `> ` before each of its lines and backslashes before punctuation are all that is
 * added (escape-markdown.ts says how to take them away again). Not even an isolate: a line's end undoes whatever
 * bidi controls the quote holds.
 */
export function quotedLines(quote: string): string {
  return escapeMarkdown(quote)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

export function attachedLine(words: ShellWords): string {
  return cutMarked(words.quoteAttached, LONGEST_STAND_IN);
}

export function attachedQuote(quote: CitedText, place: number): FilePlan {
  return { name: `quote-${place}.txt`, text: quote.text };
}
