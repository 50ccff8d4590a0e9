import type { QuotedWord } from '../text/quoted-words.ts';
import type { SameWord } from './align-words.ts';

/** Given words `[given, given + length)` that stand in a row on a page from its word `page` on. */
export type Run = { readonly given: number; readonly page: number; readonly length: number };

/** Positions of the given words that are the same as a word of a page, ascending. */
export type Places = (word: QuotedWord) => readonly number[];

/** Worked out once for each different word of the pages. */
export function placesOf(given: readonly QuotedWord[], same: SameWord): Places {
  const byLoose = new Map<string, number[]>();
  for (const [at, { loose }] of given.entries()) {
    const places = byLoose.get(loose);
    if (places === undefined) byLoose.set(loose, [at]);
    else places.push(at);
  }
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const before = known.get(word.key);
    if (before !== undefined) return before;
    const places = (byLoose.get(word.loose) ?? []).filter((at) => {
      const other = given[at];
      return other !== undefined && same(word, other);
    });
    known.set(word.key, places);
    return places;
  };
}

/** How many words in a row are the same on the page from `start` on and in what was given, from its first. */
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

/** Pairs of a page's word and a given one that `longestRuns` looks at. */
export function pairsIn(page: readonly QuotedWord[], places: Places): number {
  let pairs = 0;
  for (const word of page) pairs += places(word).length;
  return pairs;
}

/**
 * For each given word, `[given]`, the longest run on the page that begins with it, the first of equally long ones; length 0
 * where there is none. From the last word of the page to the first: a run is one longer than that of the words behind it.
 *
 * @param given how many words were given
 */
export function longestRuns(page: readonly QuotedWord[], given: number, places: Places): readonly Run[] {
  const best = new Uint32Array(given);
  const bestAt = new Uint32Array(given);
  // Runs that begin at the page's word looked at last, and at which word each was told.
  const lengths = new Uint32Array(given + 1);
  const toldAt = new Int32Array(given + 1).fill(-1);
  for (let start = page.length - 1; start >= 0; start--) {
    const word = page[start];
    if (word === undefined) continue;
    // Ascending, so that the run of the next given word is still that of the page's next word.
    for (const from of places(word)) {
      const length = toldAt[from + 1] === start + 1 ? (lengths[from + 1] ?? 0) + 1 : 1;
      lengths[from] = length;
      toldAt[from] = start;
      if (length < (best[from] ?? 0)) continue;
      best[from] = length;
      bestAt[from] = start;
    }
  }
  return Array.from(best, (length, from) => ({ given: from, page: bestAt[from] ?? 0, length }));
}
