import type { LetterTable } from '../domain/name-knowledge.ts';
import { leastCosts, stepsFrom } from './letter-costs.ts';

/** A word of the vocabulary, and by how many nats it is a less likely spelling than the likeliest of all. */
export type Spelling = { readonly word: string; readonly cost: number };

/** Something that may stand before the name in the vocabulary's words, such as وال; costs nats. */
export type Prefix = readonly [letters: string, cost: number];

const NO_PREFIX: readonly Prefix[] = [['', 0]];

/** Unfinished spellings kept at each letter: more find hardly anything more. */
const BEAM = 60;

/** A beginning that some words `[from, to)` of the vocabulary have. */
type Partial = { cost: number; readonly letters: string; readonly from: number; readonly to: number };

/**
 * Finds the words of a vocabulary that may be another script's spelling of a name: a beam search over the ways to
 * write it that follows only beginnings of words that exist, as in a trie. The sorted vocabulary is that trie.
 * Half a millisecond a name among 76,000 words.
 */
export class SpellingSearch {
  readonly #words: readonly string[];

  /** @param words in sound form, in any order */
  constructor(words: Iterable<string>) {
    this.#words = [...new Set(words)].sort();
  }

  /**
   * @param name in sound form
   * @param bound nats beyond the likeliest spelling at which a word is no spelling any more
   * @returns cheapest first; equal ones in code-unit order
   */
  find(table: LetterTable, name: string, bound: number, prefixes: readonly Prefix[] = NO_PREFIX): Spelling[] {
    const marked = `^${name}$`;
    const rest = leastCosts(table, marked);
    const least = rest[0] ?? 0;
    const at = Array.from({ length: marked.length + 1 }, () => new Map<string, Partial>());
    for (const [letters, cost] of prefixes) {
      const begun = this.#narrowed(0, this.#words.length, letters);
      if (begun !== null) at[0]?.set(letters, { cost, letters, ...begun });
    }
    for (let i = 0; i < marked.length; i++) {
      const steps = stepsFrom(table, marked, i);
      for (const partial of cheapest(at[i]?.values() ?? [])) {
        for (const { length, chunk, cost } of steps) {
          const sum = partial.cost + cost;
          if (sum + (rest[i + length] ?? Infinity) > least + bound) continue;
          const letters = partial.letters + chunk;
          const known = at[i + length]?.get(letters);
          if (known !== undefined) {
            known.cost = Math.min(known.cost, sum);
            continue;
          }
          const begun = chunk === '' ? partial : this.#narrowed(partial.from, partial.to, letters);
          if (begun !== null)
            at[i + length]?.set(letters, { cost: sum, letters, from: begun.from, to: begun.to });
        }
      }
    }
    const spellings: Spelling[] = [];
    for (const { letters, cost, from } of at[marked.length]?.values() ?? []) {
      if (this.#words[from] === letters) spellings.push({ word: letters, cost: cost - least });
    }
    return spellings.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  }

  /** Those of the words `[from, to)` that begin so; null if none does. */
  #narrowed(from: number, to: number, letters: string): { from: number; to: number } | null {
    const first = this.#firstFrom(from, to, letters);
    const end = this.#firstFrom(first, to, `${letters}\uffff`);
    return first < end ? { from: first, to: end } : null;
  }

  /** Position of the first of the words `[from, to)` that is not before `key`. */
  #firstFrom(from: number, to: number, key: string): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function cheapest(partials: Iterable<Partial>): Partial[] {
  const all = [...partials];
  return all.length <= BEAM ? all : all.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}
