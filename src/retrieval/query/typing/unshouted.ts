import type { Question } from '../../../domain/question.ts';
import { fold } from '../../../text/letters/fold.ts';
import { languagesListing } from '../../../text/question/listed-words.ts';
import { changeUnquoted } from '../../../text/question/unquoted.ts';
import type { CorpusWords } from './corpus-words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** One or two words in capitals are acronyms. */
const MIN_WORDS = 3;
/** A short word that is in no list is an acronym. */
const MAX_ACRONYM_LETTERS = 3;

/**
 * A question typed all in capitals in small letters, but for names: models of language know words in capitals badly, and
 * capitals tell names only where not all words have them. Any other question as it is.
 */
export function unshouted(corpus: CorpusWords, question: Question): Question {
  const { text, language } = question;
  if (/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text)) return question;
  const words = text.match(WORD) ?? [];
  if (words.filter((word) => /\p{Lu}/u.test(word)).length < MIN_WORDS) return question;
  let isFirst = true;
  const quiet = changeUnquoted(text, (piece) =>
    piece.replace(WORD, (word) => {
      const written = inOrdinaryCase(corpus, word, language);
      const begun = isFirst ? capitalised(written) : written;
      isFirst = false;
      return begun;
    }),
  );
  return { text: quiet, language };
}

function inOrdinaryCase({ names }: CorpusWords, word: string, language: string): string {
  const small = lower(word, language);
  if (languagesListing(fold(small)).includes(language)) return small;
  const isListed = languagesListing(fold(small)).length > 0;
  if (/\p{N}/u.test(word) || (word.length <= MAX_ACRONYM_LETTERS && !isListed)) return word;
  return names.knows(word) ? capitalised(small) : small;
}

/** In Turkish the small letter of I is ı. */
function lower(word: string, language: string): string {
  return language === 'tr'
    ? word.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase()
    : word.toLowerCase();
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
