import { entriesOf } from '../../../text/words/vocabulary.ts';
import { fold } from '../../../text/letters/fold.ts';
import { withoutProclitics } from '../../../text/words/proclitics.ts';
import { patternSource } from '../../../languages/wording-pattern.ts';
import { questionLine } from '../../../text/question/question-line.ts';
import { isMediaWord, isSourceArticle } from './source-words.ts';

const ENDINGS = entriesOf(({ requests }) => requests.sources.endings)
  .map((it) => patternSource(fold(it)))
  .join('|');
const ENDING = new RegExp(`(?<=...)(?:${ENDINGS})$`, 'u');
const WHOLE_ENDING = new RegExp(`^(?:${ENDINGS})$`, 'u');
/** Shorter ones are other words: Anis is not the agency ANI. */
const MIN_STEM_LETTERS = 5;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const ARABIC = /^\p{Script=Arabic}+$/u;
const ARABIC_ARTICLE = /^ال(?=...)/u;

/** The forms under which a word of a name is found: as it is, without the Arabic article, and a Russian one without its ending. */
export function formsOfName(word: string): string[] {
  if (ARABIC.test(word)) return [word.replace(ARABIC_ARTICLE, '')];
  return CYRILLIC.test(word) ? [word.replace(ENDING, '')] : [word];
}

/**
 * The forms that a typed word may be of: without its case ending, and, the first of a name, without what Arabic writes onto it.
 *
 * @param word folded
 */
export function formsOfTyped(word: string, isFirst: boolean): string[] {
  if (ARABIC.test(word)) {
    const words = isFirst ? [word, ...withoutProclitics(word)] : [word];
    return words.map((it) => it.replace(ARABIC_ARTICLE, ''));
  }
  if (CYRILLIC.test(word)) return [word.replace(ENDING, '')];
  const stems = [1, 2, 3].map((length) => word.slice(0, -length));
  return [
    word,
    ...stems.filter((stem) => stem.length >= MIN_STEM_LETTERS && isEnding(word.slice(stem.length))),
  ];
}

/** The words of a name, folded, without articles and words such as "newspaper" at its ends; all where nothing else is left. */
export function coreOfName(name: string): string[] {
  const words = questionLine(name).words.map(({ folded }) => folded);
  const isCore = (word: string): boolean => !isSourceArticle(word) && !isMediaWord(word);
  const first = words.findIndex(isCore);
  const last = words.findLastIndex(isCore);
  return first < 0 ? words.filter((word) => !isSourceArticle(word)) : words.slice(first, last + 1);
}

function isEnding(letters: string): boolean {
  return WHOLE_ENDING.test(letters);
}
