import { patternSource } from '../../languages/wording-pattern.ts';
import { writtenForms } from '../../languages/written-forms.ts';
import { fold } from '../letters/fold.ts';
import type { WordTest } from './word-test.ts';

/** A phrase before a speaker: the words before whoever quotes, and those between him and the speaker, if there are any. */
type Opening = { readonly first: RegExp; readonly between: RegExp | null; readonly isThat: WordTest };

/** Phrases before a speaker by the words with which they may begin. */
export type Openings = {
  readonly byFirstWord: ReadonlyMap<string, readonly Opening[]>;
  /** Those whose first words cannot be listed. */
  readonly others: readonly Opening[];
};

/** @param phrases of the lists of a language; ` ~ ` stands for the name of whoever quotes */
export function openingsOf(phrases: readonly string[], isThat: WordTest): Openings {
  const byFirstWord = new Map<string, Opening[]>();
  const others: Opening[] = [];
  for (const phrase of phrases) {
    const opening = openingOf(phrase, isThat);
    const words = firstWords(fold(phrase));
    if (words === null) others.push(opening);
    for (const word of words ?? []) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), opening]);
  }
  return { byFirstWord, others };
}

/** The words with which a phrase may begin: what stands before its first space, which may begin a bracket. Null if that cannot be listed. */
function firstWords(phrase: string): readonly string[] | null {
  const [first = ''] = phrase.split(/\(? /u);
  return writtenForms(first);
}

function openingOf(phrase: string, isThat: WordTest): Opening {
  const [first = '', between] = phrase.split(' ~ ');
  const source = (wording: string): string => `^(?:${patternSource(fold(wording))}) `;
  return {
    first: new RegExp(source(first), 'u'),
    between: between === undefined ? null : new RegExp(source(between), 'u'),
    isThat,
  };
}

/** Words of a phrase before a speaker, or of the name of whoever quotes him. */
const MAX_OPENING_WORDS = 8;

/** The longest of the phrases that begins at a word, in words; 0 where none does. @param words folded */
export function lengthOfOpening(
  { byFirstWord, others }: Openings,
  words: readonly string[],
  at: number,
): number {
  const likely = byFirstWord.get(words[at] ?? '');
  // This is asked at every word of an article, and hardly any begins a phrase.
  if (likely === undefined && others.length === 0) return 0;
  const text = `${words.slice(at, at + MAX_OPENING_WORDS).join(' ')} `;
  let longest = 0;
  for (const opening of [...(likely ?? []), ...others])
    longest = Math.max(longest, openingLength(opening, text, { words, at }));
  return longest;
}

/** @param text the words from `at` on, as many as an opening may have */
function openingLength(
  { first, between, isThat }: Opening,
  text: string,
  { words, at }: { readonly words: readonly string[]; readonly at: number },
): number {
  const match = first.exec(text);
  if (match === null) return 0;
  const length = match[0].trim().split(' ').length;
  if (between === null) return length;
  for (let next = at + length + 1; next <= at + length + MAX_OPENING_WORDS && next < words.length; next++) {
    // "Reported that … of": the one who quotes says it himself.
    const word = words[next] ?? '';
    if (isThat({ folded: word, typed: word })) return 0;
    const behind = between.exec(`${words.slice(next, next + MAX_OPENING_WORDS).join(' ')} `);
    if (behind !== null) return next - at + behind[0].trim().split(' ').length;
  }
  return 0;
}
