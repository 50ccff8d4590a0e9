import {
  BESIDE_BEST,
  chooseQuotes,
  type ChosenQuote,
  type ScoredCandidate,
} from '../../answering/choose-quotes.ts';
import type { Article } from '../../domain/article.ts';
import type { AnswerScorer } from '../../domain/ports/answer-scorer.ts';
import type { EvidenceConstants } from '../../domain/ports/calibration.ts';
import type { Embedder } from '../../domain/ports/embedder.ts';
import type { Filter } from '../../domain/question.ts';
import type { Understood } from '../../domain/understood.ts';
import type { SearchIndex } from '../../retrieval/index/search-index.ts';
import type { NameViolation } from '../../retrieval/query/constraints.ts';
import type { Mention } from '../../retrieval/names/name-matcher.ts';
import { admits } from '../../retrieval/query/filter.ts';
import { buildQuery, type Query } from '../../retrieval/query/query.ts';
import { scorePassages } from '../../retrieval/ranking/rank-passages.ts';
import { demandsOfBest } from './demands-of-best.ts';
import { leadsOf, listedQuotes, type Topic } from './listing/list-quotes.ts';
import { scoreCandidates, type ScoredHits } from './score-candidates.ts';
import type { UnderstoodQuestion } from './question/understand-question.ts';

export type SearchDeps = {
  readonly index: SearchIndex;
  readonly embedder: Embedder;
  readonly scorer: AnswerScorer;
  /** Probability, 0 to 1: less evidence than this is no answer. */
  readonly threshold: number;
  readonly constants: EvidenceConstants;
  /** ISO 639-1 code of the language that an article is written in. */
  readonly languageOf: (article: Article) => string;
};

/** What was found for one question. */
export type Found = Partial<ScoredHits> & {
  /** Null where nothing was searched for: of a whole day everything is listed. */
  readonly query: Query | null;
  readonly mentions: readonly Mention[];
  /** Worked out when it is asked for: only `--verbose` does. */
  readonly demands: () => readonly NameViolation[];
  /** Quotes to show, best first. */
  readonly chosen: readonly ChosenQuote[];
  /** The same of articles without a date, where a time was asked for: nobody knows whether they are of it. */
  readonly undated: readonly ChosenQuote[];
  /** Whether the quotes were listed, not judged as answers. */
  readonly isListing: boolean;
};

/**
 * Searches for a question within its own limits and the person's filter, and chooses quotes: those that answer it; or, where a listing is wanted, those that
 * are about its topic.
 *
 * Throws what the embedder and the scorer throw.
 *
 * @param limit number of quotes
 */
export async function searchQuestion(
  deps: SearchDeps,
  part: UnderstoodQuestion,
  filter: Filter,
  limit: number,
): Promise<Found> {
  const { index, embedder } = deps;
  const { question, wanted, understood } = part;
  const isWithin = withinLimits(deps, part, filter);
  if (wanted === 'nothing') return { ...NOTHING_SEARCHED, chosen: [], isListing: false };
  if (question.text === '') {
    const listed = leadsOf(index, isWithin, { order: understood.order, limit });
    const { chosen, undated } = byDate(listed, understood);
    // Nobody wants the undated articles of a whole archive beside the news of a day.
    return { ...NOTHING_SEARCHED, chosen, undated: chosen.length > 0 ? [] : undated, isListing: true };
  }
  const query = await buildQuery(index, embedder, question);
  const scored = await scoreCandidates(deps, query, scorePassages(index, query, isWithin));
  const { from, to, outlet } = understood;
  const topic = {
    hasNames: query.constraints.names.length > 0,
    isLimited: [from, to, outlet].some((limit) => limit !== null),
    constants: deps.constants,
  };
  const quotes = choose(deps, part, scored, { topic, limit });
  const demands = (): NameViolation[] => demandsOfBest(query, scored);
  return {
    ...scored,
    query,
    demands,
    mentions: query.mentions,
    ...quotes,
    ...byDate(quotes.chosen, understood),
  };
}

const NOTHING_SEARCHED = { query: null, mentions: [], demands: () => [], undated: [] };

/** Whether an article may be quoted. Without a date it may, and is set apart where a time was asked for. */
export function withinLimits(
  { index, languageOf }: SearchDeps,
  { articles, understood }: UnderstoodQuestion,
  filter: Filter,
): (article: Article) => boolean {
  const { from, to, outlet, language } = understood;
  const meant = articles === null ? null : new Set([...articles].map((number) => index.articles[number]));
  const time: Filter = { from: from ?? undefined, to: to ?? undefined };
  return (article) =>
    admits(filter, article) &&
    (article.publishedAt === null || admits(time, article)) &&
    (outlet === null || article.outlet === outlet) &&
    (language === null || languageOf(article) === language) &&
    (meant === null || meant.has(article));
}

/** Sets apart what has no date, where a time was asked for. */
function byDate(quotes: readonly ChosenQuote[], understood: Understood): Pick<Found, 'chosen' | 'undated'> {
  if (!isTimed(understood)) return { chosen: quotes, undated: [] };
  const dated = quotes.filter(isDated);
  const least = BESIDE_BEST * (dated[0]?.evidence ?? 0);
  return { chosen: dated, undated: quotes.filter((quote) => !isDated(quote) && quote.evidence >= least) };
}

function isTimed({ from, to }: Understood): boolean {
  return from !== null || to !== null;
}

function isDated({ candidate }: ScoredCandidate): boolean {
  return candidate.article.publishedAt !== null;
}

function choose(
  { threshold, constants }: SearchDeps,
  { wanted, understood }: UnderstoodQuestion,
  { scored }: ScoredHits,
  { topic, limit }: { readonly topic: Topic; readonly limit: number },
): Pick<Found, 'chosen' | 'isListing'> {
  if (wanted === 'topic') return { chosen: [], isListing: false };
  // Chosen apart: an undated quote must not push out a dated one that it is better than.
  const pools = isTimed(understood)
    ? [scored.filter(isDated), scored.filter((one) => !isDated(one))]
    : [scored];
  const answered = pools.flatMap((pool) => chooseQuotes(pool, threshold, limit, constants));
  // "The latest call" may have no sentence that answers, and still there is a latest one.
  const mayList = wanted === 'news' || wanted === 'headlines' || understood.order !== null;
  if (answered.length > 0 || !mayList) return { chosen: answered, isListing: false };
  return { chosen: pools.flatMap((pool) => listedQuotes(pool, topic, limit)), isListing: true };
}
