import { at } from '../../domain/at.ts';
import type { QuotedWord } from '../../text/quotes/quoted-words.ts';
import type { SameWord } from './align-words.ts';

/** Words `[given, given + length)` of a quote that stand in a row on a page, from its word `page` on. */
export type Run = { readonly given: number; readonly page: number; readonly length: number };

/** Positions of the words of a quote that are the same as a word of a page, ascending. */
export type Places = (word: QuotedWord) => readonly number[];

/** Looks up places in a quote; each different word of the pages is worked out once. */
export function placesOf(given: readonly QuotedWord[], same: SameWord): Places {
  const byLoose = new Map<string, number[]>();
  for (const [position, { loose }] of given.entries()) {
    const places = byLoose.get(loose);
    if (places === undefined) byLoose.set(loose, [position]);
    else places.push(position);
  }
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const before = known.get(word.key);
    if (before !== undefined) return before;
    const places = (byLoose.get(word.loose) ?? []).filter((position) => same(word, at(given, position)));
    known.set(word.key, places);
    return places;
  };
}

/** How many words in a row are the same, on the page from `start` on and in the quote from its first on. */
export function runLength(
  page: readonly QuotedWord[],
  start: number,
  given: readonly QuotedWord[],
  same: SameWord,
): number {
  let length = 0;
  for (;;) {
    const [a, b] = [page[start + length], given[length]];
    if (a === undefined || b === undefined || !same(a, b)) return length;
    length++;
  }
}

/** How many pairs of words `longestRuns` looks at. */
export function pairsIn(page: readonly QuotedWord[], places: Places): number {
  let pairs = 0;
  for (const word of page) pairs += places(word).length;
  return pairs;
}

/**
 * For each word of a quote, `[given]`, the longest run on the page that begins with it, the first of equally long ones;
 * its length is 0 if there is none. Goes from the last word of the page to the first, since a run is one longer than the
 * run of the words after it.
 *
 * @param given number of words of the quote
 */
export function longestRuns(page: readonly QuotedWord[], given: number, places: Places): readonly Run[] {
  const best = new Uint32Array(given);
  const bestAt = new Uint32Array(given);
  // Lengths of runs that begin with a word of the quote, and the word of the page at which each was found last.
  const lengths = new Uint32Array(given + 1);
  const foundAt = new Int32Array(given + 1).fill(-1);
  for (let start = page.length - 1; start >= 0; start--) {
    // Ascending, so that the run of the quote's next word is still that of the page's next word. No default is ever
    // taken: `places` gives positions in the quote, which all rows cover.
    for (const from of places(at(page, start))) {
      const length = foundAt[from + 1] === start + 1 ? (lengths[from + 1] ?? 0) + 1 : 1;
      lengths[from] = length;
      foundAt[from] = start;
      if (length < (best[from] ?? 0)) continue;
      best[from] = length;
      bestAt[from] = start;
    }
  }
  return Array.from(best, (length, from) => ({ given: from, page: at(bestAt, from), length }));
}
