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
 * `[page x given]` steps of work and bytes; of the costs only the rows that a step may reach back to are kept.
 */
export function alignWords(
  page: readonly QuotedWord[],
  given: readonly QuotedWord[],
  same: SameWord,
): Alignment {
  const width = given.length + 1;
  const moves = new Uint8Array((page.length + 1) * width);
  const rowOf = movesTogether(page, given, same);
  // Of the page's words taken last, and of those before; beginning anywhere on the page costs nothing: column 0 stays 0.
  let [costs, ...before] = [0, 1, 2, 3].map(() => new Float64Array(width)) as [Costs, Costs, Costs, Costs];
  for (let g = 1; g < width; g++) costs[g] = (costs[g - 1] ?? 0) + ADDED_COST;
  let [end, least] = [0, costs[width - 1] ?? Infinity];
  for (let p = 1; p <= page.length; p++) {
    const [above, second, oldest] = [costs, before[0], before[1]];
    [costs, before] = [before[2], [above, second, oldest]];
    fillRow(costs, [above, second, oldest], rowOf(p - 1), moves.subarray(p * width, (p + 1) * width));
    // Ending anywhere on the page costs nothing.
    const cost = costs[width - 1] ?? Infinity;
    if (cost < least) [end, least] = [p, cost];
  }
  return trace(end, moves, given.length);
}

type Costs = Float64Array;

/**
 * Costs and moves of one word of the page. This is where the time goes: no call, no array is made in the loop.
 *
 * @param before costs of the page's words before, the nearest first
 * @param together the move that holds the word together with each of those given
 */
function fillRow(
  costs: Costs,
  before: readonly [Costs, Costs, Costs],
  together: Uint8Array,
  moves: Uint8Array,
): void {
  const [above] = before;
  let beside = 0;
  let aslant = 0;
  costs[0] = 0;
  for (let g = 1; g < costs.length; g++) {
    const over = above[g] ?? 0;
    const other = together[g - 1] ?? REPLACED;
    let move: number = ADDED;
    let cost = beside + ADDED_COST;
    if (over + LEFT_OUT_COST < cost) {
      move = LEFT_OUT;
      cost = over + LEFT_OUT_COST;
    }
    let held = aslant + (COSTS[other] ?? Infinity);
    if (other > REPLACED_UNLIKE) {
      const { page, given } = MOVES[other as MoveNumber];
      held = (before[page - 1]?.[g - given] ?? Infinity) + (COSTS[other] ?? Infinity);
    }
    if (held < cost) {
      move = other;
      cost = held;
    }
    costs[g] = cost;
    moves[g] = move;
    beside = cost;
    aslant = over;
  }
}

/**
 * For a word of the page, by its position, the move that holds it together with each of the given words: `[given]`.
 * Worked out once for each different word, however often a page repeats it.
 */
function movesTogether(
  page: readonly QuotedWord[],
  given: readonly QuotedWord[],
  same: SameWord,
): (at: number) => Uint8Array {
  const places = placesOf(given.map(({ loose }) => loose));
  const apart = [joinedKeys(page, 2, places), joinedKeys(page, 3, places)] as const;
  const joined = [placesOf(joinedKeys(given, 2, null)), placesOf(joinedKeys(given, 3, null))] as const;
  const rows = new Map<string, Uint8Array>();
  return (at) => {
    const word = page[at];
    if (word === undefined) return new Uint8Array();
    const [two, three] = [apart[0][at], apart[1][at]];
    const about = two === undefined && three === undefined ? word.key : [word.key, two, three].join(' ');
    const known = rows.get(about);
    if (known !== undefined) return known;
    const row = new Uint8Array(given.length);
    for (let g = 0; g < row.length; g++) {
      row[g] = likely(word.key, given[g]?.key ?? '') ? REPLACED : REPLACED_UNLIKE;
    }
    // What counts more is put in later.
    for (const g of joined[1].get(word.loose) ?? []) row[g] = GIVEN_THREE;
    for (const g of joined[0].get(word.loose) ?? []) row[g] = GIVEN_TWO;
    for (const g of places.get(three ?? '') ?? []) row[g] = PAGE_THREE;
    for (const g of places.get(two ?? '') ?? []) row[g] = PAGE_TWO;
    for (const g of places.get(word.loose) ?? []) {
      const other = given[g];
      if (other !== undefined && same(word, other)) row[g] = SAME;
    }
    rows.set(about, row);
    return row;
  };
}

/** Positions of texts, in order; those that are undefined are nowhere. */
function placesOf(texts: readonly (string | undefined)[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    if (text === undefined) continue;
    const known = places.get(text);
    if (known === undefined) places.set(text, [at]);
    else known.push(at);
  }
  return places;
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

/** The same costs once more, where the work is. */
const { cost: ADDED_COST } = MOVES[ADDED];
const { cost: LEFT_OUT_COST } = MOVES[LEFT_OUT];
const COSTS = Float64Array.from(Object.values(MOVES), ({ cost }) => cost);

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

/**
 * For each word what it and those before it are, `count` in all, when written together; undefined where they cannot be.
 *
 * @param wanted those that are of use; null for all
 */
function joinedKeys(
  words: readonly QuotedWord[],
  count: number,
  wanted: ReadonlyMap<string, unknown> | null,
): readonly (string | undefined)[] {
  const lengths = wanted === null ? null : new Set(Array.from(wanted.keys(), ({ length }) => length));
  return words.map((last, i) => {
    let length = last.loose.length;
    for (let at = i + 1 - count; at <= i; at++) {
      const part = words[at];
      if (part?.joinable !== true) return undefined;
      if (at < i) length += part.key.length;
    }
    // Most are of no use, and to join them all would take longer than to tell by their length.
    if (lengths?.has(length) === false) return undefined;
    const before = words.slice(i + 1 - count, i).map(({ key }) => key);
    const joined = [...before, last.loose].join('');
    return wanted?.has(joined) === false ? undefined : joined;
  });
}

/** Whether two words are probably meant to be one: half of the letters of the longer in front or at the end. */
function likely(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (2 * shorter < longer) return false;
  let front = 0;
  while (front < shorter && a.charCodeAt(front) === b.charCodeAt(front)) front++;
  let back = 0;
  while (back < shorter - front && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back)) {
    back++;
  }
  return 2 * (front + back) >= longer;
}
