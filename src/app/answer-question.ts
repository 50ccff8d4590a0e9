import { chooseQuotes, type ChosenQuote, type Judged } from '../answering/choose-quotes.ts';
import { citationOf } from '../answering/citation.ts';
import { newestFirst } from '../domain/date-order.ts';
import { gated } from '../answering/gate.ts';
import { quotesInTurn } from '../answering/quotes-in-turn.ts';
import type { Answer, Citation, CitedText, Quote } from '../domain/answer.ts';
import type { Embedder } from '../domain/embedder.ts';
import type { Judge } from '../domain/judge.ts';
import type { Filter, Question } from '../domain/question.ts';
import { admits, leftOutAsUndated } from '../retrieval/filter.ts';
import { completeQuestion } from '../retrieval/complete-question.ts';
import type { Mention } from '../retrieval/name-matcher.ts';
import { scorePassages, type Hit } from '../retrieval/rank-passages.ts';
import type { SearchIndex } from '../retrieval/search-index.ts';
import { asksFor } from '../text/clean-question.ts';
import { asksForLatest } from '../text/latest-words.ts';
import { questionParts } from '../text/question-parts.ts';
import { askIndex } from './ask-index.ts';
import { judgeHits } from './judge-hits.ts';
import { limitsInTheWay, type LimitKind } from './limits-in-the-way.ts';
import { MAX_QUOTES, NEAREST } from './limits.ts';
import type { QuoteCopies } from './quote-copies.ts';
import { quotesWithCopies } from './quotes-with-copies.ts';

export type AnswerMeans = {
  readonly index: SearchIndex;
  /** Of the same index. */
  readonly copies: QuoteCopies;
  readonly embedder: Embedder;
  readonly judge: Judge;
  /** Evidence below this is no answer. */
  readonly threshold: number;
};

/** What was answered, and where nothing was, which limits of the person or place are why. */
export type Answered = AnsweredWithin & { readonly limitedBy: readonly LimitKind[] };

/** An answer with what a front end may want to tell besides. */
export type AnsweredWithin = {
  readonly answer: Answer;
  /** Articles that a date filter left out only because their page gives no date. */
  readonly undatedLeftOut: number;
  /** Whether the newest was asked for: the quotes are then in the order of their dates, newest first. */
  readonly latestAsked: boolean;
  /** Quotes that the gate held back: none unless something is broken. */
  readonly droppedAtGate: readonly CitedText[];
  /** What was found and how it was judged, best first, for `--verbose`. */
  readonly trace: {
    readonly mentions: readonly Mention[];
    readonly hits: readonly Hit[];
    readonly judged: readonly Judged[];
  };
};

/**
 * The shortest path from question to quotes: embed the question, rank passages, judge their sentences,
 * choose, check at the gate. Abstains when no sentence has evidence enough. A question of several parts is asked
 * part by part, and as a whole only if no part is answered.
 *
 * @param limit number of quotes, at least 1
 */
export async function answerQuestion(
  means: AnswerMeans,
  question: Question,
  filter: Filter,
  limit: number,
): Promise<Answered> {
  const answered = await answerWithin(means, question, filter, limit);
  const isOpen = answered.answer.kind === 'abstained' && asksFor(question.text) === 'answer';
  // An outlet that no article bears is told apart.
  const { outlet } = filter;
  if (!isOpen || !means.index.articles.some((article) => admits({ outlet }, article))) {
    return { ...answered, limitedBy: [] };
  }
  const limitedBy = await limitsInTheWay(filter, async (wider) => {
    const { answer } = await answerWithin(means, question, wider, 1);
    return answer.kind === 'answered';
  });
  return { ...answered, limitedBy };
}

async function answerWithin(
  means: AnswerMeans,
  question: Question,
  filter: Filter,
  limit: number,
): Promise<AnsweredWithin> {
  const { index, threshold } = means;
  const undatedLeftOut = index.articles.filter((article) => leftOutAsUndated(filter, article)).length;
  const latestAsked = asksForLatest(question.text);
  const asked = asksFor(question.text);
  if (asked === 'nothing') return { ...nothing, undatedLeftOut };

  const most = latestAsked ? MAX_QUOTES : limit;
  let considered: Considered[] = [];
  let worth: ChosenQuote[] = [];
  for (const way of waysToAsk(index, question)) {
    considered = await Promise.all(way.map((part) => consider(means, part, filter)));
    // A topic is no question: the nearest articles are what there is to say to it.
    if (asked !== 'topic') {
      worth = quotesInTurn(
        considered.map(({ judged }) => chooseQuotes(judged, threshold, WITH_COPIES * most)),
        WITH_COPIES * most,
      );
    }
    if (worth.length > 0) break;
  }
  const chosen = quotesWithCopies(means.copies, worth, (article) => admits(filter, article)).slice(0, most);
  const { passed, dropped } = gated(chosen, (source) => index.pageText(source));
  const ordered = latestAsked ? newestFirst(passed) : passed;
  const trace = traceOf(considered);
  return {
    answer: answerOf(ordered.slice(0, limit), trace.hits),
    undatedLeftOut,
    latestAsked,
    droppedAtGate: dropped,
    trace,
  };
}

/** So many times as many are chosen as are shown: some turn out to say what a copy of another says. */
const WITH_COPIES = 2;

/** Likeness of names. */
const [CERTAIN, DOUBTFUL] = [1, 0.5];

/** The parts of a question, each made whole by those before it; then the question as it is. */
function waysToAsk({ names }: SearchIndex, question: Question): Question[][] {
  const parts = questionParts(question.text);
  const whole = parts.map((text, i): Question => {
    const part = { ...question, text: completeQuestion(text, parts.slice(0, i)) };
    const [first = ''] = parts;
    if (i === 0 || names.namesIn(part, CERTAIN).length > 0) return part;
    // "Who asked for the call?" is about those of whose call the first part asks.
    return { ...part, text: [part.text, ...names.namesIn({ ...question, text: first }, DOUBTFUL)].join(' ') };
  });
  return parts.length > 1 ? [whole, [question]] : [[question]];
}

/** What was found for one question and how it was judged, best first. */
type Considered = AnsweredWithin['trace'];

async function consider(means: AnswerMeans, question: Question, filter: Filter): Promise<Considered> {
  const { index, embedder } = means;
  const asked = await askIndex(index, embedder, question);
  const scores = scorePassages(index, asked, (article) => admits(filter, article));
  return { mentions: asked.mentions, ...(await judgeHits(means, question, asked, scores)) };
}

function traceOf(considered: readonly Considered[]): Considered {
  return {
    mentions: considered.flatMap(({ mentions }) => mentions),
    hits: considered.flatMap(({ hits }) => hits),
    judged: considered.flatMap(({ judged }) => judged).sort((a, b) => b.evidence - a.evidence),
  };
}

const nothing: AnsweredWithin = {
  answer: { kind: 'abstained', nearest: [] },
  undatedLeftOut: 0,
  latestAsked: false,
  droppedAtGate: [],
  trace: { mentions: [], hits: [], judged: [] },
};

function answerOf([first, ...others]: readonly Quote[], hits: readonly Hit[]): Answer {
  if (first !== undefined) return { kind: 'answered', quotes: [first, ...others] };
  return { kind: 'abstained', nearest: nearest(hits) };
}

/** The articles of the best passages, each once. */
function nearest(hits: readonly Hit[]): Citation[] {
  const articles = new Map(hits.map(({ passage }) => [passage.articleNumber, passage.article.article]));
  return [...articles.values()].slice(0, NEAREST).map((article) => citationOf(article));
}
