import { at } from '../../domain/at.ts';
import type { LetterTable } from '../../domain/names.ts';

/** A word of the vocabulary, and by how many nats it is a less likely spelling than the likeliest of all. */
export type Spelling = { readonly word: string; readonly cost: number };

/** Letters that may stand before the name in a word of the vocabulary, such as وال; the cost is in nats. */
export type Prefix = readonly [letters: string, cost: number];

const NO_PREFIX: readonly Prefix[] = [['', 0]];

/** Unfinished spellings kept at each letter: more of them find hardly anything more. */
const BEAM = 60;

/** Cost, in nats, of a letter that the table does not know: it is taken for silent. */
const UNKNOWN_LETTER = 5;

/** Longest chunk of the name in any table. */
const MAX_CHUNK_LETTERS = 3;

/** A way to write the next `length` letters of the name: as `chunk`. */
type LetterStep = { readonly length: number; readonly chunk: string; readonly cost: number };

/** The beginning of a spelling: a node of the trie, and what it costs so far. */
type Partial = readonly [node: number, cost: number];

const ROOT = 0;

/**
 * Finds the words of a vocabulary that may be another script's spelling of a name: a beam search over the ways to
 * write it, which follows only beginnings of words that exist, in a trie. A question's names are looked up while somebody
 * waits: a name takes a quarter of a millisecond among 76,000 words.
 */
export class SpellingSearch {
  readonly #words: readonly string[];
  readonly #trie: Trie;

  /** @param words in sound form, in any order */
  constructor(words: Iterable<string>) {
    this.#words = [...new Set(words)].sort();
    this.#trie = trieOf(this.#words);
  }

  /**
   * @param name in sound form
   * @param bound nats beyond the likeliest spelling; a word that costs more is no spelling of the name
   * @returns cheapest first; equal ones in code-unit order
   */
  find(table: LetterTable, name: string, bound: number, prefixes: readonly Prefix[] = NO_PREFIX): Spelling[] {
    const marked = `^${name}$`;
    const rest = leastCosts(table, marked);
    const least = at(rest, 0);
    const dearest = least + bound;
    /** `[letters + 1]` spellings of the letters before: the cost of each, by its node. */
    const beams = Array.from({ length: marked.length + 1 }, () => new Map<number, number>());
    for (const [letters, cost] of prefixes) {
      const node = this.#follow(ROOT, letters);
      if (node !== null) at(beams, 0).set(node, cost);
    }
    for (let i = 0; i < marked.length; i++) {
      const steps = stepsFrom(table, marked, i);
      for (const [node, cost] of cheapest(at(beams, i))) {
        for (const step of steps) {
          const sum = cost + step.cost;
          if (sum + at(rest, i + step.length) > dearest) continue;
          const next = this.#follow(node, step.chunk);
          if (next !== null) keepCheaper(at(beams, i + step.length), next, sum);
        }
      }
    }
    const spellings: Spelling[] = [];
    for (const [node, cost] of at(beams, marked.length)) {
      const word = this.#words[at(this.#trie.wordAt, node)];
      if (word !== undefined) spellings.push({ word, cost: cost - least });
    }
    return spellings.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  }

  /** The words that begin with these letters. @param letters at least one */
  beginningWith(letters: string): readonly string[] {
    const from = this.#firstFrom(letters);
    return this.#words.slice(from, this.#firstFrom(`${letters}\uffff`));
  }

  /** The node that letters lead to from a node; null if no word goes on so. */
  #follow(from: number, letters: string): number | null {
    let node = from;
    for (let i = 0; i < letters.length; i++) {
      const next = childOf(this.#trie, node, letters.charCodeAt(i));
      if (next === null) return null;
      node = next;
    }
    return node;
  }

