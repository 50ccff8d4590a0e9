import { cooperatively, type Cooperative } from '../../concurrency/cooperatively.ts';
import { fold } from './fold.ts';
import { embeddingInput } from '../embedding-input.ts';
import { PERSIAN_LETTERS } from './unicode-classes.ts';

/** Joiners within a word part letters, not words. */
const ARABIC_WORD = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200C\u200D]*/gu;

/** Alef forms and letters of a Persian keyboard: habits of spelling, which never make another word. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/gu, 'ا'],
  [/ی/gu, 'ي'],
  [/ک/gu, 'ك'],
];

const PERSIAN_LETTER = new RegExp(`[${PERSIAN_LETTERS}]`, 'u');

/** Whether a text has letters of Persian (or Urdu) that Arabic lacks. */
export function hasPersianLetters(text: string): boolean {
  return PERSIAN_LETTER.test(text);
}

/**
 * The words of Arabic script in texts, without vowel signs, most frequent first. Left out are the words that are spelt in
 * one way only and fold to themselves, which are most.
 */
export function spellingsIn(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of embeddingInput(text).matchAll(ARABIC_WORD))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const spellings = new Map<string, number>();
  for (const word of counts.keys()) spellings.set(fold(word), (spellings.get(fold(word)) ?? 0) + 1);
  return [...counts]
    .filter(([word]) => fold(word) !== word || (spellings.get(word) ?? 0) > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** Spellings by their folded form, most frequent first. @param spellings as `spellingsIn` gives them */
export function* spellingsByFold(
  spellings: readonly string[],
): Cooperative<ReadonlyMap<string, readonly string[]>> {
  const byFold = new Map<string, string[]>();
  yield* cooperatively(spellings, 500, (word) => {
    const key = fold(word);
    const known = byFold.get(key);
    if (known === undefined) byFold.set(key, [word]);
    else known.push(word);
  });
  return byFold;
}

/**
 * Spells a question as the corpus spells, so that neither a diacritic, nor a tatweel, nor an alef form of it changes
 * what is found (docs/research/users.md#spelling-must-not-matter), while the model gets words as they are spelt: folding
 * both sides for it cost 1.1 points of nDCG@10 from English to Arabic.
 */
export class CorpusSpelling {
  readonly #byFold: ReadonlyMap<string, readonly string[]>;
  readonly #isWord: (folded: string) => boolean;

  /**
   * @param byFold the result of `spellingsByFold`
   * @param isWord whether the corpus has a folded word at all
   */
  constructor(byFold: ReadonlyMap<string, readonly string[]>, isWord: (folded: string) => boolean) {
    this.#byFold = byFold;
    this.#isWord = isWord;
  }

  /** A text of any script as the corpus spells it. Its words and their order stay. */
  of(text: string): string {
    return embeddingInput(text).replace(ARABIC_WORD, (word) => this.#inCorpusSpelling(word));
  }

  /** How the corpus spells a folded word, most frequent first; empty where it does not have it. */
  spellingsOf(folded: string): readonly string[] {
    return this.#byFold.get(folded) ?? (this.#isWord(folded) ? [folded] : []);
  }

  #inCorpusSpelling(word: string): string {
    const folded = fold(word);
    const spellings = this.#byFold.get(folded) ?? [];
    if (spellings.length === 0 && this.#isWord(folded)) return folded;
    // A final ya or ha may make another word (علي, على), so a spelling of the corpus is preferred.
    const same = withoutHabits(word);
    const known = spellings.find((spelling) => withoutHabits(spelling) === same) ?? spellings[0];
    // A word that the corpus does not have may be Persian, and the model knows it with its own letters.
    return known ?? (hasPersianLetters(word) ? word : same);
  }
}

function withoutHabits(word: string): string {
  return HABITS.reduce((plain, [letters, plainLetter]) => plain.replace(letters, plainLetter), word);
}
