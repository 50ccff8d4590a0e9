import { LANGUAGES } from '../../languages/all.ts';
import { type Language, listed, ROLES } from '../../languages/language.ts';
import { fold } from '../letters/fold.ts';

const LISTED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LANGUAGES.map((language) => [language.code, new Set(wordsOf(language).map(fold))]),
);

/** The single words of a language's lists for questions: those that ask, function words, what follow-ups have, everyday words. */
function wordsOf({ questions, followUps, typing }: Language): string[] {
  const { asking, sometimesAsking, functionWords, and, prepositions } = questions;
  const lists = [asking, sometimesAsking, functionWords, and, prepositions, ...rolesOf(followUps.roles)];
  return [...lists.flatMap(listed), ...typing.everyday].filter((entry) => !entry.includes(' '));
}

function rolesOf(roles: Language['followUps']['roles']): Language['followUps']['roles']['and'][] {
  return ROLES.map((role) => roles[role]);
}

/** The words that the lists of a language have, folded; none for a language without a file. @param language ISO 639-1 */
export function listedWords(language: string): ReadonlySet<string> {
  return LISTED.get(language) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** Codes of the languages whose lists have a word. @param word folded */
export function languagesListing(word: string): string[] {
  return LANGUAGES.filter(({ code }) => listedWords(code).has(word)).map(({ code }) => code);
}
