import { withoutProclitics } from './proclitics.ts';
import { ARABIC_SCRIPT } from '../letters/unicode-classes.ts';

/** Raise it when the same text would yield other terms: an index with another version is refused. */
export const ANALYSER_VERSION = 2;

/*
 * These lists decide which terms an index has, so they stand beside ANALYSER_VERSION and not in src/languages/.
 * Longest first, so that وال is taken off before و.
 */
const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و'];
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** A shorter stem says nothing: no prefix or suffix is taken off that would leave less. */
const MIN_STEM_CHARS = 3;
const GRAM = 4;

/**
 * Light stem of a folded Arabic-script word: at most one prefix and one suffix taken off.
 * The list was measured (docs/research/models.md#light-stemming). Snowball's stemmer would turn بوتين into وتين.
 */
export function lightStem(word: string): string {
  let stem = word;
  const prefix = PREFIXES.find((p) => stem.startsWith(p) && stem.length - p.length >= MIN_STEM_CHARS);
  if (prefix !== undefined) stem = stem.slice(prefix.length);
  const suffix = SUFFIXES.find((s) => stem.endsWith(s) && stem.length - s.length >= MIN_STEM_CHARS);
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

/** The terms that stand for a whole folded word: its surface form and, in Arabic script, its light stem. */
export function wholeWordTerms(word: string): string[] {
  return ARABIC_SCRIPT.test(word) ? [surfaceTerm(word), `~${lightStem(word)}`] : [surfaceTerm(word)];
}

/** The weight of a word without its proclitics; the word as it stands has 1. */
const VARIANT_WEIGHT = 0.3;

/**
 * Surface terms of what an Arabic word is without its proclitics, as far as that is a word of the corpus: stripped
 * blindly, بيروت (Beirut) would be يروت. `[term, weight]`. See docs/research/libraries.md#clitics-are-taken-off-only-where-a-word-is-left.
 */
export function variantTerms(
  word: string,
  isWord: (form: string) => boolean,
): (readonly [term: string, weight: number])[] {
  if (!ARABIC_SCRIPT.test(word)) return [];
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
  const bordered = `<${ARABIC_SCRIPT.test(word) ? lightStem(word) : word}>`;
  for (let i = 0; i + GRAM <= bordered.length; i++) terms.push(bordered.slice(i, i + GRAM));
  return terms;
}
