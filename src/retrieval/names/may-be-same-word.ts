import { soundForm } from '../../text/names/sound-form.ts';
import { scriptOf } from '../../text/script.ts';
import type { KnownNames } from './known-names.ts';
import { sameWord } from './same-word.ts';
import { SpellingSearch } from './spelling-search.ts';

/** Nats beyond the likeliest spelling: farther is another name. */
const FAR = 7;

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
  const [nearest] = new SpellingSearch([...new Set([own, ...others])]).find(table, soundForm(given), FAR);
  return nearest?.word === own;
}
