/** What the searches say of a passage or sentence, each on its own absolute scale. */
export type SearchScores = {
  /** Centred cosine, -1 to 1. */
  readonly dense: number;
  /** BM25 over the sum of the question's idf. */
  readonly keyword: number;
  /** Share of the question's names, in whatever script. */
  readonly names: number;
};

/** Points a unit of each, chosen on evaldata with `npm run eval -- retrieval`; all near are alike. */
const WEIGHTS: SearchScores = { dense: 40, keyword: 12, names: 5.5 };

/**
 * All searches on one scale, in points. Never by rank: a rank exists even where nothing matches, and ruins search
 * across languages (notes/model.md section 3).
 */
export function fuse(dense: number, keyword: number, names: number): number {
  return WEIGHTS.dense * dense + WEIGHTS.keyword * keyword + WEIGHTS.names * names;
}
