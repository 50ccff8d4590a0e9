import { LANGUAGES } from '../../../../languages/all.ts';
import { listed } from '../../../../languages/language.ts';
import { foldedWords } from '../../../../text/words/words.ts';
import type { UntrustedBecause } from '../../../../domain/error.ts';
import type { Column } from './column-order.ts';

/** Share of all words that have a letter of which nobody knows what it is. */
const MOST_UNKNOWN = 0.005;

/** Share of lines behind which the file goes on elsewhere than the page does, and lines that make a share. */
const MOST_JUMPS = 0.34;
const LINES_FOR_ORDER = 10;

/** Words from which on a page of prose has function words, whatever it tells of. */
const WORDS_FOR_LANGUAGE = 40;

/** Prose has a fifth to a half; a table of names has few, and so has a language that isnad does not know. */
const FEWEST_FUNCTION_WORDS = 0.04;

/** Cosine of the letters of a page with those of the nearest language. Vietnamese has .77, English in a wrong alphabet .69. */
const LEAST_LIKE_LETTERS = 0.72;

/** Share of words that are of one script and without figures or capitals in their midst. */
const FEWEST_SANE = 0.7;

/** Not a letter of any script: no character, private use, control. */
const NO_CHARACTER = /[\uFFFD\p{Co}\p{Cn}\p{Cs}]|(?![\t\n\r])\p{Cc}/u;

/**
 * Why the text of a page cannot be trusted to be what the page shows; null if nothing speaks against it.
 *
 * @param columns in the order in which they are read
 */
export function untrustedBecause(columns: readonly Column[]): UntrustedBecause | null {
  const lines = columns.flat();
  const text = lines.map((line) => line.text).join('\n');
  const written = text.split(/\s+/u).filter((word) => word !== '');
  const unknown = written.filter((word) => NO_CHARACTER.test(word) && word.length > 1).length;
  if (unknown > MOST_UNKNOWN * written.length || isAllUnknown(written)) return 'unknown-letters';
  const words = foldedWords(text).filter((word) => /^[\p{L}\p{M}]+$/u.test(word));
  if (words.length >= WORDS_FOR_LANGUAGE) {
    const forwards = functionShare(words);
    // A language that isnad does not know may have words that are those of another one backwards.
    const backwards = functionShare(words.map((word) => Array.from(word).reverse().join('')));
    if (backwards > FEWEST_FUNCTION_WORDS && backwards > 2 * forwards) return 'backwards';
    if (saneShare(written) < FEWEST_SANE) return 'no-words';
    if (forwards < FEWEST_FUNCTION_WORDS && likeness(words) < LEAST_LIKE_LETTERS) return 'no-language';
  }
  return jumpShare(lines.map(({ order }) => order)) > MOST_JUMPS ? 'order' : null;
}

function isAllUnknown(written: readonly string[]): boolean {
  return written.length > 0 && written.every((word) => NO_CHARACTER.test(word));
}

/** Share of lines whose next is another in the file than on the page. @param orders of the lines as the page is read */
function jumpShare(orders: readonly number[]): number {
  if (orders.length < LINES_FOR_ORDER) return 0;
  const inFile = [...orders].sort((a, b) => a - b);
  const place = new Map(inFile.map((order, i) => [order, i]));
  const jumps = orders.slice(1).filter((order, i) => place.get(order) !== (place.get(orders[i] ?? -1) ?? -1) + 1);
  return jumps.length / orders.length;
}

function saneShare(written: readonly string[]): number {
  const words = written
    .map((word) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word)?.[0] ?? '')
    .filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 1);
  if (words.length < WORDS_FOR_LANGUAGE) return 1;
  return words.filter(isSane).length / words.length;
}

function isSane(word: string): boolean {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u].filter((one) => one.test(word));
  // Marks for what letters cannot say stand between words, but for apostrophes, hyphens and the like.
  return scripts.length <= 1 && !/\p{L}[\p{S}\p{N}!?;:"<>[\](){}]+\p{L}|\p{Ll}\p{Lu}\p{Ll}*\p{Lu}/u.test(word);
}

/** The words of each language that every prose of it has, folded. */
const FUNCTION_WORDS: readonly ReadonlySet<string>[] = LANGUAGES.map(
  ({ questions }) => new Set(listed(questions.functionWords).flatMap(foldedWords)),
);

/** Share of the words that are function words, in the language that has the most of them. */
function functionShare(words: readonly string[]): number {
  const counts = FUNCTION_WORDS.map((known) => words.filter((word) => known.has(word)).length);
  return Math.max(...counts) / words.length;
}

/** How often each letter stands in the words that isnad knows of a language. */
const LETTERS: readonly ReadonlyMap<string, number>[] = LANGUAGES.map(({ questions, background, months }) =>
  lettersIn([
    ...listed(questions.functionWords),
    ...listed(background.sentences),
    ...background.questions,
    ...months.gregorian.flat(),
  ].flatMap(foldedWords)),
);

function lettersIn(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of words.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Cosine of the letters of the words and those of the nearest language; 1 for scripts that no known language has. */
function likeness(words: readonly string[]): number {
  const letters = lettersIn(words);
  const known = [...letters].filter(([letter]) => LETTERS.some((one) => one.has(letter)));
  const share = known.reduce((sum, [, count]) => sum + count, 0) / words.join('').length;
  if (share < 0.5) return 1;
  return Math.max(...LETTERS.map((language) => cosine(letters, language)));
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [letter, count] of one) product += count * (other.get(letter) ?? 0);
  return product / Math.max(1, lengthOf(one) * lengthOf(other));
}

function lengthOf(counts: ReadonlyMap<string, number>): number {
  return Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
}
