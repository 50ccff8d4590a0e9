import { at as itemAt } from '../../domain/at.ts';
import { LANGUAGES } from '../../languages/all.ts';
import {
  type ByGender,
  type Language,
  listed,
  type SpeechWords,
  type VerbFirstWords,
} from '../../languages/language.ts';
import { fold } from '../letters/fold.ts';
import { scriptOf } from '../letters/script.ts';
import { foldedWords } from '../words/words.ts';
import { lengthOfOpening, openingsOf } from './openings.ts';
import { formTest, type WordTest, wordTest } from './word-test.ts';

/** Of whom a verb or pronoun may be: `any` where the language does not tell. */
export type Gender = 'he' | 'she' | 'they' | 'any';

type GenderTest = (word: Parameters<WordTest>[0]) => Gender | null;

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
  /** Whether a word turns a clause into its contrary: not, never. */
  readonly isNegation: WordTest;
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
  const beginning = text.slice(0, MAX_READ_CHARS);
  const [script, words] = [scriptOf(beginning), foldedWords(beginning)];
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

function compile({ speech, dateLines, turns }: Language): SpeechLanguage {
  const times = dateLines.weekdays.flatMap((names) => listed(names));
  const verbFirst = 'none' in speech.verbFirst ? null : speech.verbFirst;
  const own = (list: Exclude<keyof VerbFirstWords, 'judges' | 'finds' | 'participles'>): WordTest =>
    wordTest(verbFirst === null ? [] : listed(verbFirst[list]));
  const of = (list: Exclude<WordList, keyof VerbFirstWords>, more: readonly string[] = []): WordTest =>
    wordTest([...listed(speech[list]), ...more]);
  const accordingTo = openingsOf(listed(speech.accordingTo), of('that'));
  const joined = openingsOf(listed(speech.accordingToJoined), of('that'));
  const quoting = openingsOf(listed(speech.quoting), of('that'));
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
      several: own('several'),
      honorifics: own('honorifics'),
      heads: own('heads'),
      ownSide: own('ownSide'),
    },
    isNegation: wordTest(listed(turns.negation)),
    openingAt: (words, at) => lengthOfOpening(accordingTo, words, at),
    joinedAt: (words, at) => lengthOfOpening(joined, words, at),
    quotingAt: (words, at) => lengthOfOpening(quoting, words, at),
  };
}

function genderTest(words: ByGender): GenderTest {
  const tests = (['he', 'she', 'they', 'any'] as const).map((gender) => ({
    gender,
    is: wordTest(listed(words[gender])),
  }));
  const isAny = formTest(Object.values(words).flatMap((list) => listed(list)));
  // Most words are none, and are looked up once.
  return (word) => (isAny(word.folded) ? (tests.find(({ is }) => is(word))?.gender ?? null) : null);
}
