import { LANGUAGES } from '../../languages/all.ts';
import { type Language, type List, listed as entriesOf } from '../../languages/language.ts';
import { wholePattern } from '../../languages/wording-pattern.ts';
import { fold } from '../../text/letters/fold.ts';
import { isFunctionWord, isQuestionWord } from '../../text/question/function-words.ts';
import type { KnownNames } from './known-names.ts';
import { nameForms } from '../../text/names/name-forms.ts';
import { isCertain, type NamePhrase } from './name-phrases.ts';
import type { AskedWord } from './name-words.ts';

/** One name that a question demands: its phrases, any of which an article has to have, and how likely it is a name. */
export type Demand = {
  readonly phrases: readonly [NamePhrase, ...NamePhrase[]];
  /** Above 0, at most 1. */
  readonly likeness: number;
  /** Known as a name, and no other word. */
  readonly isCertain: boolean;
};

/** A question's phrases, in order, and what tells which of them are names. */
export type Asked = {
  /** `typedText` of the question. */
  readonly typed: string;
  readonly language: string;
  readonly phrases: readonly NamePhrase[];
};

/** Languages in which every noun has a capital. Luxembourgish can be detected, but has no language file. */
const NOUNS_CAPITALISED = new Set([
  ...LANGUAGES.filter(({ nounsCapitalised }) => nounsCapitalised).map(({ code }) => code),
  'lb',
]);

