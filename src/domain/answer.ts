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

/** A cited text as an answer to a question. */
export type Quote = CitedText & {
  /** Estimated probability, 0 to 1, that the quote answers the question. */
  readonly evidence: number;
  /** Near-identical articles with the same words: one piece of evidence with the quote (features.md N9). */
  readonly alsoIn: readonly Citation[];
};

/** An answer without a quote, or a quote without a citation, cannot be written. */
export type Answer =
  | { readonly kind: 'answered'; readonly quotes: readonly [Quote, ...Quote[]] }
  | { readonly kind: 'abstained'; readonly nearest: readonly Citation[] };
