/**
 * The small dialect in which the language files write wordings that have several forms. A wording is written in
 * ordinary spelling; capitals, accents and vowel signs do not matter.
 *
 *     (a|b)      either: `(last|recent) news`
 *     x?         the letter or bracket before it may be missing: `soldiers?`, `(breaking )?news`
 *     [ab]       one of these letters: `neueste[nrs]`
 *     *          any ending or beginning, in a phrase also a whole word: `election*`, `*krieg`
 *     (?!a|b)    neither may stand here: `today (?!is) *`
 *     (?=a|b)    one of these must stand here, and is no part of it: `may (?=be)`
 *
 * Nothing else is special. A wording stands for whole words: `summit` does not find "summits".
 */
const SPECIAL = /[(*?[]/u;

/** Whether a wording has one form only. */
export function isPlain(wording: string): boolean {
  return !SPECIAL.test(wording);
}

/** The source of a regular expression for a wording, without anchors. Groups do not capture. @param wording folded */
export function patternSource(wording: string): string {
  return wording.replace(/\((?!\?)/gu, '(?:').replaceAll('*', '[^ ]*');
}

/** A regular expression that a word or phrase meets as a whole. @param wordings folded */
export function wholePattern(wordings: readonly string[]): RegExp {
  return new RegExp(`^(?:${wordings.map(patternSource).join('|')})$`, 'u');
}
