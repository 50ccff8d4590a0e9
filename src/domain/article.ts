import type { Span } from './span.ts';

/** Calendar date as `YYYY-MM-DD`; news pages rarely carry more that can be trusted. */
export type IsoDate = `${number}-${number}-${number}`;

/** Order of dates for sorting: newest first, unknown last. ISO dates compare as text. */
export function newestDateFirst(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? 1 : -1;
}

/** Stays the same when a page is renamed or its body corrected; see ingestion/article-id.ts. */
export type ArticleId = string & { readonly __articleId: never };

/**
 * Paragraphs that follow one another with nothing but white space between them. Neither a passage nor a
 * quote runs from one block into the next: between them lies something that is not quotable.
 */
export type Block = readonly Span[];

/**
 * What one outlet published as one piece. Everything that the page does not say is null, never guessed
 * and never borrowed from the article beside it.
 */
export type Article = {
  readonly id: ArticleId;
  readonly source: string;
  /** From the first character of the headline (or body) to the last of the body or source line. */
  readonly span: Span;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: IsoDate | null;
  readonly url: string | null;
  /** Quotable text only: no headline, dateline, source line, keywords, captions, posts or lists of headlines. */
  readonly blocks: readonly Block[];
};
