import { LANGUAGES } from '../../languages/all.ts';
import type { LatinSpelling } from '../../languages/language.ts';
import { scriptOf } from '../letters/script.ts';
import { languagesListing } from './listed-words.ts';

/** Latin letters, and digits and apostrophes that stand for letters among them. */
const TOKEN = /[\p{Script=Latin}\p{M}\p{N}'’]+/gu;

/** A word with a digit for a letter: before two letters (3an), or between letters (sa3r). */
const WITH_LETTER_DIGIT =
  /^(?:[2356789][2356789']*[a-z]{2}[a-z'2356789]*|(?=.{4})[a-z][a-z']*[2356789]+[a-z][a-z'2356789]*)$/u;

/** The same at the end of a word (hanna2): names of things look so as well (Internet2). */
const WITH_LAST_DIGIT = /^(?=.*[a-z]{2})[a-z'2356789]*[2378]'?$/u;

/** Numbers with a unit or ending of languages of Latin script, and things that are called by letters and digits. */
const NUMBER_OR_CODE =
  /^(?:\d+(?:st|nd|rd|th|[kmcd]?m|km2|kg|m[blw]|[gtk]b|[kmg]?hz|[kmg]w|[kmg]wh|am|pm|hrs?|mins?|sec|y[ro]s?|ers?|re|[eè]mes?|te[nrs]?|[dt][aei]n?|v[ei]|l[iu]|ra|do|bn|mn|mln|mrd|eur|usd|gbp|ds|p[sx]|mp|ft|in|oz|lbs?|mph|kmh|rpm|ppm|ram|way|days?|years?|hours?)|covid\d+|iphone\d\w*|sha\d+|gpt\w*|python\d|utf\d+|ipv\d|html\d|r2d2|c3po|mp\d\w)$/u;

/** Fewer words that look so tell nothing. */
const MIN_SIGNS = 2;

const SPELLINGS: readonly LatinSpelling[] = LANGUAGES.flatMap(({ typing: { latin } }) =>
  'none' in latin ? [] : [latin],
);
const TELLING = new Set(SPELLINGS.flatMap(({ telling }) => telling));
const FREQUENT = new Set(
  SPELLINGS.flatMap(({ words, leftOut, attached }) => [
    ...[...words, ...attached].map(([said]) => said),
    ...leftOut,
  ]),
);

/** The words of a text as Arabizi has them, each a slice of it, with its place. */
export function arabiziTokens(text: string): RegExpExecArray[] {
  return [...text.matchAll(TOKEN)];
}

/**
 * Whether a text is Arabic in Latin letters and digits (shu 2al putin): some of its words have a digit for a letter, or are
 * frequent words of Arabic that no language of Latin script has, and hardly any is a word of such a language.
 */
export function isArabizi(text: string): boolean {
  if (!/\p{Script=Latin}/u.test(text) || scriptOf(text) !== 'latin') return false;
  const tokens = arabiziTokens(text.toLowerCase()).map(([token]) => token.replaceAll('’', "'"));
  const clear = tokens.filter(isClearSign).length;
  const signs = tokens.filter((token) => isClearSign(token) || isDoubtfulSign(token)).length;
  const others = tokens.filter((token) => token.length > 1 && isOfAnother(token)).length;
  if (clear === 0) return others === 0 && signs >= MIN_SIGNS && isFrequentOnly(tokens);
  if (clear >= MIN_SIGNS) return clear >= others;
  return others === 0 && (signs >= MIN_SIGNS || (tokens.length > MIN_SIGNS && TELLING.has(tokens[0] ?? '')));
}

/** Whether frequent words tell without any clear sign: two that no other language lists, or one if the first word is frequent. */
function isFrequentOnly(tokens: readonly string[]): boolean {
  const own = tokens.filter((token) => FREQUENT.has(token) && languagesListing(token).length === 0).length;
  return own >= MIN_SIGNS || (own > 0 && FREQUENT.has(tokens[0] ?? ''));
}

/** @param token in small letters */
function isClearSign(token: string): boolean {
  return TELLING.has(token) || (WITH_LETTER_DIGIT.test(token) && !NUMBER_OR_CODE.test(token));
}

function isDoubtfulSign(token: string): boolean {
  return FREQUENT.has(token) || (WITH_LAST_DIGIT.test(token) && !NUMBER_OR_CODE.test(token));
}

/** Whether a word is of another language and not of Arabizi as well. */
function isOfAnother(token: string): boolean {
  return !isClearSign(token) && !FREQUENT.has(token) && languagesListing(token).length > 0;
}
