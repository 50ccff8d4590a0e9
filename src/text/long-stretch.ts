import type { Span } from '../domain/span.ts';

/** Where a stretch without an end may be cut, best first. The cut falls behind the match. */
const CUTS = [/[.!?؟۔。！？।…]["'”’»)]*\s/gu, /[؛;]/gu, /[،,、，]/gu, /\n/gu, /\s/gu];

/** Looking back this far for the start of a grapheme is enough for all but hostile text. */
const GRAPHEME_REACH = 64;

/** What belongs to the letter before it. */
const MARK = /[\p{M}\u200C\u200D]/u;

/**
 * Cuts a stretch into pieces of at most `longest` UTF-16 units: at an end of a sentence inside a
 * quotation, else at ؛, at ،, at a line, at a word, else between two graphemes. Pieces carry no
 * surrounding white space and leave out nothing else. Longer is only a piece that is one grapheme.
 */
export function cutWithin(text: string, stretch: Span, longest: number): Span[] {
  const pieces: Span[] = [];
  let start = stretch.start;
  while (stretch.end - start > longest) {
    const within = cutPosition(text.slice(start, start + longest + 1), longest);
    const cut = within > 0 ? start + within : endOfMarks(text, start + longest, stretch.end);
    pieces.push(trimmed(text, start, cut));
    start = cut;
    while (start < stretch.end && /\s/u.test(text.charAt(start))) start++;
  }
  if (start < stretch.end) pieces.push({ start, end: stretch.end });
  return pieces;
}

/** The last place in the second half of the window that the best kind of cut offers. */
function cutPosition(window: string, longest: number): number {
  for (const kind of CUTS) {
    let last = -1;
    for (const match of window.matchAll(kind)) {
      const position = match.index + match[0].length;
      if (position <= longest) last = position;
    }
    if (last >= longest / 2) return last;
  }
  return graphemeStart(window, longest);
}

function graphemeStart(window: string, position: number): number {
  const from = Math.max(0, position - GRAPHEME_REACH);
  let at = from;
  // The neighbourhood only: Intl.Segmenter is quadratic on Node 20 (notes/libraries.md section 3).
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    window.slice(from),
  )) {
    if (from + index > position) break;
    at = from + index;
  }
  if (at > from) return at;
  // A grapheme longer than that: before the letter that all its marks stand on, or nowhere (0) if it fills the window.
  let letter = isLowSurrogate(window, position) ? position - 1 : position;
  while (letter > 0 && MARK.test(window.charAt(letter))) letter--;
  return letter;
}

/** Behind the marks at `from`, at most at `end`: a grapheme is not cut, however long. */
function endOfMarks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && MARK.test(text.charAt(at))) at++;
  return at;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

function trimmed(text: string, from: number, to: number): Span {
  let end = to;
  while (end > from && /\s/u.test(text.charAt(end - 1))) end--;
  return { start: from, end };
}
