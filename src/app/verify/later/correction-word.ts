import { at } from '../../../domain/at.ts';
import { LANGUAGES } from '../../../languages/all.ts';
import { listed } from '../../../languages/language.ts';
import { fold } from '../../../text/letters/fold.ts';
import { quotedWords } from '../../../text/quotes/quoted-words.ts';
import { hasPersianLetters } from '../../../text/letters/spellings.ts';
import { vocabularyOf } from '../../../text/words/vocabulary.ts';
import { foldedWords } from '../../../text/words/words.ts';

/** How far behind a verb of denial stands what is refused, so that nothing is denied: "denied emergency bail". */
const REFUSED_WITHIN = 3;

/** "And" and "so", which Arabic writes onto a verb: وصححت. */
const ATTACHED = ['', 'و', 'ف'];

const REFUSABLE = vocabularyOf(({ pages }) => pages.genres.refusable);

/** The words of each phrase, folded; the longer ones first, since the first that a text has counts. */
const PHRASES = LANGUAGES.flatMap(({ code, script, corrections }) =>
  listed(corrections).map((phrase) => ({ code, script, words: foldedWords(phrase) })),
).sort((a, b) => b.words.length - a.words.length);

const BY_FIRST_WORD: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

type Phrase = (typeof PHRASES)[number];

/** Every folded word with which a word of correction may begin: what an index is asked for. */
export const FIRST_WORDS_OF_CORRECTION: readonly string[] = [...BY_FIRST_WORD.keys()];

function byFirstWord(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of PHRASES) {
    for (const attached of phrase.script === 'arabic' ? ATTACHED : ['']) {
      const first = attached + at(phrase.words, 0);
      phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    }
  }
  return phrases;
}

/** A word of a page, or several, that say that something is corrected, denied or brought up to date. */
export type CorrectionWord = {
  /** As the page has it. */
  readonly text: string;
  /** The same for both genders, numbers and tenses of one phrase of the lists only where the lists have one form for them. */
  readonly key: string;
};

/**
 * The words of correction, denial or update in a text, in its order. Which language the text is in does not matter, but
 * Arabic verbs are not looked for in Persian, where نفت is oil.
 */
export function correctionWords(text: string): CorrectionWord[] {
  const isPersian = hasPersianLetters(text);
  const spans = quotedWords(text).map(({ span }) => span);
  const folded = spans.map(({ start, end }) => fold(text.slice(start, end)));
  return folded.flatMap((first, from) => {
    const phrase = BY_FIRST_WORD.get(first)?.find(
      ({ code, words }) =>
        !(isPersian && code === 'ar') &&
        words.slice(1).every((word, i) => folded[from + 1 + i] === word) &&
        !folded.slice(from + words.length, from + words.length + REFUSED_WITHIN).some(isRefusable),
    );
    if (phrase === undefined) return [];
    const { start } = at(spans, from);
    const { end } = at(spans, from + phrase.words.length - 1);
    return [{ text: text.slice(start, end), key: phrase.words.join(' ') }];
  });
}

function isRefusable(word: string): boolean {
  return REFUSABLE.has(word);
}
