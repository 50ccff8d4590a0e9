import { failure } from '../../../domain/error.ts';
import type { Question } from '../../../domain/question.ts';
import { completeQuestion } from '../../../retrieval/query/follow-up/complete-question.ts';
import { cleanQuestion, questionKind } from '../../../text/question/clean-question.ts';
import { type LanguageHints, questionLanguage } from '../../../text/question/question-language.ts';
import { isQuestionWord } from '../../../text/question/function-words.ts';
import { questionParts } from '../../../text/question/question-parts.ts';
import { foldedWords } from '../../../text/words/words.ts';
import { MAX_QUESTION_CHARS } from '../../limits.ts';

/** A line behind this one begins a sentence. */
const ENDS_SENTENCE = /[?؟!.]$/u;

/** What is known of the person who asks: it decides the language of a question that may be in several. */
export type AskerHints = Omit<LanguageHints, 'detect'>;

/**
 * Reads the question in what a person typed. This is where it is decided that nothing was asked, for every front end. Its
 * text has a line end only between questions that were typed in lines of their own.
 *
 * @param detectLanguage ISO 639-1 code of a text, or `und`: asked where letters and words do not tell
 * @throws `question-empty` where there is no word in it: emoji and punctuation ask nothing, so that nobody can say that the
 * pages do not answer; `question-too-long`
 */
export function readQuestion(
  typed: string,
  detectLanguage: (text: string) => string,
  hints: AskerHints = {},
): Question {
  // Checked before cleaning, too, so that a flood costs nothing; cleaning can at most drop characters.
  if (typed.length > 10 * MAX_QUESTION_CHARS) throw tooLong(typed.length);
  const text = cleanedText(typed);
  if (text.length > MAX_QUESTION_CHARS) throw tooLong(text.length);
  if (questionKind(text) === 'nothing') throw failure('question-empty', {});
  return { text, language: questionLanguage(text, { ...hints, detect: detectLanguage }) };
}

/**
 * Reads the question of a person who asked others before, and completes it by what it lacks where it is not a whole
 * question. Its language is the language of what was typed. Only the beginning is used of an earlier question that is too
 * long.
 *
 * @param earlier oldest first
 * @param locales of the person, likeliest first, as BCP 47 tags
 * @throws `question-empty`, `question-too-long`
 */
export function readFollowUp(
  typed: string,
  earlier: readonly string[],
  detectLanguage: (text: string) => string,
  locales: readonly string[] = [],
): Question {
  const before = earlier
    .map((text) => cleanQuestion(text.slice(0, MAX_QUESTION_CHARS)))
    .filter((text) => text !== '');
  const question = readQuestion(typed, detectLanguage, { earlier: before, locales });
  return { ...question, text: completeQuestion(question.text, before).slice(0, MAX_QUESTION_CHARS) };
}

/** On one line, unless the lines are several questions: nothing else tells where one without a question mark ends. */
function cleanedText(typed: string): string {
  const text = cleanQuestion(typed);
  const [first = '', ...others] = typed
    .split(/\r\n?|\n/u)
    .map(cleanQuestion)
    .filter(Boolean);
  if (others.length === 0) return text;
  let lines = first;
  for (const line of others) lines += (beginsQuestion(line, lines) ? '\n' : ' ') + line;
  return questionParts(lines).length > questionParts(text).length ? lines : text;
}

function beginsQuestion(line: string, before: string): boolean {
  const [first = '', second = ''] = foldedWords(line);
  return ENDS_SENTENCE.test(before) || isQuestionWord(first) || isQuestionWord(second);
}

function tooLong(length: number): Error {
  return failure('question-too-long', { length, limit: MAX_QUESTION_CHARS });
}
