import type { KeywordIndex } from '../../../retrieval/index/keyword-index.ts';
import { isFunctionWord } from '../../../text/question/function-words.ts';
import { lightStem } from '../../../text/words/terms.ts';
import { ARABIC_SCRIPT } from '../../../text/letters/unicode-classes.ts';
import { foldedWords } from '../../../text/words/words.ts';

/** Letters of a word in Latin or Cyrillic script that tell it from others, whatever its ending. */
const STEM_CHARS = 6;
/** A shorter word keeps its ending. */
const MIN_STEM_CHARS = 3;
const LAST_VOWELS = /(?<![aeiouyаеиоуыэюяйь])[aeiouyаеиоуыэюяйь]+$/u;

/** In a smaller corpus, a word of two articles would look common. */
const MIN_PASSAGES = 2000;

/** The words of a text that tell which event it is about, by their stems, each with its rarity in the corpus, in nats. */
export type EventWords = ReadonlyMap<string, number>;

/** The rarity of a word that so many of so many passages have, in nats, never negative. */
export function rarity(having: number, passages: number): number {
  return Math.log(1 + Math.max(passages, MIN_PASSAGES) / (1 + having));
}

/**
 * @param keywords of the corpus, which has so many `passages`
 * @param texts parts of one article
 */
export function eventWords(
  { keywords, passages }: { readonly keywords: KeywordIndex; readonly passages: number },
  texts: readonly string[],
): EventWords {
  const words = new Map<string, number>();
  for (const word of texts.flatMap((text) => foldedWords(text))) {
    if (isFunctionWord(word)) continue;
    const stem = stemOf(word);
    // The commonest form counts, so that a rare form of a common word does not look rare.
    const rare = rarity(keywords.documentsOf(word).length, passages);
    words.set(stem, Math.min(rare, words.get(stem) ?? Infinity));
  }
  return words;
}

function stemOf(word: string): string {
  if (/^\d/u.test(word)) return word;
  if (ARABIC_SCRIPT.test(word)) return lightStem(word);
  const stem = word.slice(0, STEM_CHARS).replace(LAST_VOWELS, '');
  return stem.length < MIN_STEM_CHARS ? word : stem;
}

/** The weight of the words of one text that another has as well over that of all its words, 0 to 1. */
export function shareOf(one: EventWords, other: EventWords): number {
  let [all, shared] = [0, 0];
  for (const [stem, weight] of one) {
    all += weight;
    if (other.has(stem)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
