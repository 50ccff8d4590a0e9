import { isFunctionWord, isQuestionWord } from '../../../text/question/function-words.ts';
import type { LineWord, QuestionLine } from '../../../text/question/question-line.ts';
import { INITIALS, WELL_KNOWN } from '../../../text/question/source-vocabulary.ts';
import { isBodyWord, isMediaWord, isOutletLike } from './source-words.ts';
import { areBeside, type Run } from './word-runs.ts';

const MAX_WELL_KNOWN_WORDS = 4;
const MAX_NAME_WORDS = 5;
const ARABIC = /\p{Script=Arabic}/u;

/**
 * What looks like an outlet's name: one that everybody knows, one with a word such as "newspaper" in it or beside it, or the
 * initials of one. Names of institutions do not. Whether it is named as a source, the words around it tell.
 */
export function unknownOutlets(line: QuestionLine): Run[] {
  return line.words.flatMap(
    (_, at) => wellKnownAt(line, at) ?? arabicAt(line, at) ?? casedAt(line, at) ?? [],
  );
}

function wellKnownAt(line: QuestionLine, at: number): Run | null {
  for (let last = reach(line, at, MAX_WELL_KNOWN_WORDS); last >= at; last--) {
    const words = line.words.slice(at, last + 1);
    // "Le monde" and "el país" are everybody; the papers have a capital.
    const lastTyped = words.at(-1)?.typed ?? '';
    const isTyped = ARABIC.test(lastTyped) || /^[\p{Lu}\p{N}]/u.test(lastTyped);
    if (isTyped && WELL_KNOWN.has(words.map(({ folded }) => folded).join(' '))) return { first: at, last };
  }
  return null;
}

/** Scripts without capitals: the media word, the word behind it, and those that go on with the article. */
function arabicAt(line: QuestionLine, at: number): Run | null {
  const [media, name] = [line.words[at], line.words[at + 1]];
  if (media === undefined || name === undefined || !ARABIC.test(media.typed)) return null;
  if (!isMediaWord(media.folded) || !areBeside(line, at)) return null;
  if (isMediaWord(name.folded) || !isNameWord(name.folded)) return null;
  let last = at + 1;
  while (last < at + 3 && areBeside(line, last) && goesOn(line.words[last + 1]?.folded ?? '')) last++;
  const isBody = line.words.slice(at + 1, last + 1).some(({ folded }) => isBodyWord(folded));
  return isBody ? null : { first: at, last };
}

function goesOn(word: string): boolean {
  return /^ال.../u.test(word) && isNameWord(word);
}

function isNameWord(word: string): boolean {
  return word.length > 1 && !isFunctionWord(word) && !isQuestionWord(word);
}

/** Scripts with capitals: words with a capital in a row, one of which is a media word, or beside one. */
function casedAt(line: QuestionLine, at: number): Run | null {
  const word = line.words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.typed) || isShouted(line)) return null;
  if (isInitials(word)) return { first: at, last: at };
  if (isQuestionWord(word.folded) || isFunctionWord(word.folded)) return null;
  const run = { first: at, last: quotedTo(line, at) ?? capitalsTo(line, at) };
  return namesOutlet(line, run) ? run : null;
}

function isInitials({ typed, folded }: LineWord): boolean {
  return typed.length > 2 && INITIALS.test(typed) && !isBodyWord(folded);
}

/** Whether these words say that they name an outlet, themselves or by a word beside them, and name no institution. */
function namesOutlet(line: QuestionLine, { first, last }: Run): boolean {
  const words = line.words.slice(first, last + 1).map(({ folded }) => folded);
  if (words.some(isBodyWord) || words.every(isMediaWord)) return false;
  const isMediaBeside = (gap: number, at: number): boolean =>
    areBeside(line, gap) && isMediaWord(line.words[at]?.folded ?? '');
  if (isMediaBeside(first - 1, first - 1) || isMediaBeside(last, last + 1)) return true;
  return words.length > 1 && words.some((word) => isMediaWord(word) || isOutletLike(word));
}

/** The last of the words with a capital that begin here. */
function capitalsTo(line: QuestionLine, at: number): number {
  let last = at;
  while (
    last < at + MAX_NAME_WORDS &&
    areBeside(line, last) &&
    /^\p{Lu}/u.test(line.words[last + 1]?.typed ?? '')
  )
    last++;
  return last;
}

/** The last word of a name in quote marks that begins here; null where none does. */
function quotedTo({ question, words }: QuestionLine, at: number): number | null {
  if (!/["«“„]$/u.test(question.slice(0, words[at]?.span.start))) return null;
  const inQuotes = words
    .slice(at, at + MAX_NAME_WORDS)
    .findIndex(({ span }) => /^["»”“]/u.test(question.slice(span.end)));
  return inQuotes < 0 ? null : at + inQuotes;
}

function isShouted({ question }: QuestionLine): boolean {
  return question === question.toUpperCase();
}

function reach(line: QuestionLine, at: number, most: number): number {
  let last = at;
  while (last < at + most - 1 && areBeside(line, last)) last++;
  return last;
}
