import { at as itemAt } from '../../domain/at.ts';
import { LANGUAGES } from '../../languages/all.ts';
import {
  type ByGender,
  type Language,
  listed,
  type SpeechWords,
  type VerbFirstWords,
} from '../../languages/language.ts';
import { patternSource } from '../../languages/wording-pattern.ts';
import { fold } from '../fold.ts';
import { scriptOf } from '../script.ts';
import { foldedWords } from '../words.ts';
import type { SpeechToken } from './speech-tokens.ts';

/** Of whom a verb or pronoun may be: `any` where the language does not tell. */
export type Gender = 'he' | 'she' | 'they' | 'any';

/** A phrase before a speaker: the words before whoever quotes, and those between him and the speaker, if there are any. */
type Opening = { readonly first: RegExp; readonly between: RegExp | null; readonly isThat: WordTest };

/** A word as it is compared, and as it is typed. */
type Word = Pick<SpeechToken, 'folded' | 'typed'>;
type WordTest = (word: Word) => boolean;
type GenderTest = (word: Word) => Gender | null;

/** The words of speech of one language, ready to be looked up. */
export type SpeechLanguage = {
  readonly order: SpeechWords['order'];
  /** The gender of a verb that reports what is said; null if the word is none. */
  readonly saying: GenderTest;
  readonly denying: GenderTest;
  /** The gender of a verb that judges, or demands, and says what without "that". */
  readonly judging: GenderTest;
  /** The gender of a verb that says something only with "that". */
  readonly finding: GenderTest;
  readonly participle: GenderTest;
  readonly pronoun: GenderTest;
  readonly is: Readonly<Record<WordList, WordTest>>;
  /** How many words from one on are a phrase before a speaker; 0 where none is. */
  readonly openingAt: (words: readonly string[], at: number) => number;
  /** The same, where a preposition is written onto the speaker. */
  readonly joinedAt: (words: readonly string[], at: number) => number;
  readonly quotingAt: (words: readonly string[], at: number) => number;
};

type WordList = Exclude<
  keyof SpeechWords | keyof VerbFirstWords,
  | 'order'
  | 'says'
  | 'denies'
  | 'pronouns'
  | 'accordingTo'
  | 'accordingToJoined'
  | 'quoting'
  | 'verbFirst'
  | 'judges'
  | 'finds'
  | 'participles'
>;

/** The words of the page's language: of the languages of its script, the one with most small words and verbs of saying in it. */
export function speechLanguageOf(text: string): SpeechLanguage {
  const script = scriptOf(text);
  const words = foldedWords(text.slice(0, MAX_READ_CHARS));
  const [best] = LANGUAGES.filter((language) => language.script === script)
    .map((language) => ({ language, score: scoreOf(words, language) }))
    .sort((a, b) => b.score - a.score);
  return compiledOf(best?.language ?? itemAt(LANGUAGES, 0));
}

/** Characters of an article that tell its language. */
const MAX_READ_CHARS = 4000;

/** A verb of saying counts for two small words, some of which other languages have as well. */
function scoreOf(words: readonly string[], language: Language): number {
  const [small, { saying }] = [smallWordsOf(language), compiledOf(language)];
  const verbs = words.filter((word) => saying({ folded: word, typed: word }) !== null).length;
  return words.filter((word) => small.has(word)).length + 2 * verbs;
}

const smallWords = new WeakMap<Language, ReadonlySet<string>>();

function smallWordsOf(language: Language): ReadonlySet<string> {
  const made = smallWords.get(language) ?? new Set(listed(language.questions.functionWords).map(fold));
  smallWords.set(language, made);
  return made;
}

const compiled = new WeakMap<Language, SpeechLanguage>();

function compiledOf(language: Language): SpeechLanguage {
  const made = compiled.get(language) ?? compile(language);
  compiled.set(language, made);
  return made;
}

function compile({ speech, dateLines }: Language): SpeechLanguage {
  const times = dateLines.weekdays.flatMap((names) => listed(names));
  const verbFirst = 'none' in speech.verbFirst ? null : speech.verbFirst;
  const own = (list: Exclude<keyof VerbFirstWords, 'judges' | 'finds' | 'participles'>): WordTest =>
    testOf(verbFirst === null ? [] : listed(verbFirst[list]));
  const of = (list: Exclude<WordList, keyof VerbFirstWords>, more: readonly string[] = []): WordTest =>
    testOf([...listed(speech[list]), ...more]);
  const accordingTo = listed(speech.accordingTo).map((it) => openingOf(it, of('that')));
  const joined = listed(speech.accordingToJoined).map((it) => openingOf(it, of('that')));
  const quoting = listed(speech.quoting).map((it) => openingOf(it, of('that')));
  return {
    order: speech.order,
    saying: genderTest(speech.says),
    denying: genderTest(speech.denies),
    judging: verbFirst === null ? () => null : genderTest(verbFirst.judges),
    finding: verbFirst === null ? () => null : genderTest(verbFirst.finds),
    participle: verbFirst === null ? () => null : genderTest(verbFirst.participles),
    pronoun: genderTest(speech.pronouns),
    is: {
      besideVerb: of('besideVerb'),
      lightVerbs: of('lightVerbs'),
      saidWith: of('saidWith'),
      passive: of('passive'),
      that: of('that'),
      contents: of('contents'),
      leadingTo: of('leadingTo'),
      accordingToBehind: of('accordingToBehind'),
      ownWords: of('ownWords'),
      occasions: of('occasions'),
      roles: of('roles'),
      behindSpeaker: of('behindSpeaker', times),
      times: of('times', times),
      continues: own('continues'),
      plain: own('plain'),
      addressing: own('addressing'),
      issued: own('issued'),
      subordinate: own('subordinate'),
      things: own('things'),
      ownSide: own('ownSide'),
    },
    openingAt: (words, at) => lengthAt(accordingTo, words, at),
    joinedAt: (words, at) => lengthAt(joined, words, at),
    quotingAt: (words, at) => lengthAt(quoting, words, at),
  };
}

/** A word that ends in a ya without dots is none that ends in one with dots: على is "on", and علي a name. */
function testOf(wordings: readonly string[]): WordTest {
  if (wordings.length === 0) return () => false;
  const pattern = new RegExp(`^(?:${wordings.map((it) => patternSource(fold(it))).join('|')})$`, 'u');
  const dotless = new Set(wordings.filter((it) => it.endsWith('ى')).map(fold));
  return ({ folded, typed }) => pattern.test(folded) && !(typed.endsWith('ي') && dotless.has(folded));
}

function genderTest(words: ByGender): GenderTest {
  const tests = (['he', 'she', 'they', 'any'] as const).map((gender) => ({
    gender,
    is: testOf(listed(words[gender])),
  }));
  return (word) => tests.find(({ is }) => is(word))?.gender ?? null;
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

/** The longest of the phrases that begins at a word, in words. */
function lengthAt(openings: readonly Opening[], words: readonly string[], at: number): number {
  // Put together once: this is done at every word of an article.
  const text = `${words.slice(at, at + MAX_OPENING_WORDS).join(' ')} `;
  let longest = 0;
  for (const opening of openings) longest = Math.max(longest, openingLength(opening, text, { words, at }));
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
