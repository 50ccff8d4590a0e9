import type { ArticleId, Genre, IsoDate, Span } from './article.ts';

/**
 * At most 14 characters, derived from article and text, so it is the same after any rebuild
 * (docs/research/users.md#ids-that-survive-a-rebuild).
 */
export type QuoteId = string & { readonly __quoteId: never };

/** The place of a text in an article. Anything unknown is null. */
export type Citation = {
  readonly articleId: ArticleId;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: IsoDate | null;
  readonly url: string | null;
  readonly source: string;
  readonly span: Span;
  /** Left out where the page says nothing. */
  readonly genre?: Genre;
};

/** `text` is the slice of the page's text that `citation.span` names, to the character. */
export type CitedText = {
  readonly id: QuoteId;
  readonly text: string;
  readonly citation: Citation;
};

/** A sentence of a quote as another article words it, with the articles that word it so as well. */
export type Variant = CitedText & { readonly alsoIn: readonly Citation[] };

/** A cited text as an answer to a question. */
export type Quote = CitedText & {
  /** Estimated probability, 0 to 1, that the quote answers the question. */
  readonly evidence: number;
  /**
   * Near-identical articles with the same words, which are one piece of evidence with the quote
   * (docs/research/users.md#copies-are-one-source).
   */
  readonly alsoIn: readonly Citation[];
  /** What near-identical articles say in its place, each wording once. Left out if none differs. */
  readonly variants?: readonly [Variant, ...Variant[]];
  /** Number of further wordings. Left out if there are none. */
  readonly moreVariants?: number;
  /** The clause of a long quote that holds most of the question's words, in `text`. Left out if none stands out. */
  readonly marked?: Span;
};

/** The types allow no answer without a quote, and no quote without a citation. */
export type Answer =
  | { readonly kind: 'answered'; readonly quotes: readonly [Quote, ...Quote[]] }
  | {
      readonly kind: 'abstained';
      readonly nearest: readonly Citation[];
      /**
       * Quotes, best first, that may be what is looked for and are no answer: their evidence is below the threshold, or they
       * lie outside the time or outlet that the question names.
       */
      readonly closest: readonly Quote[];
    };
