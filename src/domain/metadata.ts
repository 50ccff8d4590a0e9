import type { Span } from './article.ts';

/**
 * What is said of an article outside its running text: in front matter, JSON-LD, a JSON line or the sidecar. Each value
 * is as it was written, before it is understood; null if nothing is said.
 */
export type Metadata = {
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** Names of what kind of text it is: section, genre, type of schema.org. Left out where there are none. */
  readonly genres?: readonly string[];
};

export const NO_METADATA: Metadata = { id: null, title: null, outlet: null, published: null, url: null };

/** A piece of a page's text that its format marks as one article. */
export type MarkedArticle = {
  readonly span: Span;
  /** The body; around it stand headline, date line and the like. */
  readonly body: Span;
  readonly metadata: Metadata;
  /**
   * Whether the format has told the body's lines from what stands between them by more than their words, as a web page's markup does: then
   * short lines are body too. Left out where it has not.
   */
  readonly weighed?: boolean;
};

/** What the sidecar says of a page, and of single articles in it by their number, from 1. */
export type SidecarEntry = { readonly page: Metadata; readonly articles: ReadonlyMap<number, Metadata> };

/** What is known of a page besides its text. */
export type PageKnowledge = {
  /** Articles that the format marks; null if it marks none, so that the lines of the page must tell. */
  readonly marked: readonly MarkedArticle[] | null;
  readonly sidecar: SidecarEntry | null;
  /** The address from which the page was saved, where its format marks no article; its only article gets it. */
  readonly savedFrom?: string;
};

/** All that is known of a plain text. */
export const TEXT_ALONE: PageKnowledge = { marked: null, sidecar: null };
