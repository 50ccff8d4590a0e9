import { soundForm } from '../../text/names/sound-form.ts';
import { scriptOf } from '../../text/letters/script.ts';
import type { KnownNames } from './known-names.ts';
import { SpellingSearch } from './spelling-search.ts';

/** Nats beyond the likeliest spelling within which a word may be the family name of somebody whose first name is the same. */
const NEAR_ENOUGH = 4;

const ARABIC_ARTICLE = /^ال(?=...)/u;

/**
 * Whether one word is so near to a spelling of another one of another script that it is the same family name, where the first names
 * are the same: "Toubel" and طوبال. By its letters alone it might be another name, as `sameWord` says.
 */
export function isNearWord(given: string, page: string, known: KnownNames): boolean {
  const [from, to] = [scriptOf(given), scriptOf(page)];
  const table = from === to ? undefined : known.letters.get(`${from}-${to}`);
  if (table === undefined) return false;
  const [found] = new SpellingSearch([bare(page)]).find(table, bare(given), NEAR_ENOUGH);
  return found !== undefined;
}

function bare(word: string): string {
  return soundForm(word).replace(ARABIC_ARTICLE, '');
}
