import { patternOf } from '../words/vocabulary.ts';

/*
 * Arabic writes short words onto others: ومع is "and with", عليها "on her", هنأه "he congratulated him". This is its
 * grammar as far as follow-ups need it; its words are in languages/ar.ts.
 */

/** What a folded word is in Arabic's lists; undefined where it is in none. */
export type ArabicEntry = (folded: string) => string | undefined;

/** What a pronoun that is written onto the end of a word hangs on. */
export type PronounHolder = 'preposition' | 'verb' | 'noun';

/** Endings of nouns. */
const ENDING = /(?:ها|هم|هما|ات|ون|ين|ان|وا|تا|ه|ا|ت|ي)$/u;
const PRONOUN = /(?:ها|هما|هم|هن|ه)$/u;

/** End like a word with "their" and have no such ending. */
const NO_PRONOUN = patternOf(({ followUps: { attached } }) =>
  'none' in attached ? attached : attached.noPronoun,
);

const PREPOSITIONS: ReadonlySet<string> = new Set(['with', 'about', 'to', 'in', 'from', 'preposition']);
/** Prepositions that stand only with what is written onto them. */
const ATTACHED_PREPOSITIONS: ReadonlySet<string> = new Set(['ب', 'ل']);

/** Whether a word begins with a letter that may be a conjunction, "and" or "so". */
export function mayHaveConjunction(typed: string): boolean {
  return /^[وف]../u.test(typed);
}

/**
 * Whether the first letter of a word that is in no list is a conjunction: of ومع it is, of وزير (minister) it is not.
 *
 * @param restRole what the word is without that letter; null where that is in no list either
 */
export function splitsConjunction(
  { typed, folded }: { readonly typed: string; readonly folded: string },
  restRole: string | null,
  entryOf: ArabicEntry,
): boolean {
  if (typed.startsWith('ف')) return restRole !== null && ['asks', 'what', 'who', 'counts'].includes(restRole);
  if (restRole !== null) return true;
  const hasOwnWaw = [folded, folded.replace(ENDING, '')].some((form) => entryOf(form) === 'ownWaw');
  return !hasOwnWaw && typed.length > 3;
}

/** Whether a word is a form of a listed verb: past forms with their endings, present ones by their third person. */
export function isArabicVerb(folded: string, entryOf: ArabicEntry): boolean {
  const past = folded.replace(/(?:وا|تا|ا|ت)$/u, '');
  const present = folded.replace(/^[سبح]?[يت](?=..)/u, 'ي').replace(/(?:ون|ان|وا)$/u, '');
  return [folded, past, present].some((form) => entryOf(form) === 'verb');
}

/** What a pronoun at the end of a word is written on: هنأه, رسالته, عليها, but not غزة, even where it is typed غزه. */
export function pronounHolder(typed: string, folded: string, entryOf: ArabicEntry): PronounHolder | null {
  const base = folded.replace(PRONOUN, '');
  const isOneLetter = folded.length - base.length === 1;
  if (base === folded || (isOneLetter && !typed.endsWith('ه')) || NO_PRONOUN.test(folded)) return null;
  if (PREPOSITIONS.has(entryOf(base) ?? '') || ATTACHED_PREPOSITIONS.has(base)) return 'preposition';
  if (isArabicVerb(base, entryOf) || isArabicVerb(base.replace(/ا$/u, 'ي'), entryOf)) return 'verb';
  if (!isOneLetter) return base.length > 2 ? 'noun' : null;
  if (/^[سبح]?ي..+[^ي]$/u.test(base)) return 'verb';
  const held = entryOf(base.replace(/^[بلفك](?=...)/u, ''));
  return /..ت$/u.test(base) || held === 'noun' || (held === 'idle' && base.length > 2) ? 'noun' : null;
}
