import type { Question, Script } from '../../../domain/question.ts';
import { LANGUAGES } from '../../../languages/all.ts';
import { fold } from '../../../text/letters/fold.ts';
import { withoutProclitics } from '../../../text/words/proclitics.ts';
import { soundForm } from '../../../text/names/sound-form.ts';
import { areNeighbours } from '../../../text/question/keyboard-layouts.ts';
import { isQuestionWord } from '../../../text/question/function-words.ts';
import { languagesListing, listedWords } from '../../../text/question/listed-words.ts';
import { changeUnquoted } from '../../../text/question/unquoted.ts';
import { oneSlipFrom } from '../../../text/typing/one-slip-from.ts';
import { scriptOf } from '../../../text/letters/script.ts';
import { type TypingSlip, typingSlip } from '../../../text/typing/typing-slip.ts';
import type { KeywordIndex } from '../../index/keyword-index.ts';
import { type CorpusWords, isKnownWord } from './corpus-words.ts';
import { ofLengthNear, shelved, type Shelves } from './word-shelves.ts';

const WORD = /[\p{L}\p{M}\u200C'’]+/gu;
const LETTERS = /^[\p{L}\p{M}]+$/u;

/** Shorter words are like too many others. */
const MIN_LETTERS = 4;
/** A word that asks is one of few. */
const MIN_ASKING_LETTERS = 3;
/** From so many letters on a slip that is no swap tells as well. */
const MIN_LETTERS_INNER = 5;
/** A word is mistyped only where more than this share of its letters stands together in no word … */
const LEAST_STRANGE = 0.3;
/** … or, where a letter is missing from a name or too many, this share. */
const LEAST_STRANGE_OF_MISSING = 0.6;
const VOWEL = /[aeiouyhwاويهаеиоуыэюяйь]/u;
/** Of these Arabic writes two; of alef it does not. */
const DOUBLE_VOWEL = /يي|وو|[aeiouаеио]{2}/u;
const ARTICLE = 'ال';
const PROCLITIC = /^[وبل]{1,2}$/u;
/** A question has few: more unknown words are of a language that nobody knows here. */
const MAX_UNKNOWN_SHARE = 0.7;

/**
 * A question without its typing mistakes, as far as they are certain: a word that neither the lists nor the corpus nor the
 * names know, and that one slip of the fingers made of exactly one word of the question's language or name of the corpus.
 */
export function withoutTypingMistakes(corpus: CorpusWords, question: Question): Question {
  const { text, language } = question;
  const words = text.match(WORD) ?? [];
  const unknown = words.filter((word) => isUnknown(corpus, word));
  if (unknown.length > MAX_UNKNOWN_SHARE * words.length) return question;
  const hasCapitals = words.slice(1).some((word) => /^\p{Lu}/u.test(word));
  let isFirst = true;
  const corrected = changeUnquoted(text, (piece) =>
    piece.replace(WORD, (word) => {
      const isName = !hasCapitals || /^\p{Lu}/u.test(word);
      const meant = isUnknown(corpus, word)
        ? meantWord(corpus, word, { language, isFirst, isName })
        : nameWithoutDoubling(corpus, word);
      isFirst = false;
      return meant ?? word;
    }),
  );
  return corrected === text ? question : { text: corrected, language };
}

function isUnknown(corpus: CorpusWords, word: string): boolean {
  return word.length >= MIN_ASKING_LETTERS && LETTERS.test(word) && !isKnownWord(corpus, word);
}

/** A name that sounds as it is written but for a letter typed twice: puttin. In small letters it was typed carelessly. */
function nameWithoutDoubling({ names, keywords }: CorpusWords, word: string): string | null {
  if (word.length < MIN_LETTERS_INNER || !/^\p{Ll}+$/u.test(word)) return null;
  const folded = fold(word);
  const name = names.famous.get(soundForm(word));
  if (name === undefined || keywords.has(folded) || languagesListing(folded).length > 0) return null;
  const slip = typingSlip(folded, fold(name));
  return slip?.kind === 'doubled' && word.length > name.length ? name : null;
}

type About = {
  readonly language: string;
  /** Whether it is the first word of the question. */
  readonly isFirst: boolean;
  /** Whether it may be a name, as far as capitals tell. */
  readonly isName: boolean;
};

function meantWord(corpus: CorpusWords, word: string, about: About): string | null {
  const folded = fold(word);
  const asking = about.isFirst ? askingWord(folded, about.language) : null;
  if (asking !== null) return inCaseOf(word, asking);
  if (folded.length < MIN_LETTERS) return null;
  const listed = listedWord(corpus, folded, about.language);
  const name = about.isName ? nameFor(corpus, word, about.language) : null;
  if (listed !== null && name !== null) return null;
  const meant = listed === null ? name : inCaseOf(word, listed);
  return meant ?? corpusWordFor(corpus, word, about.language);
}

/** The one word of the corpus that a slip made this of, with what Arabic writes onto it. */
function corpusWordFor(corpus: CorpusWords, word: string, language: string): string | null {
  const folded = fold(word);
  for (const form of [folded, ...withoutProclitics(folded)]) {
    const found = onlyOne([...oneSlipFrom(form)].filter((one) => corpus.keywords.has(one)));
    if (found === null || found.length < MIN_LETTERS_INNER) continue;
    const slip = typingSlip(form, found);
    if (
      slip === null ||
      slip.at === 0 ||
      !isSlipInWord(corpus, slip, { typed: form, known: found, language })
    )
      continue;
    const [spelt] = corpus.spelling.spellingsOf(found);
    return word.slice(0, word.length - form.length) + inCaseOf(word, spelt ?? found);
  }
  return null;
}

/**
 * Whether a slip is certain enough: Arabic has too many words for one that is unknown here to be wrong for that, so its
 * letters must stand together in no word; and it is none of what tells forms of a word apart, a vowel or another ending.
 */
function isSlipInWord(
  corpus: CorpusWords,
  slip: TypingSlip,
  { typed, known, language }: { readonly typed: string; readonly known: string; readonly language: string },
): boolean {
  if (slip.kind === 'doubled') return typed.length > known.length && slip.at > 2 && !DOUBLE_VOWEL.test(typed);
  const strange = strangeness(corpus, typed, slip);
  if (slip.kind === 'swapped') return strange > LEAST_STRANGE_OF_MISSING;
  if (slip.kind === 'other') {
    if (areAlike(slip.typed, slip.meant)) return strange > LEAST_STRANGE;
    return areNeighbours(slip.typed, slip.meant, language) && strange > LEAST_STRANGE_OF_MISSING;
  }
  const letter = (slip.kind === 'missing' ? known : typed).charAt(slip.at);
  return slip.at < known.length - 1 && !VOWEL.test(letter) && strange === 1;
}

/** Letters that are said alike by many (النضافة), or differ by their dots. */
const ALIKE = [
  'ضظ',
  'سص',
  'تط',
  'ذز',
  'ثس',
  'دض',
  'جحخ',
  'بتثني',
  'رز',
  'دذ',
  'سش',
  'صض',
  'طظ',
  'عغ',
  'فق',
  'ао',
  'еи',
];

function areAlike(one: string, other: string): boolean {
  return ALIKE.some((letters) => letters.includes(one) && letters.includes(other));
}

/** A word that asks, with a letter left out or two swapped: waht, مذا. */
function askingWord(folded: string, language: string): string | null {
  return onlyOne(
    ofLengthNear(folded, LISTED_BY_LENGTH, language).filter((word) => {
      if (!isQuestionWord(word)) return false;
      const slip = typingSlip(folded, word);
      return slip !== null && slip.at > 0 && (slip.kind === 'swapped' || slip.kind === 'missing');
    }),
  );
}

/** The words of each language's lists. */
const LISTED_BY_LENGTH: ReadonlyMap<string, Shelves<string>> = new Map(
  LANGUAGES.map(({ code }) => [code, shelved([...listedWords(code)], (word) => word)]),
);

/** The one word of the language's lists that a slip made this of. */
function listedWord(corpus: CorpusWords, folded: string, language: string): string | null {
  return onlyOne(
    ofLengthNear(folded, LISTED_BY_LENGTH, language).filter((word) => {
      if (word.length < MIN_LETTERS) return false;
      const slip = typingSlip(folded, word);
      if (slip === null || slip.at === 0) return false;
      if (slip.kind === 'swapped') {
        // The last two are an ending as well: مثال, مثلا.
        const least = slip.at < word.length - 2 ? LEAST_STRANGE : LEAST_STRANGE_OF_MISSING;
        return strangeness(corpus, folded, slip) > least;
      }
      if (slip.kind !== 'other' || word.length < MIN_LETTERS_INNER || slip.at >= word.length - 1)
        return false;
      return areNeighbours(slip.typed, slip.meant, language) && strangeness(corpus, folded, slip) === 1;
    }),
  );
}

/** The one known name of the corpus that a slip made this of, with what Arabic writes onto it. */
function nameFor(corpus: CorpusWords, word: string, language: string): string | null {
  const folded = fold(word);
  // Of ف and ك, and of what has the article, hardly any stands before a name.
  const forms = withoutProclitics(folded).filter((form) => PROCLITIC.test(folded.slice(0, -form.length)));
  for (const form of [folded, ...forms]) {
    const name = nameOf(corpus, form, language);
    if (name !== null) return word.slice(0, word.length - form.length) + inCaseOf(word, name);
  }
  return null;
}

function nameOf(corpus: CorpusWords, typed: string, language: string): string | null {
  const sound = soundForm(typed);
  // Words with the article are mostly no names: القدم is "football", not القرم.
  if (sound.length < MIN_LETTERS || sound.startsWith(ARTICLE)) return null;
  const found = ofLengthNear(sound, famousByLength(corpus), scriptOf(sound)).filter(([known]) => {
    if (known.length < MIN_LETTERS_INNER) return false;
    const slip = typingSlip(sound, known);
    return slip !== null && slip.at > 0 && isSlipInName(corpus, sound, slip, { known, language });
  });
  const name = onlyOne(found)?.[1] ?? null;
  return name !== null && isInCorpus(corpus, name, language) ? name : null;
}

function isSlipInName(
  corpus: CorpusWords,
  typed: string,
  slip: TypingSlip,
  { known, language }: { readonly known: string; readonly language: string },
): boolean {
  const strange = strangeness(corpus, typed, slip);
  // The last two are the ending: Египте, Египет.
  if (slip.kind === 'swapped') return strange > LEAST_STRANGE && slip.at < known.length - 2;
  if (slip.kind === 'other')
    return areNeighbours(slip.typed, slip.meant, language) && strange > LEAST_STRANGE;
  // Names are spelt with more vowels or fewer, and with or without an h: Riadh, Riyadh.
  const letter = (slip.kind === 'missing' ? known : typed).charAt(slip.at);
  return !VOWEL.test(letter) && strange > LEAST_STRANGE_OF_MISSING;
}

type Famous = readonly [sound: string, name: string];
type FamousByLength = ReadonlyMap<Script, Shelves<Famous>>;

/** People and places by script and length, for each list of them. */
const FAMOUS = new WeakMap<ReadonlyMap<string, string>, FamousByLength>();

function famousByLength({ names: { famous } }: CorpusWords): FamousByLength {
  const known = FAMOUS.get(famous);
  if (known !== undefined) return known;
  const byScript = new Map<Script, Famous[]>();
  for (const one of famous) {
    const script = scriptOf(one[0]);
    const ones = byScript.get(script);
    if (ones === undefined) byScript.set(script, [one]);
    else ones.push(one);
  }
  const made = new Map([...byScript].map(([script, ones]) => [script, shelved(ones, ([sound]) => sound)]));
  FAMOUS.set(famous, made);
  return made;
}

/**
 * The share of the runs of three letters about a slip, 0 to 1, that no word has, of the corpus or of the lists: a word may be
 * right though nobody here knows it, but then its letters stand together in others as well.
 */
function strangeness({ keywords }: CorpusWords, typed: string, { at }: TypingSlip): number {
  const seen = allWords(keywords);
  const marked = `^${typed}$`;
  const runs: string[] = [];
  // The letter at the slip, and where two are swapped the next, stand in these.
  for (let i = Math.max(0, at - 1); i <= at + 1 && i + RUN <= marked.length; i++)
    runs.push(marked.slice(i, i + RUN));
  return runs.length === 0 ? 0 : runs.filter((run) => !seen.includes(run)).length / runs.length;
}

const RUN = 3;
const ALL_WORDS = new WeakMap<KeywordIndex, string>();

/** The words of the corpus and of all lists in one text, with their beginnings and ends marked: looking for a run takes 1 ms. */
function allWords(keywords: KeywordIndex): string {
  const known = ALL_WORDS.get(keywords);
  if (known !== undefined) return known;
  const listed = LANGUAGES.flatMap(({ code }) => [...listedWords(code)]);
  const made = `^${[...keywords.words(), ...listed].join('$^')}$`;
  ALL_WORDS.set(keywords, made);
  return made;
}

/** Whether the corpus has a name, in whatever script. */
function isInCorpus({ keywords, names }: CorpusWords, name: string, language: string): boolean {
  return keywords.has(fold(name)) || names.parse({ text: name, language }).mentions().length > 0;
}

function onlyOne<Item>(items: readonly Item[]): Item | null {
  const [first, ...others] = items;
  return first === undefined || others.length > 0 ? null : first;
}

/** A word with a capital if the typed one has it. */
function inCaseOf(typed: string, word: string): string {
  return /^\p{Lu}/u.test(typed) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
