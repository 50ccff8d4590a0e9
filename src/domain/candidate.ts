import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** One or two whole sentences of one block that may be quoted, with what the ranking knows of them. */
export type Candidate = {
  readonly article: Article;
  /** Of all articles searched, which: equal numbers are one article. */
  readonly articleNumber: number;
  /** Sentences `[from, to)` of the article. */
  readonly from: number;
  readonly to: number;
  /** Of the article's blocks, which: what may be shown as running text never spans two. */
  readonly block: number;
  readonly span: Span;
  readonly text: string;
  /** Headline, or else first sentence, of its article: what tells who "the two presidents" are. */
  readonly context: string;
  readonly scores: CandidateScores;
};

export type CandidateScores = {
  /** Cosine of question and sentence, -1 to 1; of a pair, the better one's. */
  readonly dense: number;
  /** BM25 of the text over the sum of the question's idf; 0 where no word meets. */
  readonly keyword: number;
  /** Share of the question's names in the text or its headline, in whatever script, by how sure they are. */
  readonly names: number;
  /** All on one scale, in points. */
  readonly fused: number;
  /** The same of the passage it stands in, headline included. */
  readonly passage: number;
  /** Cosine of the question with texts about nothing in particular: what `dense` would be for any sentence. */
  readonly background: number;
  /** Share of the question's words that the corpus has at all, 0 to 1: how much of `fused` words could have given. */
  readonly known: number;
  /** How surely the corpus knows a certain name of the question that this article has not, 0 to 1. */
  readonly missingCertain: number;
  /** How surely the corpus does not know a certain name of the question at all. */
  readonly unknownCertain: number;
  /** The same two of words that may be names: how likely that is counts as well. */
  readonly missingName: number;
  readonly unknownName: number;
  /** Share of the question's numbers that the article has not. */
  readonly missingNumbers: number;
};
