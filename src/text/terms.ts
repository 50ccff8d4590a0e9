import { withoutProclitics } from './proclitics.ts';

/** Raise when the same text would yield other terms: an index made by other rules is refused. */
export const ANALYSER_VERSION = 2;

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

const SURFACE = '=';

/** The term of a folded word as it stands. */
export function surfaceTerm(word: string): string {
  return SURFACE + word;
}

export function isSurfaceTerm(term: string): boolean {
  return term.startsWith(SURFACE);
}

/** The word of a surface term. */
export function wordOf(surface: string): string {
  return surface.slice(SURFACE.length);
}

/** The terms of a folded word that stand for all of it: its surface form and, for Arabic script, its light stem. */
export function wholeWordTerms(word: string): string[] {
  return ARABIC.test(word) ? [surfaceTerm(word), `~${lightStem(word)}`] : [surfaceTerm(word)];
}

/** What a word without its proclitics counts beside the word as it stands. */
const VARIANT_WEIGHT = 0.3;

/**
 * Surface terms of what an Arabic word is without its proclitics, as far as that is a word of the corpus: stripped
 * blindly, بيروت (Beirut) would be يروت. `[term, weight]`; issue 5, notes/libraries.md section 2.
 */
export function variantTerms(
  word: string,
  isWord: (form: string) => boolean,
): (readonly [term: string, weight: number])[] {
  if (!ARABIC.test(word)) return [];
  return withoutProclitics(word)
    .filter(isWord)
    .map((form) => [surfaceTerm(form), VARIANT_WEIGHT]);
}

/**
 * Index terms of a folded word: those that stand for all of it and the 4-grams of its stem between two borders. Each
 * kind has a mark of its own. By stems alone رئيسي (Raisi) would be رئيس (president).
 */
export function termsOf(word: string): string[] {
  const terms = wholeWordTerms(word);
  const bordered = `<${ARABIC.test(word) ? lightStem(word) : word}>`;
  for (let i = 0; i + GRAM <= bordered.length; i++) terms.push(bordered.slice(i, i + GRAM));
  return terms;
}
