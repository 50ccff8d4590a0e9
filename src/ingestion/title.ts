import type { Span } from '../domain/span.ts';
import { sliceOf } from '../domain/span.ts';
import { lightStem } from '../text/terms.ts';
import { foldedWords } from '../text/words.ts';
import type { Short } from './draft.ts';
import { markerKey } from './markers.ts';

/** A section's name or a place has fewer words than a headline. */
export const WORDS_OF_HEADLINE = 4;
/** Of the lead, in UTF-16 units: what a headline says is said there again. */
const LEAD = 600;
const LONGEST_TITLE = 300;

/**
 * Which of the short lines above a body is its headline: one announced as such or repeated; else, of those
 * long enough, one whose words the lead takes up, the first of them at the top of a page, where kickers are
 * short and a deck follows, and the last of them after a list of other headlines.
 */
export function titleOf(
  text: string,
  shorts: readonly Short[],
  lead: Span,
  prefer: 'first' | 'last',
): Span | null {
  const near = prefer === 'first' ? shorts.slice(0, 12) : shorts.slice(-12).reverse();
  const all = near.filter(({ span }) => span.end - span.start <= LONGEST_TITLE);
  const announced = all.find((short) => short.announced);
  if (announced !== undefined) return announced.span;
  const keys = all.map(({ span }) => markerKey(sliceOf(text, span)));
  const repeated = all.find((_, i) => keys.indexOf(keys[i] ?? '', i + 1) > i && wordsIn(text, all[i]) > 2);
  if (repeated !== undefined) return repeated.span;
  const long = all.filter((short) => wordsIn(text, short) >= WORDS_OF_HEADLINE);
  const candidates = long.length > 0 ? long : all;
  const taken = candidates.find(({ span }) => isTakenUp(text, span, lead)) ?? candidates[0];
  if (taken === undefined) return null;
  // "Headline | Site" as a browser's tab has it, and then "Headline".
  const key = markerKey(sliceOf(text, taken.span));
  const bare = candidates.find((short) => {
    const other = markerKey(sliceOf(text, short.span));
    return other.length < key.length && wordsIn(text, short) >= WORDS_OF_HEADLINE && key.startsWith(other);
  });
  return (bare ?? taken).span;
}

/** Whether the lead repeats a good part of what the headline says. */
export function isTakenUp(text: string, headline: Span, lead: Span): boolean {
  const said = stems(sliceOf(text, headline));
  const again = stems(text.slice(lead.start, Math.min(lead.end, lead.start + LEAD)));
  let shared = 0;
  for (const stem of said) if (again.has(stem)) shared++;
  return shared >= Math.max(2, Math.ceil(said.size * 0.4));
}

/** First letters of stems: enough to see the same word again in another form. */
function stems(text: string): Set<string> {
  const words = foldedWords(text).filter((word) => word.length > 3);
  return new Set(words.map((word) => lightStem(word).slice(0, 5)));
}

function wordsIn(text: string, short: Short | undefined): number {
  return short === undefined ? 0 : (sliceOf(text, short.span).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0);
}
