import type { QuotedWord } from '../../../text/quotes/quoted-words.ts';

/** "And" and "so", which Arabic writes onto the next word. */
const CONJUNCTIONS = ['و', 'ف'];

/** A rest of fewer letters is no word. */
const MIN_REST_LETTERS = 2;

/**
 * The forms of a quote's first word with an "and" more or less: people leave it out, or put it in, when they begin a quote there.
 *
 * @param isWord whether the corpus has a word; what is left without its first letter may be none (ورد, رد)
 * @returns texts as `QuotedWord.loose` has them
 */
export function otherFirstWords(
  { key, loose, joinable }: QuotedWord,
  isWord: (key: string) => boolean,
): readonly string[] {
  if (!joinable) return [];
  const others: string[] = [];
  if (key.length >= MIN_REST_LETTERS && isWord(key)) {
    for (const conjunction of CONJUNCTIONS) others.push(conjunction + loose);
  }
  const [rest, looseRest] = [key.slice(1), loose.slice(1)];
  if (CONJUNCTIONS.includes(key.charAt(0)) && rest.length >= MIN_REST_LETTERS && isWord(rest)) {
    others.push(looseRest);
  }
  return others;
}
