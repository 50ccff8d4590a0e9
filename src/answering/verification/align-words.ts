import { at } from '../../domain/at.ts';
import type { QuotedWord } from '../../text/quotes/quoted-words.ts';

/** Whether a word of the page and a word of the quote are one word, spelt alike or in a harmless other way. */
export type SameWord = (page: QuotedWord, given: QuotedWord) => boolean;

/**
 * Words of the page and of the quote that correspond, as half-open ranges; one of the two may be empty. `marked`: the quote
 * says itself that it left words out there, or put some in.
 */
export type AlignmentStep = {
  readonly kind: 'same' | 'differs' | 'marked';
  readonly page: readonly [from: number, to: number];
  readonly given: readonly [from: number, to: number];
};

/** How a quote fits into the nearest part of a page. */
export type Alignment = {
  /** Words that differ, are missing or are added, apart from what the quote marks. */
  readonly edits: number;
  readonly steps: readonly AlignmentStep[];
};

/** Where a quote marks something: its words `[from, to)` stand in brackets; none do if it has an ellipsis there. */
export type MarkedWords = { readonly from: number; readonly to: number };

/** A step of an alignment: how many words it takes of page and quote, its cost, and whether these words are the same. */
type Move = { readonly page: number; readonly given: number; readonly cost: number; readonly same: boolean };

/**
 * Fits the words of a quote into those of a page with the fewest edits. All words of the quote count, but of the page
 * only those between the first and the last that it fits (semi-global alignment; Needleman and Wunsch 1970, free ends
 * on one side). It is no edit if words are only written together or apart, or if the quote marks it.
 *
 * Takes `[page x given]` steps and bytes; of the costs, only the rows to which a step may go back are kept.
 */
export function alignWords(
  page: readonly QuotedWord[],
  given: readonly QuotedWord[],
  same: SameWord,
  marks: readonly MarkedWords[] = [],
): Alignment {
  const width = given.length + 1;
  const moves = new Uint8Array((page.length + 1) * width);
  const pairs = new PairMoves(page, given, same);
  const marked = marks.length === 0 ? null : markedCostsOf(width, marks);
  // Costs after the word of the page taken last, and after those before it. To begin anywhere on the page is free, so
  // column 0 stays 0.
  let [costs, ...before] = [0, 1, 2, 3].map(() => new Float64Array(width)) as [Costs, Costs, Costs, Costs];
  for (let g = 1; g < width; g++) costs[g] = at(costs, g - 1) + (marked?.added[g] ?? ADDED_COST);
  let [end, least] = [0, at(costs, width - 1)];
  for (let p = 1; p <= page.length; p++) {
    const [above, second, oldest] = [costs, before[0], before[1]];
    [costs, before] = [before[2], [above, second, oldest]];
    const row = moves.subarray(p * width, (p + 1) * width);
    fillRow(costs, [above, second, oldest], pairs.of(p - 1), { moves: row, marked });
    // To end anywhere on the page is free.
    const cost = at(costs, width - 1);
    if (cost < least) [end, least] = [p, cost];
  }
  return trace(end, moves, given.length, marked);
}

/** `[given + 1]`. */
type Costs = Float64Array;

/** `[given + 1]` what it costs to leave a word of the page out after so many words of the quote, and to add the last of these. */
type MarkedCosts = { readonly leftOut: Costs; readonly added: Costs };

function markedCostsOf(width: number, marks: readonly MarkedWords[]): MarkedCosts {
  const costs = {
    leftOut: new Float64Array(width).fill(LEFT_OUT_COST),
    added: new Float64Array(width).fill(ADDED_COST),
  };
  for (const { from, to } of marks) {
    costs.leftOut.fill(MARKED_COST, from, to + 1);
    costs.added.fill(MARKED_COST, from + 1, to + 1);
  }
  return costs;
}

/**
 * Fills in the costs and moves of one word of the page. The time of an alignment goes here, so the loop makes no call and
 * no array; the lengths of all rows are those of `alignWords`, so no default is ever taken.
 *
 * @param before costs of the page's words before, the nearest first
 * @param pairs `[given]` the move that pairs the word with each word of the quote
 */
