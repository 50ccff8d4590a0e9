import { entriesOf } from '../words/vocabulary.ts';

const ABBREVIATIONS = new Set(entriesOf(({ abbreviations }) => abbreviations));

/** Initials joined by stops (U.S, أ.ف.ب) or a single letter. */
const INITIALS = /^(?:\p{L}\p{M}*\.)*\p{L}\p{M}*$/u;

/**
 * Whether a stop that follows this text belongs to an abbreviation or initial.
 * @param before the last few characters before the stop; only its last word counts
 */
export function endsWithAbbreviation(before: string): boolean {
  const word = /(?<![\p{L}\p{M}.])[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? '';
  if (word === '') return false;
  // A letter that hangs on a number (عام 1445هـ) is no initial.
  const previous = before.charAt(before.length - word.length - 1);
  if (/\p{N}/u.test(previous)) return false;
  return INITIALS.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}
