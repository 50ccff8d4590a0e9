import type { Span } from '../../domain/article.ts';
import { trimSpan } from '../spans/trim-span.ts';

/** Where a stretch without an end may be cut, best first. The cut falls behind the match. */
const CUTS = [/[.!?؟۔。！？।…]["'”’»)]*\s/gu, /[؛;]/gu, /[،,、，]/gu, /\n/gu, /\s/gu];

/** Looking back this far for the start of a grapheme is enough for all but hostile text. */
const GRAPHEME_REACH = 64;

/** Marks and joiners, which belong to the letter before them. */
const MARK = /[\p{M}\u200C\u200D]/u;

/**
 * Cuts a stretch into pieces of at most `longest` UTF-16 units: at the end of a sentence inside a quotation, else at ؛, at
 * ،, at the end of a line, between words, else between graphemes. The pieces have no white space around them and together
 * leave out nothing else. Only a grapheme that is longer than `longest` makes a longer piece.
 */
export function cutWithin(text: string, stretch: Span, longest: number): Span[] {
  const pieces: Span[] = [];
  let start = stretch.start;
  while (stretch.end - start > longest) {
    const within = cutPosition(text.slice(start, start + longest + 1), longest);
    const cut = within > 0 ? start + within : endOfMarks(text, start + longest, stretch.end);
    pieces.push(trimSpan(text, { start, end: cut }));
    start = cut;
    while (start < stretch.end && /\s/u.test(text.charAt(start))) start++;
  }
  if (start < stretch.end) pieces.push({ start, end: stretch.end });
  return pieces;
}

/** The last cut of the best kind that has one in the second half of the window. */
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
  // The neighbourhood only: Intl.Segmenter is quadratic on Node 20 (docs/research/libraries.md#intlsegmenter-is-quadratic).
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
