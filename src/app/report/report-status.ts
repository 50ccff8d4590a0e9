import { citationOf } from '../../answering/citation.ts';
import type { Citation } from '../../domain/answer.ts';
import type { IsoDate } from '../../domain/article.ts';
import type { Generation } from '../../domain/generation.ts';
import { countPassages } from '../../domain/passage.ts';

export type IndexStatus = {
  readonly generation: string;
  readonly model: string;
  readonly scorer: string;
  readonly articles: readonly Citation[];
  readonly passages: number;
  /** Number of different outlets; articles that name none are not counted. */
  readonly outlets: number;
  /** Null if no article has a date. */
  readonly oldest: IsoDate | null;
  readonly newest: IsoDate | null;
  readonly undated: number;
  /** ISO time. */
  readonly indexedAt: string;
};

/** Sums up an index. */
export function reportStatus(generation: Generation, scorer: string): IndexStatus {
  const articles = generation.articles.map(({ article }) => citationOf(article));
  const dates = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return {
    generation: generation.id,
    model: generation.recipe.model,
    scorer,
    articles,
    outlets: new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size,
    oldest: dates.at(0) ?? null,
    newest: dates.at(-1) ?? null,
    undated: articles.length - dates.length,
    passages: countPassages(generation.articles),
    indexedAt: generation.indexedAt,
  };
}
