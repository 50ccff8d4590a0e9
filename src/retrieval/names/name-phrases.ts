import type { Span } from '../../domain/article.ts';
import type { NameGroup } from '../../domain/names.ts';
import { fold } from '../../text/letters/fold.ts';
import { nameForms, stemsOfKnown } from '../../text/names/name-forms.ts';
import { typedText } from '../../text/words/words.ts';
import type { KnownNames } from './known-names.ts';
import { askedWords, type AskedWord } from './name-words.ts';

/** A word of a question, or the words that form a known name together. */
export type NamePhrase = {
  /** At least one. */
  readonly words: readonly [AskedWord, ...AskedWord[]];
  /** Null if no list has it: it may be a name all the same. */
  readonly known: KnownPhrase | null;
  /** In `typedText` of the question. */
  readonly span: Span;
};

/** What the lists of names know of a phrase. */
export type KnownPhrase = {
  /** In words. */
  readonly length: number;
  /** In sound form, every reading of it without an ending: as typed first. */
  readonly names: readonly string[];
  /** The groups that have one of `names`. */
  readonly groups: readonly NameGroup[];
  readonly isUnmistakable: boolean;
  readonly isPlace: boolean;
  /** Whether it is spelt as one of the names is, not only sounds so: قداش ("how much") sounds like ك and داعش. */
  readonly isSpelt: boolean;
  /** The same with nothing written onto it: سرت is a town, فسرت ("she explained") is none. */
  readonly isSpeltBare: boolean;
  /** Whether it is another word as well. */
  readonly isMistakable: boolean;
};

/** Later words of a question are not searched for names: a message of hundreds must not delay others. */
const MAX_WORDS_SEARCHED = 64;
const MAX_NAME_WORDS = 4;
const MIN_PLACE_LETTERS = 5;
/** The same of a place that is spelt as the lists have it, nothing written onto it, and that is no other word. */
const MIN_BARE_PLACE_LETTERS = 4;

/** Splits a question into phrases, longest known names first, in the order of the question. */
export function namePhrases(knownNames: KnownNames, question: string): NamePhrase[] {
  const words = askedWords(question).slice(0, MAX_WORDS_SEARCHED);
  const typed = typedText(question);
  const phrases: NamePhrase[] = [];
  let end = 0;
  for (let at = 0; at < words.length;) {
    const longest = longestKnown(knownNames, words, at);
    const [first, ...others] = words.slice(at, at + (longest?.length ?? 1));
    if (first === undefined) break;
    const known =
      longest !== null && joins(phrases.at(-1), first) ? { ...longest, isUnmistakable: true } : longest;
    const start = typed.indexOf(first.typed, end);
    end = start + first.typed.length;
    for (const word of others) end = typed.indexOf(word.typed, end) + word.typed.length;
    phrases.push({ words: [first, ...others], known, span: { start, end } });
    at += 1 + others.length;
  }
  return phrases;
}

/**
 * Whether a phrase is a name and no other word: it is known and has several words, or the lists say so. The name of a
 * place is certain with a capital, or in Arabic script if it is not short, since short names are other words there.
 */
export function isCertain({ words: [word, ...others], known }: Omit<NamePhrase, 'span'>): boolean {
  if (known?.isSpelt !== true) return false;
  const telling = [word, ...others].filter(({ ifKnown }) => ifKnown > 0);
  const [first, ...further] = telling;
  if (first === undefined) return false;
  // "La réunion" is the island only with a capital.
  if (further.length > 0 || (others.length > 0 && (first.hasCapital || first.script === 'arabic'))) return true;
  if (known.isUnmistakable) return true;
  return known.isPlace && isTypedAsPlace(first, known);
}

/** A name of a place has a capital, or is long: in Arabic script, and where nothing in the question has a capital. */
function isTypedAsPlace({ likeness, hasCapital, script, sound: { length } }: AskedWord, known: KnownPhrase): boolean {
  if (likeness === 1) return true;
  if (script === 'arabic' && length >= MIN_PLACE_LETTERS) return true;
  if (known.isMistakable) return false;
  if (script === 'arabic') return known.isSpeltBare && length >= MIN_BARE_PLACE_LETTERS;
  // "La réunion" is the island only with a capital.
  return hasCapital || (likeness > 0 && known.length === 1 && length >= MIN_PLACE_LETTERS);
}

/** The longest known name that begins at a word. */
function longestKnown(
  knownNames: KnownNames,
  words: readonly AskedWord[],
  at: number,
): KnownPhrase | null {
  for (let length = Math.min(MAX_NAME_WORDS, words.length - at); length > 0; length--) {
    const [first, ...others] = words.slice(at, at + length);
    if (first === undefined || (others.length === 0 && first.ifKnown === 0)) continue;
    const rest = others.map(({ sound }) => ` ${sound}`).join('');
    const names = nameForms(first.sound, first.script).map(([form]) => form + rest);
    const groups = names.flatMap((name) => knownNames.groupsOf(name));
    if (groups.length === 0) continue;
    const isUnmistakable = names.some((name) => knownNames.isUnmistakable(name));
    const isPlace = names.some((name) => knownNames.isPlace(name));
    const isSpelt = first.script !== 'arabic' || spellings([first, ...others]).some((name) => knownNames.isSpelt(name));
    const isSpeltBare = knownNames.isSpelt([first, ...others].map(({ typed }) => fold(typed)).join(' '));
    const isMistakable = names.some((name) => knownNames.isMistakable(name));
    return { length, names, groups, isUnmistakable, isPlace, isSpelt, isSpeltBare, isMistakable };
  }
  const word = words[at];
  return word === undefined ? null : withTurkishEnding(knownNames, word);
}

/** The readings of words that form a name together, folded, with and without what Arabic writes onto the first. */
function spellings([first, ...others]: readonly [AskedWord, ...AskedWord[]]): string[] {
  const rest = others.map(({ typed }) => ` ${fold(typed)}`).join('');
  return nameForms(fold(first.typed), first.script).map(([form]) => form + rest);
}

/** trumpın, putinle: a name with a Turkish ending that no apostrophe sets apart. */
function withTurkishEnding(knownNames: KnownNames, { sound, script }: AskedWord): KnownPhrase | null {
  if (script !== 'latin') return null;
  const names = stemsOfKnown(sound).filter((stem) => knownNames.isUnmistakable(stem));
  if (names.length === 0) return null;
  const groups = names.flatMap((name) => knownNames.groupsOf(name));
  return {
    ...{ length: 1, names, groups },
    ...{ isUnmistakable: true, isPlace: false, isSpelt: true, isSpeltBare: false, isMistakable: false },
  };
}

/** Whether "and" joins a word to a certain name before it: in بوتين ورئيسي, رئيسي is a name as well. */
function joins(before: NamePhrase | undefined, { script, sound }: AskedWord): boolean {
  return script === 'arabic' && sound.startsWith('و') && before !== undefined && isCertain(before);
}
