import type { Span } from '../../domain/article.ts';
import { trimSpan } from '../spans/trim-span.ts';
import { endsWithAbbreviation } from './abbreviations.ts';
import { cutWithin } from './long-stretch.ts';
import { quotationsOf } from './quotations.ts';

/**
 * Longest sentence in UTF-16 units; a longer stretch is cut at the best place there is. Of the sentences of the news set
 * (docs/research/README.md#data-sets) one in 1,270 is longer; with 600 it was one in 176, and a cut sentence is not whole.
 */
export const MAX_SENTENCE_CHARS = 1200;

/** A quotation longer than this is quoted sentence by sentence. */
const MAX_QUOTATION_CHARS = 600;

/** One or more sentence ends and whatever closes with them: `.`, `؟!`, `."`, `…»`. */
const ENDING = /[.!?؟۔。！？।…]+["'”’»›)\]}」』]*/gu;

/** Scripts in which no space follows a sentence. */
const ENDS_WITHOUT_SPACE = /^[。！？]/u;

/**
 * The sentences of one paragraph, in order: spans in the page's text, without surrounding white space,
 * covering every character of the paragraph that is not white space.
 *
 * Not an end: a stop inside a number (٣.٧), after an abbreviation or initial (د. أ.د. U.S.), before a
 * lower-case letter; two or three dots where the sentence goes on, as Arabic news uses them for a pause;
 * an end inside a quotation that closes later, so that a statement is quoted whole. Linear in the length.
 *
 * @param text the page's text
 * @param paragraph where the paragraph stands in it
 */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  const stretch = text.slice(paragraph.start, paragraph.end);
  const quotations = quotationsOf(stretch, MAX_QUOTATION_CHARS);
  const sentences: Span[] = [];
  let start = 0;
  let quotation = 0;
  for (const match of stretch.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    while ((quotations[quotation]?.end ?? Infinity) <= match.index) quotation++;
    const around = quotations[quotation];
    const inside = around !== undefined && around.start < match.index && end < around.end;
    if (inside || !isEnd(stretch, start, match.index, match[0])) continue;
    push(start, end);
    start = end;
  }
  push(start, stretch.length);
  return sentences;

  function push(from: number, to: number): void {
    const trimmed = trimSpan(stretch, { start: from, end: to });
    for (const piece of cutWithin(stretch, trimmed, MAX_SENTENCE_CHARS)) {
      sentences.push({ start: paragraph.start + piece.start, end: paragraph.start + piece.end });
    }
  }
}

/** Whether the ending found at `at` closes the sentence that began at `start`. */
function isEnd(stretch: string, start: number, at: number, ending: string): boolean {
  const after = at + ending.length;
  if (after >= stretch.length || ENDS_WITHOUT_SPACE.test(ending)) return true;
  if (!/\s/u.test(stretch.charAt(after))) return false;
  const next = /[\p{L}\p{N}]/u.exec(stretch.slice(after, after + 16))?.[0] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  const mark = /^[.…]+/u.exec(ending)?.[0] ?? '';
  if (mark === '') return true;
  // A pause, not an end, unless the script has capitals and one follows.
  if (mark.length > 1 || mark === '…') return /\p{Lu}/u.test(next);
  const before = stretch.slice(Math.max(start, at - 16), at);
  if (/^\s*\p{N}{1,3}$/u.test(before)) return false; // "1. ", "12. "
  return !endsWithAbbreviation(before);
}
