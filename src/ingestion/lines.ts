import type { Span } from '../domain/span.ts';

/** White space and marks without width (bidi controls, joiners, byte-order mark) at the edges of a line. */
const BLANK = /[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** The non-empty lines of a text, in order, trimmed; any line end is understood. Linear in the length. */
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
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
