/** What is polled at an address: an RSS or Atom feed, a sitemap, or one page that is an article itself. */
export const FEED_KINDS = ['feed', 'sitemap', 'page'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** What is taken of a feed: the pages that its entries link to, or the full text that the entries bring. */
export const FEED_TAKES = ['pages', 'entries'] as const;
export type FeedTake = (typeof FEED_TAKES)[number];

/** An address that the operator wants polled: an entry of `feeds.yaml`. */
export type Feed = {
  readonly address: string;
  readonly kind: FeedKind;
  readonly take: FeedTake;
  /** The outlet of pages that name none; null: they stay without one. */
  readonly outlet: string | null;
  /** ISO 639-1 code: pages in other languages are left out. Null: all are taken. */
  readonly language: string | null;
  /** Milliseconds between two polls. */
  readonly everyMs: number;
  /** Only what has one of these words is taken; empty: everything. */
  readonly words: readonly string[];
  /** Pages that may be fetched in a day (UTC). */
  readonly perDay: number;
  /** Milliseconds after which a page that was taken is fetched once more, to see whether it was changed; null: never. */
  readonly recheckMs: number | null;
};

/** How often, and how much, where an entry does not say. */
export const FEED_DEFAULTS = { everyMs: 60 * 60 * 1000, perDay: 100 };

/** What a server gives so that it can be asked whether an answer has changed. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

export const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** An entry of a feed or sitemap. */
export type ListedEntry = {
  readonly id: string;
  /** Null if the entry has no link. It may be relative to the feed's address. */
  readonly link: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  /** Milliseconds since 1970; null if the entry gives no time, or none that can be read. */
  readonly publishedMs: number | null;
  /** What the entry says of its last change, as it is written; empty if it says nothing. */
  readonly changed: string;
  /** The entry as a feed of its own, to be read as a page. */
  readonly xml: string;
};

/** A sitemap that another names. */
export type ListedPart = { readonly address: string; readonly changed: string };

/** What stands at the address of a feed or sitemap. */
export type Listing =
  | { readonly kind: 'feed' | 'sitemap'; readonly entries: readonly ListedEntry[] }
  | { readonly kind: 'sitemap-index'; readonly parts: readonly ListedPart[] };