/** Shorter words are no name by a capital alone: they sound like too many words. */
const MIN_LONE_LETTERS = 4;
/** The same of a word behind a first name. */
const MIN_LETTERS_BEHIND = 3;
const OPENING_QUOTE = /(?:^|\s)["“„«‹]\s?$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** A name that is also another word, typed without a capital: it is half the time the word. */
const MISTAKABLE = 0.5;

/**
 * The names that an answer has to be about. A name is demanded if the lists have it as a name and as no other word, or if it
 * is written as names are and its words are not among those that have a capital for another reason. Neighbouring words that
 * are written so are one name, and an article that has any of them has it: it may have the surname only.
 *
 * @param isLeftOut whether a phrase is never demanded: the name of an outlet
 */
export function demandedNames(
  known: KnownNames,
  asked: Asked,
  isLeftOut: (phrase: NamePhrase) => boolean,
): Demand[] {
  const words = wordsOf(asked.language);
  const isFree = (phrase: NamePhrase): boolean => !isLeftOut(phrase) && !isTime(phrase);
  const demands: Demand[] = [];
  const { phrases } = asked;
  for (let i = 0; i < phrases.length;) {
    const run = runFrom(known, asked, words, i);
    const [first, ...others] = run.phrases.filter(isFree);
    i += run.length;
    if (first === undefined) continue;
    demands.push(...demandsOfRun(known, asked, words, [first, ...others]));
  }
  return demands;
}

type Run = { readonly phrases: readonly NamePhrase[]; readonly length: number };

/** The phrases from one on that are written as one name, particles left out. */
function runFrom(known: KnownNames, asked: Asked, words: NameWords, from: number): Run {
  const { phrases } = asked;
  const run: NamePhrase[] = [];
  let length = 0;
  for (let i = from; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (phrase === undefined || (i > from && !isJoined(asked, i))) break;
    const isParticle = phrase.known === null && words.particles.has(fold(phrase.words[0].typed));
    if (isParticle) continue;
    if (!continuesName(known, phrase, run)) break;
    run.push(phrase);
    length = i - from + 1;
  }
  return run.length === 0 ? { phrases: phrases.slice(from, from + 1), length: 1 } : { phrases: run, length };
}

/** Whether a phrase goes on with a name: it has a capital, or stands behind a first name. */
function continuesName(known: KnownNames, { words: [word] }: NamePhrase, before: readonly NamePhrase[]): boolean {
  if (word.hasCapital) return word.ifKnown > 0;
  if (isGiven(known, word)) return true;
  const last = before.at(-1)?.words[0];
  if (last === undefined || last.hasCapital || !isGiven(known, last)) return false;
  const folded = fold(word.typed);
  return word.sound.length >= MIN_LETTERS_BEHIND && !isFunctionWord(folded) && !isQuestionWord(folded);
}

/** Whether a word is a first name where no capital tells, "and" and "for" before it or not. */
function isGiven(known: KnownNames, { typed, script, hasCapital }: AskedWord): boolean {
  const folded = fold(typed);
  return !hasCapital && !isFunctionWord(folded) && nameForms(folded, script).some(([form]) => known.isGiven(form));
}

/** Only a space, a hyphen or an apostrophe parts it from the phrase before. */
function isJoined({ typed, phrases }: Asked, i: number): boolean {
  const [before, phrase] = [phrases[i - 1], phrases[i]];
  if (before === undefined || phrase === undefined) return false;
  return /^(?: |-|['’])$/u.test(typed.slice(before.span.end, phrase.span.start));
}

/** Each certain place of a run alone, and whatever else is a name in it as one. */
function demandsOfRun(
  known: KnownNames,
  asked: Asked,
  words: NameWords,
  run: readonly [NamePhrase, ...NamePhrase[]],
): Demand[] {
  const long = run.filter((phrase) => !isShort(phrase));
  const isPlace = (phrase: NamePhrase): boolean => isCertain(phrase) && phrase.known?.isPlace === true;
  const places = long
    .filter(isPlace)
    .map((phrase): Demand => ({ phrases: [phrase], likeness: 1, isCertain: true }));
  const notPlaces = long.filter((phrase) => !isPlace(phrase));
  // Spanish and Turkish questions begin with any word: ¿Descarta Youssef Chahed …?
  const named = notPlaces.filter(({ words: [word], known: listed }) => !word.isFirst || listed !== null || known.isGiven(fold(word.typed)));
  const rest = named.length < 2 ? notPlaces : named;
  const [first, ...others] = rest.filter((phrase) => !words.titles.test(foldedOf(phrase)));
  if (first === undefined) return places;
  const phrases = [first, ...others] as const;
  if (phrases.some(isCertain)) return [...places, { phrases, likeness: 1, isCertain: true }];
  const hasTitle = phrases.length < rest.length;
  const likeness = likenessOf(known, { ...asked, phrases }, words, hasTitle);
  return likeness === 0 ? places : [...places, { phrases, likeness, isCertain: false }];
}

type Unknown = Asked & { readonly phrases: readonly [NamePhrase, ...NamePhrase[]] };

/** How likely neighbouring words that no list has are a name, 0 to 1. @param hasTitle whether a title stands with them */
function likenessOf(
  known: KnownNames,
  { typed, language, phrases }: Unknown,
  words: NameWords,
  hasTitle: boolean,
): number {
  const [first, ...others] = phrases;
  const [word] = first.words;
  const isLone = others.length === 0;
  if (!word.hasCapital && isLone) return isMistakable(known, first) ? MISTAKABLE : 0;
  if (!word.hasCapital) return 1;
  if (phrases.some((phrase) => isTranslated(known, words, phrase))) return 0;
  // Where every noun has a capital, only a first name or a title tells a name.
  const isTold = hasTitle || phrases.some(({ words: [part] }) => known.isGiven(fold(part.typed)));
  if (NOUNS_CAPITALISED.has(language) && !isTold) return 0;
  const before = typed.slice(0, first.span.start);
  // The titles of works are translated, and bodies are written out.
  if (OPENING_QUOTE.test(before) || phrases.every(({ words: [part] }) => ACRONYM.test(part.typed))) return 0;
  const isEnding = /['’]$/u.test(before);
  return isLone && (word.isFirst || word.sound.length < MIN_LONE_LETTERS || isEnding) ? 0 : 1;
}

function isTranslated(known: KnownNames, { translated }: NameWords, phrase: NamePhrase): boolean {
  return translated.test(foldedOf(phrase)) || known.isLikeCountry(phrase.words[0].sound);
}

/** US, UN: as often an adjective, and what an article says otherwise. */
function isShort({ words: [word, ...others] }: NamePhrase): boolean {
  return others.length === 0 && word.script !== 'arabic' && word.sound.length < MIN_LETTERS_BEHIND;
}

/** Whether a phrase without a capital is the name of somebody who is often in the news, and another word as well. */
function isMistakable(known: KnownNames, { words: [{ sound, ifKnown }], known: listed }: NamePhrase): boolean {
  return ifKnown > 0 && listed?.isSpelt === true && known.isPerson(sound);
}

function foldedOf({ words }: NamePhrase): string {
  return words.map(({ typed }) => fold(typed)).join(' ');
}

/** Words of one language that tell names from other words with a capital. */
type NameWords = { readonly titles: RegExp; readonly translated: RegExp; readonly particles: ReadonlySet<string> };

const NAME_WORDS = new Map<string, NameWords>();

/** Of a language, or of all where it has no language file. */
function wordsOf(language: string): NameWords {
  const known = NAME_WORDS.get(language);
  if (known !== undefined) return known;
  const own = LANGUAGES.filter(({ code }) => code === language);
  const languages = own.length === 0 ? LANGUAGES : own;
  const listOf = (select: (of: Language) => List): string[] =>
    languages.flatMap((of) => entriesOf(select(of))).map(fold);
  const made = {
    titles: wholePattern(listOf(({ names }) => names.titles)),
    translated: wholePattern(listOf(({ names }) => names.translated)),
    particles: new Set(listOf(({ names }) => names.particles)),
  };
  NAME_WORDS.set(language, made);
  return made;
}

const MONTHS = new Set(
  LANGUAGES.flatMap(({ months: { gregorian, persian, hijri } }) =>
    [gregorian, persian, hijri].flatMap((names) => (Array.isArray(names) ? (names as readonly string[][]).flat() : [])),
  ).map(fold),
);
const WEEKDAYS = new Set(
  LANGUAGES.flatMap(({ dateLines }) => dateLines.weekdays.flatMap((names) => entriesOf(names))).map(fold),
);

/** Whether a phrase is a month or a weekday. */
function isTime(phrase: NamePhrase): boolean {
  const folded = foldedOf(phrase);
  return MONTHS.has(folded) || WEEKDAYS.has(folded);
}
