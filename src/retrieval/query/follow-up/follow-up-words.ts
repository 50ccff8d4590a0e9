import { fold } from '../../../text/letters/fold.ts';
import { monthNamed } from '../../../text/dates/months.ts';
import { countryNames } from '../../../text/names/country-names.ts';
import type { Role, RoleWord } from '../../../text/question/role-words.ts';
import { patternOf, vocabularyOf } from '../../../text/words/vocabulary.ts';

/*
 * What completing a follow-up has to know of the words of questions: classes of roles, and tests of words that all its
 * parts need. Words are in src/languages/, `followUps`.
 */

export type RoleWords = readonly RoleWord[];
export type Roles = ReadonlySet<Role>;

/** May stand before what a question says. */
export const OPENERS: Roles = new Set(['and', 'topic', 'filler', 'chat']);
export const ASKING: Roles = new Set(['asks', 'what', 'who', 'counts']);
export const PREPOSITIONS: Roles = new Set(['with', 'about', 'to', 'in', 'from', 'preposition']);
export const NOUNS: Roles = new Set(['content', 'event']);
/** May stand behind all that a question says. */
export const TRAILING: Roles = new Set(['filler', 'time', 'idle', 'detail']);

/** Verbs that need somebody who does it and somebody it is done to, and whose passive is spelt differently. */
export const TRANSITIVE = patternOf(({ followUps: { attached } }) =>
  'none' in attached ? attached : attached.transitive,
);

const YES_OR_NO = vocabularyOf(({ followUps: { attached } }) =>
  'none' in attached ? attached : [attached.yesOrNo],
);

/** Whether a word is a name, as far as capitals tell, or its place, or that nothing speaks against it. */
export function isNameIn(words: RoleWords): (word: RoleWord, at: number) => boolean {
  const hasCase = words.some(isCased);
  const hasCapitals = words.some((word, i) => i > 0 && word.capital && word.role === 'content');
  return (word, at) => {
    const before = words[at - 1]?.role;
    if (word.role !== 'content' || before === 'counts') return false;
    return hasCase ? word.capital || !hasCapitals : !isVerbPlace(before);
  };
}

/** Whether a verb stands behind this role: in Arabic a verb comes first. */
export function isVerbPlace(before: Role | undefined): boolean {
  return before === 'asks' || before === 'what' || before === 'auxiliary';
}

/** A question without the words that ask and those that open it. */
export function contentOf(question: RoleWords): RoleWords {
  const start = question.findIndex(({ role }) => !OPENERS.has(role));
  return question.slice(start).filter((word, i, words) => {
    const next = words[i + 1];
    const asksWithNext = PREPOSITIONS.has(word.role) && next !== undefined && isAsking(next);
    if (isAsking(word) || asksWithNext || word.role === 'filler' || YES_OR_NO.has(word.folded)) return false;
    return !(word.role === 'person' && i === 1);
  });
}

let countries: ReadonlySet<string> | null = null;

export function isCountry({ folded, role }: RoleWord): boolean {
  countries ??= new Set(countryNames().flat().map(fold));
  return role === 'content' && countries.has(folded);
}

/** Whether a word is a number or the name of a month. */
export function isNumber({ folded, role }: RoleWord): boolean {
  return role === 'content' && (/\p{N}/u.test(folded) || monthNamed(folded) !== undefined);
}

export function isNoun({ role }: RoleWord): boolean {
  return NOUNS.has(role);
}

export function isAsking({ role }: RoleWord): boolean {
  return ASKING.has(role);
}

/** Whether a word is of a script that has capitals. */
export function isCased({ typed }: RoleWord): boolean {
  return /[\p{Lu}\p{Ll}]/u.test(typed);
}

const ARTICLES = [
  ...vocabularyOf(({ followUps: { attached } }) => ('none' in attached ? attached : [attached.article])),
];

/** Whether the article is written onto a word: السفير. */
export function hasAttachedArticle({ typed }: RoleWord): boolean {
  return ARTICLES.some((article) => typed.startsWith(article));
}

export function is(...roles: readonly Role[]): (word: RoleWord) => boolean {
  return ({ role }) => roles.includes(role);
}

export function isNot(...roles: readonly Role[]): (word: RoleWord) => boolean {
  return ({ role }) => !roles.includes(role);
}
