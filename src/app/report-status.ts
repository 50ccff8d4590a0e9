import { citationOf } from '../answering/citation.ts';
import type { Citation } from '../domain/answer.ts';
import type { Generation } from '../domain/generation.ts';
import { countPassages } from '../domain/passage.ts';

export type IndexStatus = {
  readonly generation: string;
  readonly model: string;
  readonly judge: string;
  readonly articles: readonly Citation[];
  readonly passages: number;
  /** ISO time. */
  readonly indexedAt: string;
};

/** What an index holds, in the order of the corpus. */
export function reportStatus(generation: Generation, judge: string): IndexStatus {
  return {
    generation: generation.id,
    model: generation.recipe.model,
    judge,
    articles: generation.articles.map(({ article }) => citationOf(article)),
    passages: countPassages(generation.articles),
    indexedAt: generation.indexedAt,
  };
}
