import type { QuotedWord } from '../text/quoted-words.ts';
import type { SameWord } from './align-words.ts';

/** Given words `[given, given + length)` that stand in a row on a page from its word `page` on. */
export type Run = { readonly given: number; readonly page: number; readonly length: number };

/** How many words in a row are the same on the page from `start` on and in what was given from `from` on. */
export function runLength(
  page: readonly QuotedWord[],
  start: number,
  given: readonly QuotedWord[],
  from: number,
  same: SameWord,
): number {
  let length = 0;
  for (;;) {
    const [a, b] = [page[start + length], given[from + length]];
    if (a === undefined || b === undefined || !same(a, b)) return length;
    length++;
  }
}

/** For each given word the longest run on the page that begins with it; length 0 where there is none. */
export function longestRuns(
  page: readonly QuotedWord[],
  given: readonly QuotedWord[],
  same: SameWord,
): readonly Run[] {
  const places = new Map<string, number[]>();
  for (const [at, { loose }] of page.entries()) {
    const known = places.get(loose);
    if (known === undefined) places.set(loose, [at]);
    else known.push(at);
  }
  return given.map((word, from) => {
    let best: Run = { given: from, page: 0, length: 0 };
    for (const start of places.get(word.loose) ?? []) {
      const length = runLength(page, start, given, from, same);
      if (length > best.length) best = { given: from, page: start, length };
    }
    return best;
  });
}
