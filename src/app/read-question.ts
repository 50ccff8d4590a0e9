import { failure } from '../domain/error.ts';
import type { Question } from '../domain/question.ts';
import { completeQuestion } from '../retrieval/complete-question.ts';
import { cleanQuestion } from '../text/clean-question.ts';
import { MAX_QUESTION } from './limits.ts';

/**
 * The question in what a person typed.
 *
 * @param detectLanguage ISO 639-1 code of a text, or `und`
 * @throws `question-empty`, `question-too-long`
 */
export function readQuestion(typed: string, detectLanguage: (text: string) => string): Question {
  // Checked before cleaning, too, so that a flood costs nothing; cleaning can at most drop characters.
  if (typed.length > 10 * MAX_QUESTION) throw tooLong(typed.length);
  const text = cleanQuestion(typed);
  if (text === '') throw failure('question-empty', {});
  if (text.length > MAX_QUESTION) throw tooLong(text.length);
  return { text, language: detectLanguage(text) };
}

/**
 * The question in what a person typed who asked others before: completed by what it lacks, where it is not a whole
 * question; its language is that of what was typed. Of an earlier question that is
 * too long the beginning is used.
 *
 * @param earlier oldest first
 * @throws `question-empty`, `question-too-long`
 */
export function readFollowUp(
  typed: string,
  earlier: readonly string[],
  detectLanguage: (text: string) => string,
): Question {
  const question = readQuestion(typed, detectLanguage);
  const before = earlier
    .map((text) => cleanQuestion(text.slice(0, MAX_QUESTION)))
    .filter((text) => text !== '');
  return { ...question, text: completeQuestion(question.text, before).slice(0, MAX_QUESTION) };
}

function tooLong(length: number): Error {
  return failure('question-too-long', { length, limit: MAX_QUESTION });
}
