import { unhurried, type Unhurried } from '../domain/unhurried.ts';
import { fold } from './fold.ts';
import { searchForm } from './search-form.ts';

/** Joiners within a word part letters, not words. */
const ARABIC_WORD = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200C\u200D]*/gu;

/** Alef forms and Persian letters: differences of keyboard and habit that never make another word. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/gu, 'ا'],
  [/ی/gu, 'ي'],
  [/ک/gu, 'ك'],
];

const PERSIAN = /[یکپچژگ]/u;

/** Whether a text has letters of Persian (or Urdu) that Arabic lacks. */
export function hasPersianLetters(text: string): boolean {
  return PERSIAN.test(text);
}

/**
 * The words of Arabic script in texts, without vowel signs, most frequent first: but for those that are spelt in one way
 * only and fold to themselves, which are most.
 */
export function spellingsIn(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of searchForm(text).matchAll(ARABIC_WORD))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const spellings = new Map<string, number>();
  for (const word of counts.keys()) spellings.set(fold(word), (spellings.get(fold(word)) ?? 0) + 1);
  return [...counts]
    .filter(([word]) => fold(word) !== word || (spellings.get(word) ?? 0) > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** Spellings by what they fold to, most frequent first. @param spellings as `spellingsIn` gives them */
export function* spellingsByFold(
  spellings: readonly string[],
): Unhurried<ReadonlyMap<string, readonly string[]>> {
  const byFold = new Map<string, string[]>();
  yield* unhurried(spellings, 500, (word) => {
    const key = fold(word);
    const known = byFold.get(key);
    if (known === undefined) byFold.set(key, [word]);
    else known.push(word);
  });
  return byFold;
}

/**
 * Spells a question as the corpus spells, so that neither a diacritic, nor a tatweel, nor an alef form of it changes
 * what is found (features.md N6), while what is embedded keeps its spelling: folding both sides for the model cost
 * 1.1 points of nDCG@10 from English to Arabic.
 */
export class CorpusSpelling {
  readonly #byFold: ReadonlyMap<string, readonly string[]>;
  readonly #isWord: (folded: string) => boolean;

  /**
   * @param byFold what `spellingsByFold` makes of what `spellingsIn` gives
   * @param isWord whether the corpus has a folded word at all
   */
  constructor(byFold: ReadonlyMap<string, readonly string[]>, isWord: (folded: string) => boolean) {
    this.#byFold = byFold;
    this.#isWord = isWord;
  }

  /** Spelling of a text of any script; its words and their order stay. */
  of(text: string): string {
    return searchForm(text).replace(ARABIC_WORD, (word) => this.#spelt(word));
  }

  /** How the corpus spells a folded word, most frequent first; empty where it does not have it. */
  spellingsOf(folded: string): readonly string[] {
    return this.#byFold.get(folded) ?? (this.#isWord(folded) ? [folded] : []);
  }

  #spelt(word: string): string {
    const folded = fold(word);
    const spellings = this.#byFold.get(folded) ?? [];
    if (spellings.length === 0 && this.#isWord(folded)) return folded;
    // A final ya or ha may make another word (علي, على), so what the corpus has of that kind is left alone.
    const same = withoutHabits(word);
    const known = spellings.find((spelling) => withoutHabits(spelling) === same) ?? spellings[0];
    // What the corpus does not have in this script's Arabic may be a word of Persian, which the model knows as it is.
    return known ?? (hasPersianLetters(word) ? word : same);
  }
}

function withoutHabits(word: string): string {
  return HABITS.reduce((plain, [letters, plainLetter]) => plain.replace(letters, plainLetter), word);
}
