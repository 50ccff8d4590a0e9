import type { Script } from './script.ts';

/**
 * For a chunk of one to three letters of one script the chunks of another that may stand for it, each with its cost
 * (0 or more, in nats). `^` and `$` mark the beginning and end of a word.
 */
export type LetterTable = ReadonlyMap<string, readonly (readonly [chunk: string, cost: number])[]>;

/** Names that mean the same: Putin, Путин, بوتين. A name may have several words. */
export type NameGroup = readonly string[];

/**
 * What isnad knows of names beforehand. Made by tools/names from Wikidata's labels (CC0), but for the exonyms, which
 * were written for it; see names/README.md.
 */
export type NameKnowledge = {
  readonly groups: readonly NameGroup[];
  /** Of these the names of places and bodies. */
  readonly places: ReadonlySet<string>;
  /** Of these the names that are no other word, so that they need no capital to be told: بوتين, merkel. */
  readonly unmistakable: ReadonlySet<string>;
  /** Of these the names that are another word as well: رئيسي, may. */
  readonly mistakable: ReadonlySet<string>;
  /** How names of the first script are written in the second; a pair that is missing is not compared. */
  readonly letters: ReadonlyMap<ScriptPair, LetterTable>;
};

export type ScriptPair = `${Script}-${Script}`;

/** Knows none: names then meet only where they are spelt alike. */
export const NO_NAMES: NameKnowledge = {
  groups: [],
  places: new Set(),
  unmistakable: new Set(),
  mistakable: new Set(),
  letters: new Map(),
};
