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
const WEIGHTS: SearchScores = { dense: 40, keyword: 12, names: 7 };

/** From this nearness on passages of the question's own language share words with it, the more the nearer. */
const WORDS_BEGIN = 0.25;

/**
 * All searches on one scale, in points. Never by rank: a rank exists even where nothing matches, and ruins search
 * across languages (notes/model.md section 3).
 *
 * Text in another script than the question cannot share words with it. So that it is not drowned by lesser passages
 * that do, it is given what words say of passages as near as it in the question's own script. With Arabic, English and
 * Russian passages as one corpus, those of another language came among the first three half as often without.
 */
export function fuse({ dense, keyword, names }: SearchScores, sameScript: boolean): number {
  const words = sameScript ? keyword : Math.max(keyword, dense - WORDS_BEGIN);
  return WEIGHTS.dense * dense + WEIGHTS.keyword * words + WEIGHTS.names * names;
}
