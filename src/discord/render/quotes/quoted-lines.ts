import type { Span } from '../../../domain/article.ts';
import type { CitedText } from '../../../domain/answer.ts';
import { escapeMarkdown } from '../message/escape-markdown.ts';
import type { FilePlan } from '../message/message-plan.ts';
import { cutMarked } from '../message/plain-label.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';

/** UTF-16 units of the line that stands in for an attached quote. */
const MAX_STAND_IN_CHARS = 150;

/**
 * The quote to the character. Only `> ` before each line and backslashes before punctuation are added;
 * escape-markdown.ts says how to remove them. Not even an isolate is added, since the end of a line undoes the bidi
 * controls of the quote.
 *
 * @param marked what is shown in bold, in `quote`: two asterisks before and behind it, which no quote has without backslashes
 */
export function quotedLines(quote: string, marked?: Span): string {
  return (marked === undefined ? escapeMarkdown(quote) : escapedWithBold(quote, marked))
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** A span that runs over a line is not marked: bold would have to end with the line. */
function escapedWithBold(quote: string, { start, end }: Span): string {
  const escaped = escapeMarkdown(quote);
  if (start >= end || /[\n\r\v\f\u0085\u2028\u2029]/u.test(quote.slice(start, end))) return escaped;
  const from = escapedAt(quote, escaped, start);
  // Behind the last character of the span, before a backslash of the next one.
  const to = escapedAt(quote, escaped, end);
  return `${escaped.slice(0, from)}**${escaped.slice(from, to)}**${escaped.slice(to)}`;
}

/** Where a character of a text stands in its escaped form, which only has backslashes more; its own backslash included. */
function escapedAt(text: string, escaped: string, offset: number): number {
  let at = 0;
  for (let i = 0; i < offset; i++)
    at += escaped.charAt(at) === text.charAt(i) && text.charAt(i) !== '\\' ? 1 : 2;
  return at;
}

/** The line that stands in for a quote that is attached as a file. */
export function attachedLine(strings: UiStrings): string {
  return cutMarked(strings.answers.quoteAttached, MAX_STAND_IN_CHARS);
}

/** A quote as a file. @param place 1 for the first quote of the message */
export function attachedQuote(quote: CitedText, place: number): FilePlan {
  return { name: `quote-${place}.txt`, text: quote.text };
}
