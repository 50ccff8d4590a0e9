import type { Span } from './span.ts';

/**
 * What somebody says of an article besides its running text: front matter, JSON-LD, a JSON line, the side file.
 * Each value is as it was written and still to be understood; null where nothing is said.
 */
export type Said = {
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
};

export const NOTHING_SAID: Said = { id: null, title: null, outlet: null, published: null, url: null };

/** A piece of a page's text that its format marks as one article. */
export type Region = {
  readonly span: Span;
  /** Where its body stands; around it are headline, date line and the like. */
  readonly body: Span;
  readonly said: Said;
};

/** What the side file says of a page and of single articles in it, counted from 1. */
export type SideEntry = { readonly page: Said; readonly articles: ReadonlyMap<number, Said> };

/** What is known of a page besides its text. */
export type PageKnowledge = {
  /** Null: the page's lines themselves must tell which articles there are. */
  readonly regions: readonly Region[] | null;
  readonly side: SideEntry | null;
};

/** Of a plain text nothing else is known. */
export const TEXT_ALONE: PageKnowledge = { regions: null, side: null };
