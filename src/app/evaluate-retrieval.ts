import type { Embedder } from '../domain/embedder.ts';
import type { Judge } from '../domain/judge.ts';
import type { NameKnowledge } from '../domain/name-knowledge.ts';
import type { RetrievalSet } from '../domain/retrieval-set.ts';
import { KnownNames } from '../retrieval/known-names.ts';
import { bestHits, scorePassages, type Hit } from '../retrieval/rank-passages.ts';
import { SearchIndex } from '../retrieval/search-index.ts';
import { askIndex } from './ask-index.ts';
import { evaluationCorpus } from './evaluation-corpus.ts';
import { judgeHits } from './judge-hits.ts';
import { hitAt, ndcgAt, points } from './ranking-measures.ts';
import { readQuestion } from './read-question.ts';

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

export type RetrievalMeans = {
  readonly embedder: Embedder;
  readonly names: NameKnowledge;
  readonly detectLanguage: (text: string) => string;
  /** Ranks the best again; null: it is not asked. */
  readonly judge: Judge | null;
};

/**
 * Ranks a set's documents as articles, through the splitter, index and retriever of the product. The rank of
 * an article is that of its best passage.
 *
 * @param limit questions used, from the first; all if undefined
 */
export async function evaluateRetrieval(
  set: RetrievalSet,
  { embedder, names, detectLanguage, judge }: RetrievalMeans,
  limit: number | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<RetrievalFigures> {
  const generation = await evaluationCorpus(set.name, set.documents, embedder, { onProgress });
  const index = new SearchIndex(generation, new KnownNames(names));
  const questions = set.questions.slice(0, limit);
  const rankings = new Map<SearchArm | 'reranked', string[][]>();
  const note = (arm: SearchArm | 'reranked', ranking: string[]): void => {
    const noted = rankings.get(arm);
    if (noted === undefined) rankings.set(arm, [ranking]);
    else noted.push(ranking);
  };
  for (const { text: typed } of questions) {
    const question = readQuestion(typed, detectLanguage);
    const asked = await askIndex(index, embedder, question);
    const scores = scorePassages(index, asked, () => true);
    for (const arm of ARMS) note(arm, articleRanking(bestHits(index, scores, Infinity, arm)));
    if (judge !== null) {
      const { hits, judged } = await judgeHits({ index, judge }, question, asked, scores);
      const best = judged
        .filter(({ evidence }) => evidence > 0)
        .map(({ candidate }) => candidate.article.source);
      note('reranked', [
        ...new Set([...best, ...articleRanking(hits), ...(rankings.get('fused')?.at(-1) ?? [])]),
      ]);
    }
  }
  const figures = (measure: (ranking: readonly string[], relevant: ReadonlySet<string>) => number): ByArm => {
    const of = (arm: SearchArm | 'reranked'): number =>
      points(questions.map(({ relevant }, i) => measure(rankings.get(arm)?.[i] ?? [], relevant)));
    const search = { dense: of('dense'), keyword: of('keyword'), fused: of('fused') };
    return judge === null ? search : { ...search, reranked: of('reranked') };
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

/** Documents (by source), best passage first. */
export function articleRanking(hits: readonly Hit[]): string[] {
  return [...new Set(hits.map(({ passage }) => passage.article.article.source))];
}
