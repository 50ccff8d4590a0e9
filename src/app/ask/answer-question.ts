/**
 * How a question is answered, from top to bottom of this file:
 *
 * 1. `answerQuestion`: asks a message of several questions part by part (text/question/question-parts.ts), and as a whole only
 *    if no part is answered.
 * 2. `understandParts`: takes out of each question what it says of time, source, language and order
 *    (question/understand-question.ts). These limit and order the quotes, as the person's filter does.
 * 3. `searchQuestion`: builds the query (retrieval/query/query.ts), ranks the passages within the limits
 *    (retrieval/ranking/rank-passages.ts), gives their sentences evidence (score-candidates.ts, answering/scorer/), and chooses
 *    those with enough (answering/choose-quotes.ts); or lists what there is (listing/list-quotes.ts).
 * 4. `makeQuotes`: puts to each quote what other articles have of it (quotes-with-duplicates.ts).
 * 5. `gated`: holds back what is not, to the character, a slice of its page (answering/gate.ts).
 * 6. `abstain`: if no quote is left, tells which limit is why (limits-in-the-way.ts), and what comes closest
 *    (closest-quotes.ts).
 */
import { quotesInTurn, shareSentence } from '../../answering/choose-quotes.ts';
import type { Quote } from '../../domain/answer.ts';
import { inDateOrder, newestFirst } from '../../domain/date-order.ts';
import { NOTHING_UNDERSTOOD, type Understood } from '../../domain/understood.ts';
import { leftOutAsUndated } from '../../retrieval/query/filter.ts';
import { MAX_QUOTES } from '../limits.ts';
import { answersAboutThatTime } from './unanswered/about-that-time.ts';
import { abstain } from './unanswered/abstain.ts';
import type { AnswerDeps, Answered, AnswerRequest, AnswerTrace, FoundPart } from './answered.ts';
import { makeQuotes } from './quotes/make-quotes.ts';
import { understandParts } from './question/understand-parts.ts';
import { understandQuestion, type UnderstoodQuestion } from './question/understand-question.ts';
import { type Found, searchQuestion } from './search-question.ts';

/**
 * Answers a question by quotes, or abstains where no sentence has evidence enough.
 *
 * Throws what the embedder and the scorer throw.
 */
export async function answerQuestion(deps: AnswerDeps, request: AnswerRequest): Promise<Answered> {
  const { question, today, filter, dropped = [] } = request;
  const understanding = { today, filter, dropped };
  const parts = understandParts(deps.index, question, understanding);
  const [only, ...others] = parts;
  const asParts = others.length > 0 ? await answerParts(deps, request, parts) : null;
  if (asParts !== null) return asParts;
  const isOnly = only !== undefined && others.length === 0;
  return answerWhole(deps, request, isOnly ? only : understandQuestion(deps.index, question, understanding));
}

/** So many times as many quotes are chosen as are shown: some turn out to say what a duplicate of another says. */
const CHOSEN_PER_SHOWN = 2;

async function answerWhole(
  deps: AnswerDeps,
  request: AnswerRequest,
  part: UnderstoodQuestion,
): Promise<Answered> {
  // Which of the quotes are the newest or oldest is known when all are chosen.
  const isOrdered = part.understood.order !== null;
  const maxQuotes = isOrdered ? MAX_QUOTES : request.limit;
  const within = await searchQuestion(deps, part, request.filter, CHOSEN_PER_SHOWN * maxQuotes);
  const beside = within.chosen.length > 0 ? null : await answersAboutThatTime(deps, request, part);
  const answering = beside ?? { part, found: within };
  const { found } = answering;
  const chosen = found.chosen.length === 0 ? [] : [...found.chosen, ...found.undated];
  const { made, droppedAtGate } = makeQuotes(deps, chosen, [answering], request);
  const bestQuotes = made.slice(0, maxQuotes).map(({ quote }) => quote);
  const inOrder = ordered(bestQuotes, part, found).slice(0, request.limit);
  const [best, ...others] = inOrder;
  const answered = { ...repliesTo(deps, request, [{ part, found }]), droppedAtGate };
  if (best === undefined) {
    const abstention = await abstain(deps, request, { part, found });
    return { ...answered, ...abstention, droppedAtGate: [...droppedAtGate, ...abstention.droppedAtGate] };
  }
  return { ...answered, answer: { kind: 'answered', quotes: [best, ...others] }, limitedBy: [] };
}

