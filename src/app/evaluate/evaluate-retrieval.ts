import { at } from '../../domain/at.ts';
import type { Embedder } from '../../domain/ports/embedder.ts';
import type { NameKnowledge } from '../../domain/names.ts';
import type { RetrievalSet } from '../../domain/evaluation.ts';
import { KnownNames } from '../../retrieval/names/known-names.ts';
import { bestHits, scorePassages, type Hit } from '../../retrieval/ranking/rank-passages.ts';
import { SearchIndex } from '../../retrieval/index/search-index.ts';
import { buildQuery } from '../../retrieval/query/query.ts';
import { evaluationCorpus } from './evaluation-corpus.ts';
import { requireCalibrated, type Answering } from '../ask/answering.ts';
import { scoreCandidates } from '../ask/score-candidates.ts';
import { hitAt, ndcgAt, points } from './ranking-measures.ts';
import { readQuestion } from '../ask/question/read-question.ts';

const ARMS = ['dense', 'keyword', 'fused'] as const;
type SearchArm = (typeof ARMS)[number];
type ByArm = Readonly<Record<SearchArm, number>> & { readonly reranked?: number };

/** A line of the command-line contract, in points (0 to 100). */
export type RetrievalFigures = {
  readonly set: string;
  readonly queries: number;
  readonly articles: number;
  readonly ndcg10: ByArm;
  readonly r1: ByArm;
  readonly r5: ByArm;
  readonly r20: ByArm;
};

export type RetrievalDeps = {
  readonly embedder: Embedder;
  readonly names: NameKnowledge;
  readonly detectLanguage: (text: string) => string;
  readonly answering: Answering;
  /** Whether the scorer ranks the best again. */
  readonly reranks: boolean;
};

/**
 * Ranks a set's documents as articles, through the splitter, index and retriever of the product. The rank of
 * an article is that of its best passage.
 *
 * @param limit number of questions used, from the first; all if undefined
 */
export async function evaluateRetrieval(
  set: RetrievalSet,
  { embedder, names, detectLanguage, answering, reranks }: RetrievalDeps,
  limit: number | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<RetrievalFigures> {
  const { scorer, calibration } = requireCalibrated(answering);
  const generation = await evaluationCorpus(set.name, set.documents, embedder, { onProgress });
  const index = new SearchIndex(generation, new KnownNames(names), calibration.ranking);
  const questions = set.questions.slice(0, limit);
  /** By question. */
  const rankings: Record<SearchArm | 'reranked', string[][]> = {
    dense: [],
    keyword: [],
    fused: [],
    reranked: [],
  };
  for (const { text: typed } of questions) {
    const question = readQuestion(typed, detectLanguage);
    const query = await buildQuery(index, embedder, question);
    const scores = scorePassages(index, query, () => true);
    for (const arm of ARMS) rankings[arm].push(articleRanking(bestHits(index, scores, Infinity, arm)));
    if (reranks) {
      const { hits, scored } = await scoreCandidates({ index, scorer }, query, scores);
      const best = scored
        .filter(({ evidence }) => evidence > 0)
        .map(({ candidate }) => candidate.article.source);
      const fused = at(rankings.fused, rankings.fused.length - 1);
      rankings.reranked.push([...new Set([...best, ...articleRanking(hits), ...fused])]);
    }
  }
  const figures = (measure: (ranking: readonly string[], relevant: ReadonlySet<string>) => number): ByArm => {
    const of = (arm: SearchArm | 'reranked'): number =>
      points(questions.map(({ relevant }, i) => measure(at(rankings[arm], i), relevant)));
    const search = { dense: of('dense'), keyword: of('keyword'), fused: of('fused') };
    return reranks ? { ...search, reranked: of('reranked') } : search;
  };
  return {
    set: set.name,
    queries: questions.length,
    articles: set.documents.length,
    ndcg10: figures((ranking, relevant) => ndcgAt(10, ranking, relevant)),
    r1: figures((ranking, relevant) => hitAt(1, ranking, relevant)),
    r5: figures((ranking, relevant) => hitAt(5, ranking, relevant)),
    r20: figures((ranking, relevant) => hitAt(20, ranking, relevant)),
  };
}

/** Sources of documents, those with the best passage first. */
export function articleRanking(hits: readonly Hit[]): string[] {
  return [...new Set(hits.map(({ passage }) => passage.article.article.source))];
}
