import type { KnownNames } from '../../../retrieval/names/known-names.ts';
import { type Likeness, sameWord } from '../../../retrieval/names/same-word.ts';
import { coreOfName } from '../../../retrieval/query/source/outlet-words.ts';
import { isOutletLike } from '../../../retrieval/query/source/source-words.ts';
import { soundsOf } from '../../../text/names/sound-form.ts';
import { scriptOf } from '../../../text/letters/script.ts';

/**
 * Whether the outlet that a message names is the article's: by the words of its name, or of a name that the lists know for it,
 * without articles and words such as "newspaper".
 */
export function sameOutlet(given: string, outlet: string, known: KnownNames): Likeness {
  const names = new Set([outlet, ...known.groupsOf(soundsOf(outlet).join(' ')).flat()]);
  const verdicts = [...names].map((name) => sameCore(given, name, known));
  if (verdicts.includes('same')) return 'same';
  return verdicts.includes('unsure') ? 'unsure' : 'other';
}

function sameCore(given: string, name: string, known: KnownNames): Likeness {
  const [ours, theirs] = [coreOfName(given), coreOfName(name)];
  if (ours.length === theirs.length && allSame(ours, theirs, known)) return 'same';
  if (scriptOf(given) !== scriptOf(name) && sameWithInitials(ours, theirs, known)) return 'same';
  const [a, b] = [withoutOutletWords(ours), withoutOutletWords(theirs)];
  // Across scripts, "FM" is written as two words.
  if (scriptOf(given) !== scriptOf(name) && a.length > 0 && a.length === b.length && allSame(a, b, known))
    return 'same';
  if (isAcronym(given) && beginsWith(b, a, known)) return 'same';
  if (isAcronym(name) && beginsWith(a, b, known)) return 'same';
  // A word that both have is often one of many: they are surely two where each has another word besides.
  return mayBeginWith(a, b, known) || mayBeginWith(b, a, known) ? 'unsure' : 'other';
}

/**
 * Whether two names of different scripts have the same initials, which one of them spells out, and otherwise nothing that is surely
 * another name.
 */
function sameWithInitials(given: readonly string[], name: readonly string[], known: KnownNames): boolean {
  const [ours, theirs] = [withInitials(given), withInitials(name)];
  if (ours.initials === '' || ours.initials !== theirs.initials || ours.rest.length !== theirs.rest.length)
    return false;
  return ours.rest.every((word, i) => {
    const other = theirs.rest[i] ?? '';
    return sameWord(word, other, known) !== 'other' || sameWord(other, word, known) !== 'other';
  });
}

/** A name and the initials at its end, in Latin letters. */
function withInitials(words: readonly string[]): {
  readonly rest: readonly string[];
  readonly initials: string;
} {
  const last = words.at(-1) ?? '';
  if (/^[a-z]{2,4}$/u.test(last)) return { rest: words.slice(0, -1), initials: last };
  const from = words.findLastIndex((word) => LETTER_NAMES[word] === undefined) + 1;
  const letters = words.slice(from).map((word) => LETTER_NAMES[word] ?? '');
  return letters.length < 2
    ? { rest: words, initials: '' }
    : { rest: words.slice(0, from), initials: letters.join('') };
}

/** Latin letters as Arabic spells them out, folded. */
const LETTER_NAMES: Readonly<Record<string, string>> = {
  ...{ اف: 'f', ام: 'm', ان: 'n', ال: 'l', ار: 'r', اس: 's', اي: 'a', او: 'o', كي: 'k', جي: 'g' },
  ...{ بي: 'b', سي: 'c', دي: 'd', تي: 't', في: 'v', دبليو: 'w' },
};

/** Short names in capitals are one outlet's, whatever language of it follows: BBC, BBC Arabic. */
function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name.trim());
}

function beginsWith(whole: readonly string[], part: readonly string[], known: KnownNames): boolean {
  return part.length > 0 && part.length <= whole.length && allSame(part, whole.slice(0, part.length), known);
}

/** Whether all words of a part may be the first of a whole, or all of both may be the same. */
function mayBeginWith(whole: readonly string[], part: readonly string[], known: KnownNames): boolean {
  if (part.length === 0 || part.length > whole.length) return false;
  return part.every((word, i) => sameWord(word, whole[i] ?? '', known) !== 'other');
}

function allSame(given: readonly string[], name: readonly string[], known: KnownNames): boolean {
  return given.length > 0 && given.every((word, i) => sameWord(word, name[i] ?? '', known) === 'same');
}

/** Without what many outlets have in their names, News or FM, and without words of two letters, as FM is in Arabic. */
function withoutOutletWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !isOutletLike(word) && word.length > 2);
}
