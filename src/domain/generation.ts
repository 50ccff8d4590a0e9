import type { Page } from './article.ts';
import type { SplitArticle } from './passage.ts';
import type { PlacedSpeech } from './speech.ts';

/**
 * An inverted index as plain data, so that a store can keep it without understanding it. The postings of term t are the
 * entries `[offsets[t], offsets[t + 1])` of `documents` and `frequencies`.
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
  /** Words of Arabic script as the corpus spells them, most frequent first; only words that folding changes. */
  readonly spellings: readonly string[];
};

/**
 * The versions that an index and the program must share for the index to be searched; otherwise a notice names the
 * difference.
 */
export type Recipe = {
  /** Layout of the files on disk. */
  readonly format: number;
  /** `Embedder.modelId`. */
  readonly model: string;
  /** Version of the rules from page to passages. */
  readonly splitter: number;
  /** Version of the rules from text to terms. */
  readonly analyser: number;
};

/** A file of the corpus that could not be indexed, and the reason as an error code of domain/error.ts. */
export type RefusedPage = { readonly source: string; readonly reason: string };

/** Vectors by the digest of the embedded text, so equal texts are embedded and kept once. */
export type VectorTable = {
  readonly dimensions: number;
  readonly digests: readonly string[];
  /** `[digests x dimensions]`, unit length, row by row. */
  readonly values: Float32Array;
};

/** The table of an index that does not exist yet. */
export const NO_VECTORS: VectorTable = { dimensions: 0, digests: [], values: new Float32Array() };

/** Everything that an index holds. Passages are numbered through all articles, in order. */
export type GenerationContents = {
  readonly recipe: Recipe;
  readonly pages: readonly Page[];
  readonly articles: readonly SplitArticle[];
  /** Groups of articles that say the same in nearly the same words, as positions in `articles`. */
  readonly copies: readonly (readonly number[])[];
  /** Who says what, in the order of the articles and of their sentences. */
  readonly speech: readonly PlacedSpeech[];
  /** Hash of each article's text and metadata, by position in `articles`. */
  readonly articleHashes: readonly string[];
  readonly vectors: VectorTable;
  /** Documents are passages. */
  readonly keywords: KeywordData;
  readonly refused: readonly RefusedPage[];
  /** `Corpus.fingerprint` when it was read; tells whether a new run is due. */
  readonly corpusFingerprint: string;
};

/** One complete index, immutable once written. */
export type Generation = GenerationContents & {
  readonly id: string;
  /** ISO time at which it was completed. */
  readonly indexedAt: string;
};
