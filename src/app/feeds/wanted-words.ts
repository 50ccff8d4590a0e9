import { withoutProclitics } from '../../text/words/proclitics.ts';
import { foldedWords } from '../../text/words/words.ts';

/**
 * Whether a text has one of the words that a feed is filtered by: whole words, spelt in any way; several in a row where a word of the
 * filter is made of several. Everything is wanted where nothing is filtered.
 */
export function hasWantedWord(text: string, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const words = foldedWords(text);
  return wanted
    .map((one) => foldedWords(one))
    .some((phrase) => phrase.length > 0 && hasPhrase(words, phrase));
}

function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, i) => isSame(words[start + i], word)));
}

function isSame(found: string | undefined, wanted: string): boolean {
  return found === wanted || (found !== undefined && withoutProclitics(found).includes(wanted));
}
