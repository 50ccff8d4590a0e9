import type { KnownNames } from './known-names.ts';
import { SpellingSearch } from './spelling-search.ts';
import { lookOf } from './word-look.ts';

/** Nats beyond the likeliest spelling within which a word may be the family name of somebody whose first name is the same. */
const NEAR_ENOUGH = 4;

/**
 * Whether one word is so near to a spelling of another one of another script that it is the same family name, where the first names
 * are the same: "Toubel" and طوبال. By its letters alone it might be another name, as `sameWord` says.
 */
export function isNearWord(given: string, page: string, known: KnownNames): boolean {
  const [ours, theirs] = [lookOf(given), lookOf(page)];
  if (ours.script === theirs.script) return false;
  const table = known.letters.get(`${ours.script}-${theirs.script}`);
  if (table === undefined) return false;
  const [found] = new SpellingSearch([theirs.bare]).find(table, ours.bare, NEAR_ENOUGH);
  return found !== undefined;
}
