import { foldedWords } from './words.ts';

/** Raise when the same text would yield other terms: an index made by other rules is refused. */
export const ANALYSER_VERSION = 1;

/** Longest first, so that وال goes before و. */
const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و'];
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** A stem shorter than this says nothing: both affix strips stop before it. */
const MIN_STEM = 3;
const GRAM = 4;

const ARABIC = /\p{Script=Arabic}/u;

/**
 * Light stem of a folded Arabic-script word: at most one prefix and one suffix taken off.
 * The list is the one measured in notes/model.md section 3; no Snowball stemmer, which turns بوتين into وتين.
 */
export function lightStem(word: string): string {
  let stem = word;
  const prefix = PREFIXES.find((p) => stem.startsWith(p) && stem.length - p.length >= MIN_STEM);
  if (prefix !== undefined) stem = stem.slice(prefix.length);
  const suffix = SUFFIXES.find((s) => stem.endsWith(s) && stem.length - s.length >= MIN_STEM);
  return suffix === undefined ? stem : stem.slice(0, -suffix.length);
}

/** The terms of a folded word that stand for all of it: its surface form and, for Arabic script, its light stem. */
export function wholeWordTerms(word: string): string[] {
  return ARABIC.test(word) ? [`=${word}`, `~${lightStem(word)}`] : [`=${word}`];
}

/**
 * Index terms of a text, in order, repeated as often as they occur: for each word those that stand for all of
 * it and the 4-grams of its stem between two borders. Each kind has a mark of its own. By stems alone رئيسي
 * (Raisi) would be رئيس (president).
 */
export function termsOf(text: string): string[] {
  return termsOfWords(foldedWords(text));
}

/** The same of words that are folded already. */
export function termsOfWords(words: readonly string[]): string[] {
  const terms: string[] = [];
  for (const word of words) {
    terms.push(...wholeWordTerms(word));
    const bordered = `<${ARABIC.test(word) ? lightStem(word) : word}>`;
    for (let i = 0; i + GRAM <= bordered.length; i++) terms.push(bordered.slice(i, i + GRAM));
  }
  return terms;
}
