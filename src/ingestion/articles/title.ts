import { sliceOf, type Span } from '../../domain/article.ts';
import { lightStem } from '../../text/words/terms.ts';
import { foldedWords } from '../../text/words/words.ts';
import type { HeadlineCandidate } from './article-draft.ts';
import { markerKey } from '../../text/markers.ts';

/** Words of the shortest headline: the name of a section or a place has fewer. */
export const WORDS_OF_HEADLINE = 4;
/** UTF-16 units of the lead, which repeats what its headline says. */
const LEAD = 600;
const MAX_TITLE_CHARS = 300;

/**
 * Chooses the headline of a body among the short lines above it: a line that is announced as one or repeated; else, of
 * those that are long enough, a line whose words the lead repeats. At the top of a page the first such line counts, since
 * kickers are short and a deck follows; behind a list of other headlines the last one does.
 */
export function titleOf(
  text: string,
  shorts: readonly HeadlineCandidate[],
  lead: Span,
  prefer: 'first' | 'last',
): Span | null {
  const near = prefer === 'first' ? shorts.slice(0, 12) : shorts.slice(-12).reverse();
  const all = near.filter(({ span }) => span.end - span.start <= MAX_TITLE_CHARS);
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
  const announced = stems(sliceOf(text, headline));
  const again = stems(text.slice(lead.start, Math.min(lead.end, lead.start + LEAD)));
  let shared = 0;
  for (const stem of announced) if (again.has(stem)) shared++;
  return shared >= Math.max(2, Math.ceil(announced.size * 0.4));
}

/** First letters of stems: enough to see the same word again in another form. */
function stems(text: string): Set<string> {
  const words = foldedWords(text).filter((word) => word.length > 3);
  return new Set(words.map((word) => lightStem(word).slice(0, 5)));
}

function wordsIn(text: string, short: HeadlineCandidate | undefined): number {
  return short === undefined ? 0 : (sliceOf(text, short.span).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0);
}
