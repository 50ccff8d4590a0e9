import { at } from '../../../domain/at.ts';
import type { Question } from '../../../domain/question.ts';
import type { Understood } from '../../../domain/understood.ts';
import type { SearchIndex } from '../../../retrieval/index/search-index.ts';
import { completeQuestion } from '../../../retrieval/query/follow-up/complete-question.ts';
import { cleanQuestion } from '../../../text/question/clean-question.ts';
import { questionParts } from '../../../text/question/question-parts.ts';
import { understandQuestion, type UnderstoodQuestion, type Understanding } from './understand-question.ts';

/** The questions of a message, each completed by those before it; only one if it asks one. */
export function understandParts(
  index: SearchIndex,
  question: Question,
  understanding: Understanding,
): UnderstoodQuestion[] {
  const asked = question.text.split('\n').map(cleanQuestion).join('\n');
  // A question that is asked again is one.
  const texts = [...new Set(questionParts(asked).map(cleanQuestion))];
  const parts: UnderstoodQuestion[] = [];
  const joined: boolean[] = [];
  let end = 0;
  for (const [i, typed] of texts.entries()) {
    const before = texts.slice(0, i);
    const start = asked.indexOf(typed, end);
    const between = asked.slice(end, start);
    end = start + typed.length;
    const first = parts[0]?.question.text;
    const text =
      first === undefined ? typed : completedPart(index, { ...question, text: typed }, before, first);
    parts.push({ ...understandQuestion(index, { ...question, text }, understanding), typed });
    joined.push(i > 0 && !ENDS_SENTENCE.test(between));
  }
  return sharedInSentence(parts, joined);
}

/** Gives each part what another part of its sentence says of time and source, if it says nothing of them itself. */
function sharedInSentence(
  parts: readonly UnderstoodQuestion[],
  joined: readonly boolean[],
): UnderstoodQuestion[] {
  const shared = [...parts];
  const share = (from: number, to: number): void => {
    const [giving, taking] = [at(shared, from), at(shared, to)];
    shared[to] = { ...taking, understood: carriedOver(giving.understood, taking.understood) };
  };
  for (let i = 1; i < parts.length; i++) if (at(joined, i)) share(i - 1, i);
  for (let i = parts.length - 1; i > 0; i--) if (at(joined, i)) share(i, i - 1);
  return shared;
}

const ENDS_SENTENCE = /[?؟;؛.!\n]/u;

/** "What did Putin say in July 2025, and what did Raisi say?" asks about July twice. */
function carriedOver(before: Understood, own: Understood): Understood {
  const hasTime = own.from !== null || own.to !== null;
  const { from, to, isLunar } = hasTime ? own : before;
  return {
    ...{ ...own, from, to, isLunar },
    outlet: own.outlet ?? before.outlet,
    language: own.language ?? before.language,
  };
}

/** Likeness of names, 0 to 1. */
const [CERTAIN, DOUBTFUL] = [1, 0.5];

/** A later part of a question: "Who asked for the call?" is about those of whose call the first part asks. */
function completedPart(
  { names }: SearchIndex,
  part: Question,
  before: readonly string[],
  first: string,
): string {
  const text = completeQuestion(part.text, before);
  if (names.parse({ ...part, text }).known(CERTAIN).length > 0) return text;
  const brought = names.parse({ ...part, text: first }).known(DOUBTFUL);
  return [text, ...brought].join(' ');
}
