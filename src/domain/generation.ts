import type { KeywordData } from './keyword-data.ts';
import type { Page } from './page.ts';
import type { SplitArticle } from './passage.ts';

/** What must agree for an index to be searched: anything else is refused by name, not guessed at. */
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

/** A file of the corpus that could not be taken in, and why, as an error code of domain/error.ts. */
export type Refusal = { readonly source: string; readonly reason: string };

/** Vectors by the digest of the text that was embedded: equal text is embedded and kept once. */
export type VectorTable = {
  readonly dimensions: number;
  readonly digests: readonly string[];
  /** `[digests x dimensions]`, unit length, row by row. */
  readonly values: Float32Array;
};

/** The table of an index that does not exist yet. */
export const NO_VECTORS: VectorTable = { dimensions: 0, digests: [], values: new Float32Array() };

/** Everything that one index holds. Passages are numbered through all articles, in order. */
export type GenerationContents = {
  readonly recipe: Recipe;
  readonly pages: readonly Page[];
  readonly articles: readonly SplitArticle[];
  /** Groups of articles that say the same in nearly the same words, as positions in `articles`. */
  readonly copies: readonly (readonly number[])[];
  /** Hash of each article's text and metadata, by position in `articles`. */
  readonly articleHashes: readonly string[];
  readonly vectors: VectorTable;
  /** Documents are passages. */
  readonly keywords: KeywordData;
  readonly refused: readonly Refusal[];
  /** `Corpus.fingerprint` at the time: tells whether a re-index is due. */
  readonly corpusFingerprint: string;
};

/** One complete index, immutable once written. */
export type Generation = GenerationContents & {
  readonly id: string;
  /** ISO time at which it was completed. */
  readonly indexedAt: string;
};
