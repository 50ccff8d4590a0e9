import { soundForm } from '../../text/names/sound-form.ts';
import { scriptOf } from '../../text/letters/script.ts';
import type { KnownNames } from './known-names.ts';
import { sameWord } from './same-word.ts';
import { SpellingSearch } from './spelling-search.ts';

/** Nats beyond the likeliest spelling: farther is another name. */
const FAR = 7;

/** Nats by which another name has to be nearer: Hassen is as near to حسين as to حسن. */
const AS_NEAR = 1;

/**
 * Whether nothing speaks against two words of different scripts being one first name: their letters leave it open, and no other
 * first name that the lists know is nearer. "Hassen" may be حسن; "Hassan" is not حسين, since حسن is nearer.
 *
 * Only for a word that stands beside a family name which is the same.
 */
export function mayBeSameFirstName(given: string, page: string, known: KnownNames): boolean {
  if (sameWord(given, page, known) !== 'unsure') return false;
  const table = known.letters.get(`${scriptOf(given)}-${scriptOf(page)}`);
  if (table === undefined) return false;
  const own = soundForm(page);
  const others = known.givenIn(scriptOf(page)).map(soundForm);
  const found = new SpellingSearch([own, ...others]).find(table, soundForm(given), FAR);
  const cost = found.find(({ word }) => word === own)?.cost;
  return cost !== undefined && found.every((other) => cost - other.cost <= AS_NEAR);
}