  /** Position of the first of the words that is not before `key`. */
  #firstFrom(key: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(this.#words, middle) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * The beginnings of a vocabulary's words as nodes, those with the same beginning next to each other in the order of their
 * last letter. The first node is the empty beginning.
 */
type Trie = {
  /** `[nodes]` last letter of each, as a code unit. */
  readonly letters: Uint16Array;
  /** `[nodes + 1]` where the nodes that go on from each begin; they end where those of the next node begin. */
  readonly children: Int32Array;
  /** `[nodes]` position of the word that ends at each; -1 if none does. */
  readonly wordAt: Int32Array;
};

/** @param words sorted by code unit, each once */
function trieOf(words: readonly string[]): Trie {
  const nodes = countNodes(words);
  const letters = new Uint16Array(nodes);
  const children = new Int32Array(nodes + 1);
  const wordAt = new Int32Array(nodes).fill(-1);
  // Breadth first: the words `[from, to)` share the letters before a node, and the children of a level's nodes follow each other.
  let level: { readonly from: number; readonly to: number }[] = [{ from: 0, to: words.length }];
  let [node, count] = [ROOT, 1];
  for (let depth = 0; level.length > 0; depth++) {
    const next: { from: number; to: number }[] = [];
    for (const { from, to } of level) {
      children[node] = count;
      let i = from;
      // Of the words that share all letters so far, the shortest is the first.
      if (words[i]?.length === depth) {
        wordAt[node] = i;
        i++;
      }
      while (i < to) {
        const letter = at(words, i).charCodeAt(depth);
        const begin = i;
        while (i < to && at(words, i).charCodeAt(depth) === letter) i++;
        letters[count] = letter;
        count++;
        next.push({ from: begin, to: i });
      }
      node++;
    }
    level = next;
  }
  children[nodes] = nodes;
  return { letters, children, wordAt };
}

/** The empty beginning, and for each word the letters that it does not share with the word before. */
function countNodes(words: readonly string[]): number {
  let nodes = 1;
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared++;
    nodes += word.length - shared;
    before = word;
  }
  return nodes;
}

/** The node that a letter leads to from a node, by bisection. @param letter as a code unit */
function childOf({ letters, children }: Trie, node: number, letter: number): number | null {
  let low = at(children, node);
  let high = at(children, node + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = at(letters, middle);
    if (found === letter) return middle;
    if (found < letter) low = middle + 1;
    else high = middle;
  }
  return null;
}

function keepCheaper(beam: Map<number, number>, node: number, cost: number): void {
  const known = beam.get(node);
  if (known === undefined || cost < known) beam.set(node, cost);
}

function cheapest(beam: ReadonlyMap<number, number>): Iterable<Partial> {
  return beam.size <= BEAM ? beam : [...beam].sort(([, a], [, b]) => a - b).slice(0, BEAM);
}

/** The ways to write the letters of a marked word (`^putin$`) from one of its letters on. */
function stepsFrom(table: LetterTable, marked: string, from: number): LetterStep[] {
  const steps: LetterStep[] = [];
  for (let length = 1; length <= MAX_CHUNK_LETTERS && from + length <= marked.length; length++) {
    const targets = table.get(marked.slice(from, from + length));
    if (targets !== undefined) for (const [chunk, cost] of targets) steps.push({ length, chunk, cost });
    else if (length === 1) {
      const isMark = from === 0 || from === marked.length - 1;
      steps.push({ length, chunk: '', cost: isMark ? 0 : UNKNOWN_LETTER });
    }
  }
  return steps;
}

/**
 * The lowest cost of writing the rest of a marked word, from each of its letters on: `[letters + 1]`, the last being 0.
 * How much more a spelling costs tells how unlikely it is.
 */
export function leastCosts(table: LetterTable, marked: string): Float64Array {
  const costs = new Float64Array(marked.length + 1).fill(Infinity);
  costs[marked.length] = 0;
  for (let from = marked.length - 1; from >= 0; from--) {
    for (const { length, cost } of stepsFrom(table, marked, from)) {
      costs[from] = Math.min(at(costs, from), cost + at(costs, from + length));
    }
  }
  return costs;
}
