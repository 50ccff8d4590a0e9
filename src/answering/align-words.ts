import type { QuotedWord } from '../text/quoted-words.ts';

/** Whether a page's word and a given one are one word: spelt in the same way or in a harmless other way. */
export type SameWord = (page: QuotedWord, given: QuotedWord) => boolean;

/** Words of the page and given ones that stand against each other, as half-open ranges; one of them may be empty. */
export type Step = {
  readonly kind: 'same' | 'differs';
  readonly page: readonly [from: number, to: number];
  readonly given: readonly [from: number, to: number];
};

/** The part of a page that is nearest to what was given. */
export type Alignment = {
  /** Words that differ, are missing or are too many. */
  readonly edits: number;
  readonly steps: readonly Step[];
};

/** How the two rows go on: words taken of each, what that costs, and whether these are the same. */
type Move = { readonly page: number; readonly given: number; readonly cost: number; readonly same: boolean };

/**
 * Fits given words into a row of the page's words with the fewest edits: all that was given counts, of the page only
 * what lies between (semi-global alignment; Needleman and Wunsch 1970, free ends on one side). Words that are only
 * written together or apart are no edit.
 *
 * `[page x given]` steps of work.
 */
export function alignWords(
  page: readonly QuotedWord[],
  given: readonly QuotedWord[],
  same: SameWord,
): Alignment {
  const width = given.length + 1;
  const costs = new Float64Array((page.length + 1) * width);
  const moves = new Uint8Array(costs.length);
  const [pageTwo, pageThree] = [joinedKeys(page, 2), joinedKeys(page, 3)];
  const [givenTwo, givenThree] = [joinedKeys(given, 2), joinedKeys(given, 3)];
  // Made once: a function made in the loop costs more than all that it does.
  const heldTogether = (a: QuotedWord, b: QuotedWord, p: number, g: number): MoveNumber => {
    if (same(a, b)) return SAME;
    if (pageTwo[p - 1] === b.loose) return PAGE_TWO;
    if (pageThree[p - 1] === b.loose) return PAGE_THREE;
    if (givenTwo[g - 1] === a.loose) return GIVEN_TWO;
    if (givenThree[g - 1] === a.loose) return GIVEN_THREE;
    return likely(a, b) ? REPLACED : REPLACED_UNLIKE;
  };
  for (let p = 0; p <= page.length; p++) {
    const a = page[p - 1];
    // Beginning anywhere on the page costs nothing: column 0 stays 0.
    for (let g = 1; g < width; g++) {
      const at = p * width + g;
      const b = given[g - 1];
      let move: MoveNumber = ADDED;
      let cost = (costs[at - 1] ?? 0) + MOVES[ADDED].cost;
      if (a !== undefined && b !== undefined) {
        const leftOut = (costs[at - width] ?? 0) + MOVES[LEFT_OUT].cost;
        if (leftOut < cost) [move, cost] = [LEFT_OUT, leftOut];
        const other = heldTogether(a, b, p, g);
        const { page: back, given: left, cost: own } = MOVES[other];
        const together = (costs[at - back * width - left] ?? Infinity) + own;
        if (together < cost) [move, cost] = [other, together];
      }
      costs[at] = cost;
      moves[at] = move;
    }
  }
  return trace(cheapestEnd(costs, page.length, width), moves, given.length);
}

const [ADDED, LEFT_OUT, SAME, REPLACED, REPLACED_UNLIKE, PAGE_TWO, PAGE_THREE, GIVEN_TWO, GIVEN_THREE] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;
type MoveNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/**
 * By their numbers. Of alignments with equally many edits the one that holds like words together counts less; and at an
 * end of what was given rather a word of the page was left out between than one added that is none of it.
 */
const MOVES: Readonly<Record<MoveNumber, Move>> = {
  [ADDED]: { page: 0, given: 1, cost: 1.1, same: false },
  [LEFT_OUT]: { page: 1, given: 0, cost: 1, same: false },
  [SAME]: { page: 1, given: 1, cost: 0, same: true },
  [REPLACED]: { page: 1, given: 1, cost: 1, same: false },
  [REPLACED_UNLIKE]: { page: 1, given: 1, cost: 1.05, same: false },
  // Written apart on the page, or in what was given: عبد الله.
  [PAGE_TWO]: { page: 2, given: 1, cost: 0, same: true },
  [PAGE_THREE]: { page: 3, given: 1, cost: 0, same: true },
  [GIVEN_TWO]: { page: 1, given: 2, cost: 0, same: true },
  [GIVEN_THREE]: { page: 1, given: 3, cost: 0, same: true },
};

/** Ending anywhere on the page costs nothing. */
function cheapestEnd(costs: Float64Array, pageLength: number, width: number): number {
  let end = 0;
  for (let p = 1; p <= pageLength; p++) {
    if ((costs[p * width + width - 1] ?? Infinity) < (costs[end * width + width - 1] ?? Infinity)) end = p;
  }
  return end;
}

function trace(end: number, moves: Uint8Array, givenLength: number): Alignment {
  const steps: Step[] = [];
  let edits = 0;
  let [p, g] = [end, givenLength];
  while (g > 0) {
    const { page, given, same } = MOVES[(moves[p * (givenLength + 1) + g] ?? ADDED) as MoveNumber];
    const [fromPage, fromGiven] = [p - page, g - given];
    steps.push({ kind: same ? 'same' : 'differs', page: [fromPage, p], given: [fromGiven, g] });
    if (!same) edits++;
    [p, g] = [fromPage, fromGiven];
  }
  return { edits, steps: steps.reverse() };
}

/** For each word what it and those before it are, `count` in all, when written together; undefined where they cannot be. */
function joinedKeys(words: readonly QuotedWord[], count: number): readonly (string | undefined)[] {
  return words.map((last, i) => {
    const parts = words.slice(Math.max(0, i + 1 - count), i + 1);
    if (parts.length < count || parts.some(({ joinable }) => !joinable)) return undefined;
    return [...parts.slice(0, -1).map(({ key }) => key), last.loose].join('');
  });
}

/** Whether two words are probably meant to be one: half of the letters of the longer in front or at the end. */
function likely({ key: a }: QuotedWord, { key: b }: QuotedWord): boolean {
  const shorter = Math.min(a.length, b.length);
  let front = 0;
  while (front < shorter && a[front] === b[front]) front++;
  let back = 0;
  while (back < shorter - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  return 2 * (front + back) >= Math.max(a.length, b.length);
}