function fillRow(
  costs: Costs,
  before: readonly [Costs, Costs, Costs],
  pairs: Uint8Array,
  { moves, marked }: { readonly moves: Uint8Array; readonly marked: MarkedCosts | null },
): void {
  const [above] = before;
  let left = 0;
  let diagonal = 0;
  costs[0] = 0;
  for (let g = 1; g < costs.length; g++) {
    const up = above[g] ?? 0;
    const pair = pairs[g - 1] ?? REPLACED;
    let move: number = ADDED;
    let cost = left + (marked === null ? ADDED_COST : (marked.added[g] ?? ADDED_COST));
    const without = up + (marked === null ? LEFT_OUT_COST : (marked.leftOut[g] ?? LEFT_OUT_COST));
    if (without < cost) {
      move = LEFT_OUT;
      cost = without;
    }
    let paired = diagonal + (COSTS[pair] ?? Infinity);
    if (pair > REPLACED_UNLIKE) {
      const { page, given } = MOVES[pair as MoveNumber];
      // Here a default is real: a move of several words may begin before the first.
      paired = (before[page - 1]?.[g - given] ?? Infinity) + (COSTS[pair] ?? Infinity);
    }
    if (paired < cost) {
      move = pair;
      cost = paired;
    }
    costs[g] = cost;
    moves[g] = move;
    left = cost;
    diagonal = up;
  }
}

/** Which move pairs a word of the page with each word of the quote. */
class PairMoves {
  readonly #page: readonly QuotedWord[];
  readonly #given: readonly QuotedWord[];
  readonly #same: SameWord;
  /** Words of the quote, alone and joined with one or two before them, by position. */
  readonly #places: WordPlaces;
  readonly #joinedTwo: WordPlaces;
  readonly #joinedThree: WordPlaces;
  /** Words of the page joined with one or two before them, where the quote has such a word. */
  readonly #pageTwo: readonly (string | undefined)[];
  readonly #pageThree: readonly (string | undefined)[];
  /** Each different word is worked out once, however often a page repeats it. */
  readonly #known = new Map<string, Uint8Array>();

  constructor(page: readonly QuotedWord[], given: readonly QuotedWord[], same: SameWord) {
    this.#page = page;
    this.#given = given;
    this.#same = same;
    this.#places = placesOf(given.map(({ loose }) => loose));
    this.#joinedTwo = placesOf(joinedKeys(given, 2, null));
    this.#joinedThree = placesOf(joinedKeys(given, 3, null));
    this.#pageTwo = joinedKeys(page, 2, this.#places);
    this.#pageThree = joinedKeys(page, 3, this.#places);
  }

