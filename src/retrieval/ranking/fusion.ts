import type { Script } from '../../domain/question.ts';
import type { Query } from '../query/query.ts';

/** What each search says of a passage or sentence, on an absolute scale of its own. */
export type SearchScores = {
  /** Centred cosine, -1 to 1. */
  readonly dense: number;
  /** BM25 over the sum of the question's idf. */
  readonly keyword: number;
  /** Share of the question's names, in whatever script. */
  readonly names: number;
};

/** What the score of a passage or sentence depends on. */
export type TextFeatures = SearchScores & {
  /** Script of the article. */
  readonly script: Script;
};

/**
 * How well a passage or sentence fits a question, in points: all searches on one scale. Passages and sentences are scored by
 * this one function. Never by rank: a rank exists even where nothing
 * matches, and ruins search across languages (docs/research/models.md#dense-and-keyword-search-on-one-scale).
 *
 * Text in another script than the question cannot share words with it. So that passages that do share some do not drown it,
 * it is given what words say of passages as near in the question's own script. With Arabic, English and Russian passages as
 * one corpus, passages in another language came among the first three half as often without.
 */
export function scoreOf(
  { dense, keyword, names, script }: TextFeatures,
  { ranking: { fusion }, script: questionScript }: Pick<Query, 'ranking' | 'script'>,
): number {
  const words = script === questionScript ? keyword : Math.max(keyword, dense - fusion.wordsBegin);
  return fusion.dense * dense + fusion.keyword * words + fusion.names * names;
}
