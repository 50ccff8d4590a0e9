import type { Span } from '../../domain/article.ts';
import { trimSpan } from '../../text/spans/trim-span.ts';
import { INVISIBLE } from '../../text/letters/unicode-classes.ts';

/** White space and marks without width (bidi controls, joiners, byte-order mark) at the edges of a line. */
const BLANK = new RegExp(`[\\s${INVISIBLE}]`, 'u');

/** The non-empty lines of a text, trimmed, in order. All kinds of line ends count. Linear in the length. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (const end of text.matchAll(/\r\n|[\n\r\u000B\f\u0085\u2028\u2029]/gu)) {
    push(from, end.index);
    from = end.index + end[0].length;
  }
  push(from, text.length);
  return lines;

  function push(start: number, end: number): void {
    const span = trimmed(text, { start, end });
    if (span.start < span.end) lines.push(span);
  }
}

/** A span without the white space and the marks without width at its edges; possibly empty. */
export function trimmed(text: string, span: Span): Span {
  return trimSpan(text, span, BLANK);
}
