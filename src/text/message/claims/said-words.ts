import { questionLine } from '../../question/question-line.ts';
import { entriesOf } from '../../words/vocabulary.ts';
import { lineWordings, wordingsIn } from './line-wordings.ts';

/** Say that somebody did not say the quote, or that it is wrong to say it. */
export const NEVER_SAID = lineWordings(entriesOf(({ messages }) => messages.neverSaid));

/** Words of speech around the quote of a message, those that deny it too. */
export const SAID = lineWordings([
  ...(['he', 'she', 'they', 'any'] as const).flatMap((form) => entriesOf(({ speech }) => speech.says[form])),
  ...entriesOf(({ messages }) => messages.said),
  ...entriesOf(({ messages }) => messages.neverSaid),
]);

/** Stand beside the name of a source. */
export const ACCORDING = lineWordings(entriesOf(({ messages }) => messages.accordingTo));

/** Whether a text has a word of speech. */
export function hasSaid(text: string): boolean {
  const [said] = wordingsIn(questionLine(text), SAID);
  return said !== undefined;
}
