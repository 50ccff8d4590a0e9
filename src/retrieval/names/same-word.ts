import { lookOf } from './word-look.ts';
import type { ScriptPair } from '../../domain/names.ts';
import type { Script } from '../../domain/question.ts';
import { nameForms } from '../../text/names/name-forms.ts';
import type { KnownNames } from './known-names.ts';
import { SpellingSearch } from './spelling-search.ts';

/** Whether two words are one name: they are, they are not, or nobody can tell from their letters. */
export type Likeness = 'same' | 'other' | 'unsure';

/** Nats beyond the likeliest spelling: nearer is the same name, and farther another. */
const [NEAR, FAR] = [2.5, 7];
/** Shorter words look like too many others in another script. */
const MIN_LETTERS = 4;

/**
 * Compares two words of names, in whatever script each is. Within a script they are the same if they sound so but for an article
 * or a case ending; across scripts if the lists say so, or if one is near to the likeliest spelling of the other.
 */
export function sameWord(given: string, page: string, known: KnownNames): Likeness {
  const [{ bare: a, script: from }, { bare: b, script: to }] = [lookOf(given), lookOf(page)];
  if (a === '' || b === '') return 'other';
  if (from === to) return formsOf(a, from).some((form) => form === b) || formsOf(b, to).includes(a) ? 'same' : 'other';
  const writings = known.groupsOf(a).flatMap((group) => group.map(lookOf).filter(({ script }) => script === to));
  if (writings.some((one) => one.bare === b)) return 'same';
  const byTable = byLetters(a, b, known.letters.get(`${from}-${to}` satisfies ScriptPair));
  // Of a name that the lists write otherwise, letters alone do not make another writing.
  if (writings.length > 0) return byTable === 'same' ? 'unsure' : 'other';
  return byTable;
}

/** Without case endings; what Arabic writes before a word is no part of a name here. */
function formsOf(sound: string, script: Script): string[] {
  return script === 'arabic' ? [sound] : nameForms(sound, script).map(([form]) => form);
}

function byLetters(a: string, b: string, table: Parameters<SpellingSearch['find']>[0] | undefined): Likeness {
  if (table === undefined) return 'unsure';
  const [found] = new SpellingSearch([b]).find(table, a, FAR);
  if (found === undefined) return 'other';
  return found.cost <= NEAR && a.length >= MIN_LETTERS ? 'same' : 'unsure';
}
