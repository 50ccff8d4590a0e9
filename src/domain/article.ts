/** Half-open range `[start, end)` in UTF-16 units of a page's text. */
export type Span = { readonly start: number; readonly end: number };

/** The text of a span: the only way in which isnad produces a quote. */
export function sliceOf(pageText: string, span: Span): string {
  return pageText.slice(span.start, span.end);
}

/**
 * One source as it was supplied.
 *
 * `source` is the file's path relative to the corpus folder, with `/` on every platform.
 * `text` is the decoded file without its byte-order mark. Line ends are kept, so that every span can be checked against
 * the file.
 */
export type Page = { readonly source: string; readonly text: string };

/** The texts of pages by their sources. */
export function textsOf(pages: readonly Page[]): ReadonlyMap<string, string> {
  return new Map(pages.map(({ source, text }) => [source, text]));
}

/** Looks up the text of a page by its source; throws RangeError if there is no such page: a fault of the program. */
export function textLookup(texts: ReadonlyMap<string, string>): (source: string) => string {
  return (source) => {
    const text = texts.get(source);
    if (text === undefined) throw new RangeError(`no page ${source} in ${texts.size}`);
    return text;
  };
}

/** Calendar date as `YYYY-MM-DD`; news pages rarely give a time that can be trusted. */
export type IsoDate = `${number}-${number}-${number}`;

/** Compares dates for sorting: newest first, unknown last. ISO dates compare as text. */
export function newestDateFirst(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? 1 : -1;
}

/** Stays the same when a page is renamed or its body corrected; see ingestion/article-id.ts. */
export type ArticleId = string & { readonly __articleId: never };

/**
 * Paragraphs, at least one, with nothing but white space between them. No passage or quote runs from one block into the
 * next, since a text that cannot be quoted lies between them.
 */
export type Block = readonly Span[];

/** What an article is, if its page says that it is not plain news. A word of the index and of the JSON contract. */
export const GENRES = ['opinion', 'denial', 'correction'] as const;

/** `denial`: somebody denies something; `correction`: the outlet corrects what it said. */
export type Genre = (typeof GENRES)[number];

/**
 * A text that one outlet published as one piece. Anything that the page does not say is null; it is never guessed, and
 * never taken from a neighbouring article.
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
  /** Left out where the page says nothing. */
  readonly genre?: Genre;
};
