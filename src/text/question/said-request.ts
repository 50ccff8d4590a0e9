import { vocabularyOf } from '../words/vocabulary.ts';
import { questionLine, type QuestionLine, spanWithin } from './question-line.ts';
import { captured, wholeFrame } from './wording-frame.ts';

/** All that somebody has said, as a question asks for it. */
export type SaidRequest = {
  /** Whom, as it was typed; with the topic behind the name where the wording does not part them, as in Turkish. */
  readonly by: string;
  /** Null where all that he says is meant. */
  readonly about: string | null;
};

const SINCE = wholeFrame(vocabularyOf(({ requests }) => requests.said.since));
const WHOLE = wholeFrame(vocabularyOf(({ requests }) => requests.said.whole));

/**
 * Whether a question, after its time was taken out, asks for a list of what somebody has said: "what has X said about Y" of a time without an end, or
 * "everything X said about Y". Null for any other: a plain "What did X say about Y?" has an answer.
 *
 * @param isOpen whether the question named a time without an end: since June
 */
export function saidRequest(question: string, isOpen: boolean): SaidRequest | null {
  const line = questionLine(question);
  const match = WHOLE.exec(line.text) ?? (isOpen ? SINCE.exec(line.text) : null);
  if (match === null) return null;
  const [by, about] = captured(match).map(([from, to]) => typedAt(line, from, to));
  return by === undefined || by === ''
    ? null
    : { by, about: about === undefined || about === '' ? null : about };
}

function typedAt(line: QuestionLine, from: number, to: number): string {
  const span = spanWithin(line, from, to);
  return span === null ? '' : line.question.slice(span.start, span.end);
}
