import { chooseQuotes, type Judged } from '../answering/choose-quotes.ts';
import { citationOf, quoteOf } from '../answering/citation.ts';
import { newestFirst } from '../answering/newest-first.ts';
import { gated } from '../answering/gate.ts';
import type { Answer, Citation, Quote } from '../domain/answer.ts';
import type { Embedder } from '../domain/embedder.ts';
import type { Judge } from '../domain/judge.ts';
import type { Filter, Question } from '../domain/question.ts';
import { admits, leftOutAsUndated } from '../retrieval/filter.ts';
import type { Mention } from '../retrieval/name-matcher.ts';
import { quoteCandidates } from '../retrieval/quote-candidates.ts';
import { bestHits, scorePassages, type Hit } from '../retrieval/rank-passages.ts';
import type { SearchIndex } from '../retrieval/search-index.ts';
import { asksFor } from '../text/clean-question.ts';
import { asksForLatest } from '../text/latest-words.ts';
import { askIndex } from './ask-index.ts';
import { JUDGED_PASSAGES, MAX_QUOTES, NEAREST } from './limits.ts';

export type AnswerMeans = {
  readonly index: SearchIndex;
  readonly embedder: Embedder;
  readonly judge: Judge;
  /** Evidence below this is no answer. */
  readonly threshold: number;
};

/** An answer with what a front end may want to tell besides. */
export type Answered = {
  readonly answer: Answer;
  /** Articles that a date filter left out only because their page gives no date. */
  readonly undatedLeftOut: number;
  /** Whether the newest was asked for: the quotes are then in the order of their dates, newest first. */
  readonly latestAsked: boolean;
  /** Quotes that the gate held back: none unless something is broken. */
  readonly droppedAtGate: readonly Quote[];
  /** What was found and how it was judged, best first, for `--verbose`. */
  readonly trace: {
    readonly mentions: readonly Mention[];
    readonly hits: readonly Hit[];
    readonly judged: readonly Judged[];
  };
};

/**
 * The shortest path from question to quotes: embed the question, rank passages, judge their sentences,
 * choose, check at the gate. Abstains when no sentence has evidence enough.
 *
 * @param limit number of quotes, at least 1
 */
export async function answerQuestion(
  means: AnswerMeans,
  question: Question,
  filter: Filter,
  limit: number,
): Promise<Answered> {
  const { index, embedder, judge, threshold } = means;
  const undatedLeftOut = index.articles.filter((article) => leftOutAsUndated(filter, article)).length;
  const latestAsked = asksForLatest(question.text);
  const asked = asksFor(question.text);
  if (asked === 'nothing') return { ...nothing, undatedLeftOut };

  const asking = await askIndex(index, embedder, question);
  const scores = scorePassages(index, asking, (article) => admits(filter, article));
  const hits = bestHits(index, scores, JUDGED_PASSAGES);
  const candidates = quoteCandidates(index, asking, hits);
  const evidence = await judge.score(question, candidates);
  const judged = candidates
    .map((candidate, i) => ({ candidate, evidence: evidence[i] ?? 0 }))
    .sort((a, b) => b.evidence - a.evidence);

  // A topic is no question: the nearest articles are what there is to say to it.
  const worth = asked === 'topic' ? [] : chooseQuotes(judged, threshold, latestAsked ? MAX_QUOTES : limit);
  const chosen = worth.map((one) => quoteOf(one.candidate, one.evidence));
  const { passed, dropped } = gated(chosen, (source) => index.pageText(source));
  const ordered = latestAsked ? newestFirst(passed) : passed;
  return {
    answer: answerOf(ordered.slice(0, limit), hits),
    undatedLeftOut,
    latestAsked,
    droppedAtGate: dropped,
    trace: { mentions: asking.mentions, hits, judged },
  };
}

const nothing: Answered = {
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
