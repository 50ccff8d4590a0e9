/** Longest question, in UTF-16 units after cleaning; the model reads some 500 tokens of it. */
export const MAX_QUESTION = 2000;

/** Articles of one page: saved news pages have some tens; more is an archive, which has a format of its own. */
export const MOST_ARTICLES = 1000;

/** Quotes in an answer, unless the person asks for another number. */
export const DEFAULT_QUOTES = 3;
export const MAX_QUOTES = 10;

/** Other wordings that are told beside a quote; more are counted. */
export const MOST_VARIANTS = 9;

/** Passages whose sentences may be quoted: enough to fill the judge's windows, and more are not looked at. */
export const JUDGED_PASSAGES = 24;

/** Windows that the judge reads: what makes up most of the time that an answer takes (issue 6). */
export function windowsToRead(passages: number): number {
  return passages > LARGE_CORPUS ? 24 : 16;
}

/** Passages. */
const LARGE_CORPUS = 1000;

/** Headlines offered when there is no answer. */
export const NEAREST = 3;

/** Longest quote that is verified, in UTF-16 units. */
export const MAX_QUOTE = 4000;

/** Fewer words stand in a row by chance. */
export const LEAST_QUOTE_WORDS = 3;

/**
 * UTF-16 units of a page in a row without white space: no writing has that, in scripts without spaces neither, and patterns that
 * match words fail at some millions.
 */
export const MOST_UNBROKEN_UNITS = 200_000;
