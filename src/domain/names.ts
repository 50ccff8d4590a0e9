import type { Script } from './question.ts';

/**
 * For a chunk of one to three letters of one script, the chunks of another script that may stand for it, each with a cost
 * in nats, 0 or more. `^` and `$` mark the beginning and end of a word.
 */
export type LetterTable = ReadonlyMap<string, readonly (readonly [chunk: string, cost: number])[]>;

/** Names that mean the same: Putin, Путин, بوتين. A name may have several words. */
export type NameGroup = readonly string[];

/**
 * What isnad knows of names before it reads a corpus. tools/names makes it from Wikidata's labels (CC0), except for the
 * exonyms, which were written for it; see names/README.md.
 */
export type NameKnowledge = {
  readonly groups: readonly NameGroup[];
  /** Those of the names that are places and bodies. */
  readonly places: ReadonlySet<string>;
  /** Those of the names that are no other word, so that they are names without a capital as well: بوتين, merkel. */
  readonly unmistakable: ReadonlySet<string>;
  /** Those of the names that are another word as well: رئيسي, may. */
  readonly mistakable: ReadonlySet<string>;
  /** First names that are no other word, in any script: the word behind one is a name as well. */
  readonly given: ReadonlySet<string>;
  /** What else stands for a country, as beginnings of words: its capital, its people. The country's own name is the first. */
  readonly countries: readonly NameGroup[];
  /** How names of the first script are written in the second; a pair that is missing is not compared. */
  readonly letters: ReadonlyMap<ScriptPair, LetterTable>;
};

export type ScriptPair = `${Script}-${Script}`;

/** Knows no names: names of a question then match only words that are spelt alike. */
export const NO_NAMES: NameKnowledge = {
  groups: [],
  places: new Set(),
  unmistakable: new Set(),
  mistakable: new Set(),
  given: new Set(),
  countries: [],
  letters: new Map(),
};
