/**
 * An inverted index as plain data, so that a store can keep it without knowing what it means.
 * Postings of term t are the entries `[offsets[t], offsets[t + 1])` of `documents` and `weights`.
 */
export type KeywordData = {
  /** Terms in ascending code-unit order. */
  readonly terms: readonly string[];
  /** `[terms + 1]` positions in the postings. */
  readonly offsets: Uint32Array;
  /** `[postings]` document numbers, ascending within a term. */
  readonly documents: Uint32Array;
  /** `[postings]` term frequencies, weighted by kind of term. */
  readonly frequencies: Float32Array;
  /** `[documents]` lengths in terms, weighted as the frequencies are. */
  readonly lengths: Float32Array;
  /** Words of Arabic script as the corpus spells them, most frequent first: only those that folding changes. */
  readonly spellings: readonly string[];
};
