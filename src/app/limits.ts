/** Longest question, in UTF-16 units after cleaning; the model reads some 500 tokens of it. */
export const MAX_QUESTION_CHARS = 2000;

/** Most articles of one page. Saved news pages have some tens; a file with more is an archive, which has a format of its own. */
export const MAX_ARTICLES_PER_PAGE = 1000;

/** Quotes in an answer, unless the person asks for another number. */
export const DEFAULT_QUOTES = 3;
export const MAX_QUOTES = 10;

/** Most other wordings that are shown with a quote; further ones are counted. */
export const MAX_VARIANTS = 9;

/** Passages whose sentences may be quoted: enough to fill the windows that the scorer reads. */
export const SCORED_PASSAGES = 24;

/** Windows that the scorer reads, which take most of the time of an answer (docs/research/evidence.md#what-windows-cost). */
export function windowsToRead(passages: number): number {
  return passages > LARGE_CORPUS ? 24 : 16;
}

/** Passages. */
const LARGE_CORPUS = 1000;

/** Most headlines that are offered if there is no answer. */
export const MAX_NEAREST = 3;

/** Most quotes that are shown beside an abstention, as closest to what was asked. */
export const MAX_CLOSEST = 2;

/** Longest quote that is verified, in UTF-16 units. */
export const MAX_QUOTE_CHARS = 4000;

/** Fewest words that are verified: fewer may stand in a row by chance. */
export const MIN_QUOTE_WORDS = 3;

/**
 * Most UTF-16 units of a page without white space. No writing has so many, not even in scripts without spaces, and patterns
 * that match words fail at some millions.
 */
export const MAX_UNBROKEN_CHARS = 200_000;

/** Longest name of a speaker that is looked for, in UTF-16 units. */
export const MAX_NAME_CHARS = 200;

/** Most quotes on a page of what somebody said. */
export const MAX_LISTED_PER_PAGE = 100;