/** Answers several questions, each with its own quotes, which take turns; null where none of them has one. */
async function answerParts(
  deps: AnswerDeps,
  request: AnswerRequest,
  parts: readonly UnderstoodQuestion[],
): Promise<Answered | null> {
  const { filter, limit } = request;
  const found = await Promise.all(
    parts.map(async (part): Promise<FoundPart> => {
      return { part, found: await searchQuestion(deps, part, filter, CHOSEN_PER_SHOWN * limit) };
    }),
  );
  const chosen = quotesInTurn(
    found.map((one) => [...one.found.chosen]),
    CHOSEN_PER_SHOWN * limit,
  );
  // Each question gets its best quote, however few quotes are wanted.
  const shown = Math.max(limit, parts.length);
  const { made, droppedAtGate } = makeQuotes(deps, chosen, found, request);
  const [best, ...others] = made.slice(0, shown);
  if (best === undefined) return null;
  return {
    ...repliesTo(deps, request, found),
    ...{ droppedAtGate, limitedBy: [] },
    answer: { kind: 'answered', quotes: [best.quote, ...others.map(({ quote }) => quote)] },
    parts: found.map(({ part, found: { chosen: own } }) => ({
      question: part.typed,
      quotes: [best, ...others]
        .filter((one) => own.some((other) => shareSentence(one.chosen.candidate, other.candidate)))
        .map(({ quote }) => quote.id),
    })),
  };
}

/** What a reply says whether or not there is an answer. */
function repliesTo(
  { index }: AnswerDeps,
  { filter }: AnswerRequest,
  parts: readonly FoundPart[],
): Pick<
  Answered,
  'latestAsked' | 'trace' | 'undatedLeftOut' | 'understood' | 'declined' | 'isListing' | 'parts'
> {
  const understood = commonUnderstood(parts.map(({ part }) => part.understood));
  const isListing = parts.every(({ found }) => found.isListing);
  const { order } = understood;
  return {
    latestAsked: parts.length === 1 && (order === 'newest' || (isListing && order === null)),
    trace: traceOf(parts.map(({ found }) => found)),
    undatedLeftOut: index.articles.filter((article) => leftOutAsUndated(filter, article)).length,
    understood,
    declined: parts.find(({ part }) => part.declined !== null)?.part.declined ?? null,
    ...{ isListing, parts: [] },
  };
}

/** What several questions say alike: what only one of them says limits only its own quotes. */
function commonUnderstood([first, ...others]: readonly Understood[]): Understood {
  if (first === undefined) throw new RangeError('a question has at least one part');
  const agreed = <K extends keyof Understood>(key: K): Understood[K] =>
    others.every((other) => other[key] === first[key]) ? first[key] : NOTHING_UNDERSTOOD[key];
  const hasTime = others.every((other) => other.from === first.from && other.to === first.to);
  const { from, to, isLunar } = hasTime ? first : NOTHING_UNDERSTOOD;
  return {
    ...{ from, to, isLunar, outlet: agreed('outlet'), language: agreed('language'), order: agreed('order') },
    removed: [first, ...others].flatMap(({ removed }) => removed),
  };
}

/** Quotes in the order that was asked for: dates before evidence where one was. */
function ordered(
  quotes: readonly Quote[],
  { understood: { order } }: UnderstoodQuestion,
  { isListing }: Found,
): readonly Quote[] {
  if (order === 'oldest') return inDateOrder(quotes);
  return order === 'newest' || isListing ? newestFirst(quotes) : quotes;
}

function traceOf(found: readonly Found[]): AnswerTrace {
  return {
    mentions: found.flatMap(({ mentions }) => mentions),
    demands: () => found.flatMap(({ demands }) => demands()),
    hits: found.flatMap(({ hits = [] }) => hits),
    scored: found.flatMap(({ scored = [] }) => scored).sort((a, b) => b.evidence - a.evidence),
  };
}
