import { fold } from '../../../text/letters/fold.ts';
import { withoutProclitics } from '../../../text/words/proclitics.ts';
import { languagesListing, listedWords } from '../../../text/question/listed-words.ts';
import type { SearchIndex } from '../../index/search-index.ts';

/** What a question's words are looked up in: the words and spellings of the corpus, and the names that are known. */
export type CorpusWords = Pick<SearchIndex, 'keywords' | 'spelling' | 'names'>;

/** Shorter words sound like some name too often. */
const MIN_NAME_LETTERS = 4;

/** Whether the corpus has a word, as it is or without what Arabic writes onto it. @param folded */
function isCorpusWord({ keywords }: Pick<CorpusWords, 'keywords'>, folded: string): boolean {
  return keywords.has(folded) || withoutProclitics(folded).some((form) => keywords.has(form));
}

/**
 * Whether a word of a question is a word at all: of the language lists, of the corpus, or a name.
 *
 * @param language ISO 639-1: only the lists of this language count; else those of all
 */
export function isKnownWord(corpus: CorpusWords, word: string, language: string | null = null): boolean {
  const folded = fold(word);
  if (language === null ? languagesListing(folded).length > 0 : isListedIn(folded, language)) return true;
  return isCorpusWord(corpus, folded) || (folded.length >= MIN_NAME_LETTERS && corpus.names.knows(word));
}

function isListedIn(folded: string, language: string): boolean {
  const listed = listedWords(language);
  return listed.has(folded) || withoutProclitics(folded).some((form) => listed.has(form));
}
