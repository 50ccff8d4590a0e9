import type { Validators } from './feeds.ts';

/** An entry whose page is still to be taken, or a page that is to be fetched once more. */
export type WaitingEntry = {
  /** Of the entry; empty for a page that is fetched once more. */
  readonly id: string;
  /** Of the page. */
  readonly address: string;
  /** What the entry says of its last change. */
  readonly changed: string;
  /** Whether the entry itself has one of the wanted words; otherwise its page is looked at. */
  readonly isWanted: boolean;
  /** How often taking it has failed for a reason that may pass. */
  readonly tries: number;
};

/** A page that was taken. */
export type TakenPage = {
  readonly address: string;
  /** Its name in the corpus; null if it was left out. */
  readonly source: string | null;
  readonly validators: Validators;
  /** ISO time at which it is fetched once more; null: it is not. */
  readonly recheckAt: string | null;
};

/** What is remembered of one feed between two polls. */
export type FeedState = {
  /** Of the feed itself and, for a sitemap that names others, of those, by address. */
  readonly validators: Readonly<Record<string, Validators>>;
  /** The sitemaps that the sitemap named, with what it said of their last change. */
  readonly parts: Readonly<Record<string, string>>;
  /** ISO time of the next poll. */
  readonly nextAt: string;
  /** Polls in a row that failed. */
  readonly failures: number;
  /** ISO time; null before the first. */
  readonly lastSuccessAt: string | null;
  /** In the operator's English; null if there was none yet. */
  readonly lastFault: { readonly at: string; readonly words: string } | null;
  /** The day (UTC) for which pages are counted, and how many were fetched on it. */
  readonly day: string;
  readonly fetchedToday: number;
  /** Pages that were put into the corpus, newer versions not counted. */
  readonly taken: number;
  /** ISO times of the last polls that brought something new, oldest first. */
  readonly arrivals: readonly string[];
  /** By id, what each entry that needs nothing more said of its last change. */
  readonly done: Readonly<Record<string, string>>;
  readonly waiting: readonly WaitingEntry[];
  readonly pages: readonly TakenPage[];
};

/** By address of the feed. */
export type FeedsState = Readonly<Record<string, FeedState>>;

/** A feed that was never polled. */
export const NEW_FEED: FeedState = {
  ...{ validators: {}, parts: {}, nextAt: '1970-01-01T00:00:00.000Z', failures: 0 },
  ...{ lastSuccessAt: null, lastFault: null, day: '', fetchedToday: 0, taken: 0 },
  ...{ arrivals: [], done: {}, waiting: [], pages: [] },
};
