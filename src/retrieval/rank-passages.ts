import type { Article } from '../domain/article.ts';
import { cosines } from './dense.ts';
import { fuse } from './fusion.ts';
import type { PlacedPassage, SearchIndex } from './search-index.ts';

/** A passage with the scores of both searches and their fusion, in points. */
export type Hit = {
  readonly passage: PlacedPassage;
  readonly dense: number;
  readonly keyword: number;
  readonly fused: number;
};

/**
 * Every passage of an admitted article with its scores, in the order of the corpus.
 *
 * @param vector of the question
 * @param admits the person's filter: applied before anything is ranked or cut off
 */
export function scorePassages(
  index: SearchIndex,
  question: string,
  vector: Float32Array,
  admits: (article: Article) => boolean,
): Hit[] {
  const dense = cosines(vector, index.passageVectors);
  const keyword = index.keywords.scores(index.keywords.weigh(question));
  const hits: Hit[] = [];
  for (const passage of index.passages) {
    if (!admits(passage.article.article)) continue;
    const d = dense[passage.number] ?? 0;
    const k = keyword[passage.number] ?? 0;
    hits.push({ passage, dense: d, keyword: k, fused: fuse(d, k) });
  }
  return hits;
}

/**
 * The best hits, best first. Those that score alike keep the order of the corpus, so that the same question
 * gives the same ranking everywhere.
 */
export function bestHits(hits: readonly Hit[], limit: number): Hit[] {
  return hits.toSorted((a, b) => b.fused - a.fused || a.passage.number - b.passage.number).slice(0, limit);
}
