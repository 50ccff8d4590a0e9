import { at } from '../../../domain/at.ts';
import type { TranslationDifference } from '../../../domain/verification.ts';
import { LANGUAGES } from '../../../languages/all.ts';
import { type Language, listed, type Wordings } from '../../../languages/language.ts';
import { patternSource } from '../../../languages/wording-pattern.ts';
import { fold } from '../../../text/letters/fold.ts';
import { scriptOf } from '../../../text/letters/script.ts';
import { ARABIC_SCRIPT } from '../../../text/letters/unicode-classes.ts';
import { vocabularyOf } from '../../../text/words/vocabulary.ts';
import { paired, type LanguageText, type Sides } from './sides.ts';

/** An apostrophe belongs to the word: n'est. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]*)*/gu;

/** No list has it. */
const STRUCK_OUT = '·';

type Negation = {
  /** Words that negate. */
  readonly negating: RegExp;
  /** Have such a word and negate nothing: "not only". */
  readonly harmless: RegExp;
};

/** They may be an affix in the other language, which no list knows: "without change", unchanged. */
const AS_AFFIX = vocabularyOf(({ affixNegations }) => affixNegations);

const OF_LANGUAGE: ReadonlyMap<string, Negation> = new Map(
  LANGUAGES.map((language) => [language.code, negationOf([language])]),
);

/**
 * Whether one side negates and the other does not. Which of its words is negated is not read, so that a translation with a
 * negation elsewhere is not told.
 */
export function negationDifferences({ given, page }: Sides): TranslationDifference[] {
  const [ofGiven, ofPage] = [firstNegation(given), firstNegation(page)];
  if ((ofGiven === null) === (ofPage === null)) return [];
  return paired('negation', ofGiven === null ? [] : [ofGiven], ofPage === null ? [] : [ofPage]);
}

/** What a text has first that negates; null if nothing does. */
function firstNegation({ text, language }: LanguageText): string | null {
  const { negating, harmless } = OF_LANGUAGE.get(language) ?? negationOf(ofScript(text));
  const words = [...text.matchAll(WORD)];
  // What is harmless is struck out, so that the words behind it keep their numbers.
  const forms = ` ${words.map(([word]) => formOf(word)).join(' ')} `.replace(harmless, (found) =>
    found.replaceAll(/[^ ]/gu, STRUCK_OUT),
  );
  const found = [...forms.matchAll(negating)].find(([negation]) => !AS_AFFIX.has(fold(negation.trim())));
  if (found === undefined) return null;
  const first = wordsIn(forms.slice(0, found.index));
  const last = first + wordsIn(found[0]) - 1;
  const [from, to] = [at(words, first), at(words, last)];
  return text.slice(from.index, to.index + to[0].length);
}

function ofScript(text: string): readonly Language[] {
  return LANGUAGES.filter(({ script }) => script === scriptOf(text));
}

function negationOf(languages: readonly Language[]): Negation {
  const source = (select: (language: Language) => readonly Wordings[]): string =>
    languages
      .flatMap((language) => select(language).flatMap(listed))
      .map((wording) => patternSource(formOf(wording)))
      .sort((a, b) => b.length - a.length)
      .join('|');
  return {
    negating: new RegExp(` (${source(({ turns }) => [turns.negation, turns.negatedVerb])})(?= )`, 'gu'),
    harmless: new RegExp(` (?:${source(({ turns }) => [turns.harmless])})(?= )`, 'gu'),
  };
}

/** The form in which words are compared with the lists, where accents of Latin letters count. It has no space that the word lacks. */
function formOf(word: string): string {
  if (ARABIC_SCRIPT.test(word)) return fold(word);
  // Of a Turkish capital İ, a dot is left over.
  return word.normalize('NFC').replaceAll('’', "'").toLowerCase().replaceAll('i\u0307', 'i');
}

function wordsIn(forms: string): number {
  return forms.split(' ').filter((form) => form !== '').length;
}
