import type { ArticleId, IsoDate } from './article.ts';
import type { Span } from './span.ts';

/** At most 14 characters, derived from article and text: the same after any rebuild (features.md N11). */
export type QuoteId = string & { readonly __quoteId: never };

/** Where something stands. What is unknown is null. */
export type Citation = {
  readonly articleId: ArticleId;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: IsoDate | null;
  readonly url: string | null;
  readonly source: string;
  readonly span: Span;
};

/** `text` is the slice of the page's text that `citation.span` names, to the character. */
export type CitedText = {
  readonly id: QuoteId;
  readonly text: string;
  readonly citation: Citation;
};

/** A sentence of a quote as another article has it in other words, with those that have it in the same. */
export type Variant = CitedText & { readonly alsoIn: readonly Citation[] };

/** A cited text as an answer to a question. */
export type Quote = CitedText & {
  /** Estimated probability, 0 to 1, that the quote answers the question. */
  readonly evidence: number;
  /** Near-identical articles with the same words: one piece of evidence with the quote (features.md N9). */
  readonly alsoIn: readonly Citation[];
  /** Nobody's words are hidden: what near-identical articles say in its place, each wording once. Left out where none does. */
  readonly variants?: readonly [Variant, ...Variant[]];
  /** Wordings beyond those. Left out where there are none. */
  readonly moreVariants?: number;
};

/** An answer without a quote, or a quote without a citation, cannot be written. */
export type Answer =
  | { readonly kind: 'answered'; readonly quotes: readonly [Quote, ...Quote[]] }
  | { readonly kind: 'abstained'; readonly nearest: readonly Citation[] };
