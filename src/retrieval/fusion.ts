/**
 * Points per unit of the keyword score, chosen on evaldata with `npm run eval -- retrieval` for passages with
 * their headline: less than the 30 of notes/model.md, because the dense side now knows the headline too.
 */
const KEYWORD_WEIGHT = 14;

/**
 * Dense and keyword score on one scale, in points: 100 · cosine + 14 · BM25/Σidf. Never by rank: a rank
 * exists even where nothing matches, and ruins search across languages (notes/model.md section 3).
 */
export function fuse(dense: number, keyword: number): number {
  return 100 * dense + KEYWORD_WEIGHT * keyword;
}
