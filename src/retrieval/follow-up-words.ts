import { countryNames } from '../text/country-names.ts';
import type { Role, Word } from '../text/ellipsis-words.ts';
import { fold } from '../text/fold.ts';
import { monthNamed } from '../text/months.ts';

/** What completing a follow-up has to know of the words of questions. */
export type Words = readonly Word[];
export type Roles = ReadonlySet<Role>;

export const OPENERS: Roles = new Set(['and', 'topic', 'filler', 'chat']);
export const ASKING: Roles = new Set(['asks', 'what', 'who', 'counts']);
export const PREPOSITIONS: Roles = new Set(['with', 'about', 'to', 'in', 'from', 'prep']);
export const NOUNS: Roles = new Set(['content', 'back']);
export const TRAILING: Roles = new Set(['filler', 'time', 'idle', 'adds']);
/** Need somebody who does it and somebody it is done to, and have a passive that is spelt otherwise. */
export const OF_TWO = /^(?:زار|هنا|هني|قابل|هاتف|كلم|خاطب|التقي|وعد|شكر|ايد)ت?$/u;

/** Whether a word is a name, as far as capitals tell, or position, or that nothing speaks against it. */
export function isNameIn(words: Words): (word: Word, at: number) => boolean {
  const cased = words.some(isCased);
  const capitals = words.some((word, i) => i > 0 && word.capital && word.role === 'content');
  return (word, at) => {
    const before = words[at - 1]?.role;
    if (word.role !== 'content' || before === 'counts') return false;
    return cased ? word.capital || !capitals : !isVerbPlace(before);
  };
}

/** In Arabic a verb comes first. */
export function isVerbPlace(before: Role | undefined): boolean {
  return before === 'asks' || before === 'what' || before === 'aux';
}

/** A question without what it asks and what opens it. */
export function contentOf(said: Words): Words {
  const start = said.findIndex(({ role }) => !OPENERS.has(role));
  return said.slice(start).filter(({ role, folded }, i, words) => {
    const next = words[i + 1];
    if (ASKING.has(role) || (PREPOSITIONS.has(role) && next !== undefined && isAsking(next))) return false;
    return role !== 'filler' && folded !== 'هل' && !(role === 'person' && i === 1);
  });
}

let countries: ReadonlySet<string> | null = null;

export function isCountry({ folded, role }: Word): boolean {
  countries ??= new Set(countryNames().flat().map(fold));
  return role === 'content' && countries.has(folded);
}

export function isNumber({ folded, role }: Word): boolean {
  return role === 'content' && (/\p{N}/u.test(folded) || monthNamed(folded) !== undefined);
}

export function isNoun({ role }: Word): boolean {
  return NOUNS.has(role);
}

export function isAsking({ role }: Word): boolean {
  return ASKING.has(role);
}

/** In a script that has capitals. */
export function isCased({ typed }: Word): boolean {
  return /[\p{Lu}\p{Ll}]/u.test(typed);
}

export function is(...roles: readonly Role[]): (word: Word) => boolean {
  return ({ role }) => roles.includes(role);
}

export function isNot(...roles: readonly Role[]): (word: Word) => boolean {
  return ({ role }) => !roles.includes(role);
}
