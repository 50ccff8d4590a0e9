import type { Article, Span } from './article.ts';

/** One or two whole sentences of one block that may be quoted, with what retrieval measured of them. */
export type Candidate = {
  readonly article: Article;
  /** Position of the article in the index: equal numbers are one article. */
  readonly articleNumber: number;
  /** Sentences `[from, to)` of the article. */
  readonly from: number;
  readonly to: number;
  /** Number of the article's block that the sentences are in: a quote never spans two. */
  readonly block: number;
  readonly span: Span;
  readonly text: string;
  /** Headline, or else first sentence, of the article: it tells who "the two presidents" are. */
  readonly context: string;
  readonly features: Features;
};

/**
 * What retrieval measures of a candidate: the feature vector that crosses from retrieval/ to answering/, where a scorer
 * makes a probability of it. The weights of the features are in the model's calibration.
 */
export type Features = {
  /** Cosine of question and sentence, -1 to 1; of a pair, the better one's. */
  readonly dense: number;
  /** BM25 of the text over the sum of the question's idf; 0 where they share no word. */
  readonly keyword: number;
  /** Share of the question's names that the text or its headline has, in any script, by rarity and sureness; 0 or more. */
  readonly names: number;
  /** Centred cosine, words and names on one scale, in points (retrieval/ranking/fusion.ts). */
  readonly fused: number;
  /** `fused` of the passage that the text is in, headline included, in points. */
  readonly passage: number;
  /** Cosine of the question with texts about nothing in particular, -1 to 1: what `dense` would be for any sentence. */
  readonly background: number;
  /** Share of the question's words that the corpus has at all, 0 to 1: how much of `fused` words could have given. */
  readonly known: number;
  /** How surely the article lacks a certain name of the question that the corpus has, 0 to 1. */
  readonly missingCertain: number;
  /** How surely the whole corpus lacks a certain name of the question, 0 to 1. */
  readonly unknownCertain: number;
  /** `missingCertain` of words that may be names, weighed by how likely they are one, 0 to 1. */
  readonly missingName: number;
  /** `unknownCertain` of words that may be names, weighed by how likely they are one, 0 to 1. */
  readonly unknownName: number;
  /** Share of the question's numbers that neither the article nor its date has, 0 to 1. */
  readonly missingNumbers: number;
};
