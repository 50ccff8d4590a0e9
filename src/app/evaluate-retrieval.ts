import type { Embedder } from '../domain/embedder.ts';
import type { NameKnowledge } from '../domain/name-knowledge.ts';
import type { RetrievalSet } from '../domain/retrieval-set.ts';
import { KnownNames } from '../retrieval/known-names.ts';
import { bestHits, scorePassages, type Hit } from '../retrieval/rank-passages.ts';
import { SearchIndex } from '../retrieval/search-index.ts';
import { askIndex } from './ask-index.ts';
import { evaluationCorpus } from './evaluation-corpus.ts';
import { hitAt, ndcgAt, points } from './ranking-measures.ts';
import { readQuestion } from './read-question.ts';

const ARMS = ['dense', 'keyword', 'fused'] as const;
type Arm = (typeof ARMS)[number];

/** A line of the command-line contract, in points (0 to 100). */
export type RetrievalFigures = {
  readonly set: string;
  readonly queries: number;
  readonly articles: number;
  readonly ndcg10: Readonly<Record<Arm, number>>;
  readonly r1: Readonly<Record<Arm, number>>;
  readonly r5: Readonly<Record<Arm, number>>;
  readonly r20: Readonly<Record<Arm, number>>;
};

export type RetrievalMeans = {
  readonly embedder: Embedder;
  readonly names: NameKnowledge;
  readonly detectLanguage: (text: string) => string;
};

/**
 * Ranks a set's documents as articles, through the splitter, index and retriever of the product. The rank of
 * an article is that of its best passage.
 *
 * @param limit questions used, from the first; all if undefined
 */
export async function evaluateRetrieval(
  set: RetrievalSet,
  { embedder, names, detectLanguage }: RetrievalMeans,
  limit: number | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<RetrievalFigures> {
  const generation = await evaluationCorpus(set.name, set.documents, embedder, { onProgress });
  const index = new SearchIndex(generation, new KnownNames(names));
  const questions = set.questions.slice(0, limit);
  const rankings = Object.fromEntries(ARMS.map((arm) => [arm, [] as string[][]])) as Record<Arm, string[][]>;
  for (const { text: typed } of questions) {
    const asked = await askIndex(index, embedder, readQuestion(typed, detectLanguage));
    const scores = scorePassages(index, asked, () => true);
    for (const arm of ARMS) rankings[arm].push(articleRanking(bestHits(index, scores, Infinity, arm)));
  }
  const figures = (measure: (ranking: readonly string[], relevant: ReadonlySet<string>) => number) =>
    Object.fromEntries(
      ARMS.map((arm) => [
        arm,
        points(questions.map(({ relevant }, i) => measure(rankings[arm][i] ?? [], relevant))),
      ]),
    ) as Record<Arm, number>;
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
