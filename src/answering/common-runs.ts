import type { QuotedWord } from '../text/quoted-words.ts';
import type { SameWord } from './align-words.ts';

/** Given words `[given, given + length)` that stand in a row on a page from its word `page` on. */
export type Run = { readonly given: number; readonly page: number; readonly length: number };

/** Positions of words by their loose form, in order. */
export type Places = ReadonlyMap<string, readonly number[]>;

export function placesOf(words: readonly QuotedWord[]): Places {
  const places = new Map<string, number[]>();
  for (const [at, { loose }] of words.entries()) {
    const known = places.get(loose);
    if (known === undefined) places.set(loose, [at]);
    else known.push(at);
  }
  return places;
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

/** Pairs of a page's word and a given one that `longestRuns` looks at. @param places of the given words */
export function pairsIn(page: readonly QuotedWord[], places: Places): number {
  let pairs = 0;
  for (const { loose } of page) pairs += places.get(loose)?.length ?? 0;
  return pairs;
}

/**
 * For each given word the longest run on the page that begins with it, the first of equally long ones; length 0 where
 * there is none. From the last word of the page to the first: a run is one longer than that of the words behind it.
 *
 * @param places of the given words
 */
export function longestRuns(
  page: readonly QuotedWord[],
  given: readonly QuotedWord[],
  places: Places,
  same: SameWord,
): readonly Run[] {
  const best = new Uint32Array(given.length);
  const bestAt = new Uint32Array(given.length);
  // Runs that begin at the page's word looked at last, and at which word each was told.
  const lengths = new Uint32Array(given.length + 1);
  const toldAt = new Int32Array(given.length + 1).fill(-1);
  for (let start = page.length - 1; start >= 0; start--) {
    const word = page[start];
    const froms = word === undefined ? undefined : places.get(word.loose);
    if (word === undefined || froms === undefined) continue;
    // Ascending, so that the run of the next given word is still that of the page's next word.
    for (const from of froms) {
      const other = given[from];
      if (other === undefined || !same(word, other)) continue;
      const length = toldAt[from + 1] === start + 1 ? (lengths[from + 1] ?? 0) + 1 : 1;
      lengths[from] = length;
      toldAt[from] = start;
      if (length < (best[from] ?? 0)) continue;
      best[from] = length;
      bestAt[from] = start;
    }
  }
  return given.map((_, from) => ({ given: from, page: bestAt[from] ?? 0, length: best[from] ?? 0 }));
}
