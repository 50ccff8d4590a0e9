import { fold } from '../../../text/letters/fold.ts';
import { entriesOf } from '../../../text/words/vocabulary.ts';
import { isFunctionWord, isQuestionWord } from '../../../text/question/function-words.ts';
import { type QuestionLine, wordsWithin } from '../../../text/question/question-line.ts';
import { captured, frameSource } from '../../../text/question/wording-frame.ts';
import { isBodyWord, isMediaWord, isSourceArticle } from './source-words.ts';

/** An author whose texts are asked for. */
export type AuthorMention = {
  /** As it was typed. */
  readonly name: string;
  /** Places in the text of the line: what says so, and the name. */
  readonly pieces: readonly (readonly [from: number, to: number])[];
};

/** A first and a last name at least: of a single one, "what did Putin write", we cannot tell an author. */
const [MIN_NAME_WORDS, MAX_NAME_WORDS] = [2, 4];

const WRITTEN = entriesOf(({ requests }) => requests.sources.written).map((wording) => {
  const source = frameSource(fold(wording).replace('~', '\u0001'), '.+?').replace(
    '\u0001',
    `(?<name>[^ ,]+(?: [^ ,]+){${MIN_NAME_WORDS - 1},${MAX_NAME_WORDS - 1}}?)`,
  );
  return new RegExp(`(?<= )(?:${source})(?= )`, 'du');
});

/** The author whose texts a question asks for: "what did Rana Halabi write about the mayor". Null where it names none. */
export function authorMention(line: QuestionLine): AuthorMention | null {
  for (const wording of WRITTEN) {
    const match = wording.exec(line.text);
    const place = match?.indices?.groups?.['name'];
    if (match === null || place === undefined) continue;
    const words = wordsWithin(line, ...place);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || !words.every(({ folded }) => isNameWord(folded)))
      continue;
    if (first.folded.startsWith('ال')) continue;
    const hasCapitals = words.every(({ typed }) => /^\p{Lu}|^\p{Lo}/u.test(typed));
    if (!hasCapitals && line.question.slice(1) !== line.question.slice(1).toLowerCase()) continue;
    return { name: line.question.slice(first.span.start, last.span.end), pieces: captured(match) };
  }
  return null;
}

function isNameWord(word: string): boolean {
  return (
    word.length > 1 &&
    !/\d/u.test(word) &&
    ![isFunctionWord, isQuestionWord, isBodyWord, isMediaWord, isSourceArticle].some((is) => is(word))
  );
}