  /** `[given]` numbers of moves. @param position of a word of the page */
  of(position: number): Uint8Array {
    const word = at(this.#page, position);
    const [two, three] = [this.#pageTwo[position], this.#pageThree[position]];
    const key = two === undefined && three === undefined ? word.key : [word.key, two, three].join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const row = this.#rowOf(word, two, three);
    this.#known.set(key, row);
    return row;
  }

  /** A better move is put in later, over a worse one. */
  #rowOf(word: QuotedWord, two: string | undefined, three: string | undefined): Uint8Array {
    const row = new Uint8Array(this.#given.length);
    let g = 0;
    for (const { key } of this.#given) row[g++] = isLikely(word.key, key) ? REPLACED : REPLACED_UNLIKE;
    put(row, GIVEN_THREE, this.#joinedThree.get(word.loose));
    put(row, GIVEN_TWO, this.#joinedTwo.get(word.loose));
    if (three !== undefined) put(row, PAGE_THREE, this.#places.get(three));
    if (two !== undefined) put(row, PAGE_TWO, this.#places.get(two));
    for (const position of this.#places.get(word.loose) ?? []) {
      if (this.#same(word, at(this.#given, position))) row[position] = SAME;
    }
    return row;
  }
}

function put(row: Uint8Array, move: MoveNumber, places: readonly number[] = []): void {
  for (const g of places) row[g] = move;
}

/** Positions of a text, ascending. */
type WordPlaces = ReadonlyMap<string, readonly number[]>;

function placesOf(texts: readonly (string | undefined)[]): WordPlaces {
  const places = new Map<string, number[]>();
  for (const [position, text] of texts.entries()) {
    if (text === undefined) continue;
    const known = places.get(text);
    if (known === undefined) places.set(text, [position]);
    else known.push(position);
  }
  return places;
}

const [ADDED, LEFT_OUT, SAME, REPLACED, REPLACED_UNLIKE, PAGE_TWO, PAGE_THREE, GIVEN_TWO, GIVEN_THREE] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;
type MoveNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/**
 * Moves by number. Of alignments with equally many edits, one that pairs similar words costs less. A word added costs
 * more than one left out, so that at an end of the quote a word of the page is left out rather than one added.
 */
const MOVES: Readonly<Record<MoveNumber, Move>> = {
  [ADDED]: { page: 0, given: 1, cost: 1.1, same: false },
  [LEFT_OUT]: { page: 1, given: 0, cost: 1, same: false },
  [SAME]: { page: 1, given: 1, cost: 0, same: true },
  [REPLACED]: { page: 1, given: 1, cost: 1, same: false },
  [REPLACED_UNLIKE]: { page: 1, given: 1, cost: 1.05, same: false },
  // Written apart on the page, or in the quote: عبد الله.
  [PAGE_TWO]: { page: 2, given: 1, cost: 0, same: true },
  [PAGE_THREE]: { page: 3, given: 1, cost: 0, same: true },
  [GIVEN_TWO]: { page: 1, given: 2, cost: 0, same: true },
  [GIVEN_THREE]: { page: 1, given: 3, cost: 0, same: true },
};

/** The same costs in a form that the innermost loop reads fast. */
const { cost: ADDED_COST } = MOVES[ADDED];
const { cost: LEFT_OUT_COST } = MOVES[LEFT_OUT];
const COSTS = Float64Array.from(Object.values(MOVES), ({ cost }) => cost);

/** What is marked costs next to nothing, so that of two places the one with less of it is taken. */
const MARKED_COST = 0.02;

function trace(end: number, moves: Uint8Array, givenLength: number, marked: MarkedCosts | null): Alignment {
  const steps: AlignmentStep[] = [];
  let edits = 0;
  let [p, g] = [end, givenLength];
  while (g > 0) {
    const move = at(moves, p * (givenLength + 1) + g) as MoveNumber;
    const { page, given } = MOVES[move];
    const [fromPage, fromGiven] = [p - page, g - given];
    const kind = kindOf(move, g, marked);
    steps.push({ kind, page: [fromPage, p], given: [fromGiven, g] });
    if (kind === 'differs') edits++;
    [p, g] = [fromPage, fromGiven];
  }
  return { edits, steps: steps.reverse() };
}

/** @param g words of the quote up to the end of the move */
function kindOf(move: MoveNumber, g: number, marked: MarkedCosts | null): AlignmentStep['kind'] {
  if (MOVES[move].same) return 'same';
  const isMarked =
    (move === LEFT_OUT && marked?.leftOut[g] === MARKED_COST) ||
    (move === ADDED && marked?.added[g] === MARKED_COST);
  return isMarked ? 'marked' : 'differs';
}

/**
 * For each word, the text that it and the words before it make when written together; undefined where they cannot be.
 *
 * @param count of words written together
 * @param wanted texts that are of use; null for all
 */
function joinedKeys(
  words: readonly QuotedWord[],
  count: number,
  wanted: ReadonlyMap<string, unknown> | null,
): readonly (string | undefined)[] {
  const lengths = wanted === null ? null : new Set(Array.from(wanted.keys(), ({ length }) => length));
  return words.map((last, i) => {
    let length = last.loose.length;
    for (let j = i + 1 - count; j <= i; j++) {
      const part = words[j];
      if (part?.joinable !== true) return undefined;
      if (j < i) length += part.key.length;
    }
    // Most are of no use, and their length tells that faster than joining them.
    if (lengths?.has(length) === false) return undefined;
    const before = words.slice(i + 1 - count, i).map(({ key }) => key);
    const joined = [...before, last.loose].join('');
    return wanted?.has(joined) === false ? undefined : joined;
  });
}

/** Whether two words are probably meant to be one: they share half of the letters of the longer, in front or at the end. */
function isLikely(a: string, b: string): boolean {
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
