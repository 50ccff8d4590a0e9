import { cleanQuestion } from '../../text/question/clean-question.ts';

/** First strong isolate and its end: the text between them does not affect the order of what is outside. */
const FSI = '\u2068';
const PDI = '\u2069';

/**
 * A name of a page or a word of a visitor, to be put into a sentence of ours: on one line, isolated, without control and bidi
 * characters of its own.
 */
export function isolatedWords(text: string): string {
  return `${FSI}${cleanQuestion(text)}${PDI}`;
}
