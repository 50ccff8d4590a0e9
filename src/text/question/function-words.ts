import { vocabularyOf } from '../words/vocabulary.ts';

const FUNCTION_WORDS = vocabularyOf(({ questions }) => questions.functionWords);
const QUESTION_WORDS = vocabularyOf(({ questions }) => questions.asking);

/** Whether a word is hardly ever a name: then it is not compared with names. @param word folded */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether a word asks. @param word folded */
export function isQuestionWord(word: string): boolean {
  return QUESTION_WORDS.has(word);
}

/** Folded words of a question without those that only ask; all of them if nothing else is left. */
export function withoutQuestionWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !QUESTION_WORDS.has(word));
  return telling.length === 0 ? words : telling;
}
