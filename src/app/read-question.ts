import { failure } from '../domain/error.ts';
import type { Question } from '../domain/question.ts';
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

function tooLong(length: number): Error {
  return failure('question-too-long', { length, limit: MAX_QUESTION });
}
