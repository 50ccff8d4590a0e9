import type { Notice } from './error.ts';
import type { Corpus } from './ports.ts';

/** What an address gave. */
export type Fetched = {
  /** Asked for, and where the redirects ended. */
  readonly requested: string;
  readonly address: string;
  readonly bytes: Uint8Array;
  /** In lower case, without parameters; null where the server says none. */
  readonly contentType: string | null;
  readonly encoding: string | null;
  /** ISO time. */
  readonly fetchedAt: string;
};

export interface Fetcher {
  /** Ends within a stated time whatever the server does. Throws `address-invalid`, `address-private`, `fetch-failed`. */
  fetch(address: string): Promise<Fetched>;
}

/** An entry of a feed. */
export type FeedItem = {
  readonly id: string;
  readonly link: string | null;
  /** Milliseconds since 1970; null where the feed does not say, or says what is no time. */
  readonly publishedMs: number | null;
};

export interface FeedReader {
  /** Entries in the order of the feed. Takes time and memory in proportion to its size. Throws `feed-invalid`. */
  read(address: string, xml: Uint8Array): Promise<readonly FeedItem[]>;
}

/** What became of a page that was to be added. */
export type Placement =
  | { readonly source: string; readonly outcome: 'added' | 'replaced' | 'already-there' }
  | { readonly source: string; readonly outcome: 'left-out'; readonly notice: Notice };

/** What became of all pages, and what else went wrong. */
export type Placed = { readonly placed: readonly Placement[]; readonly problems: readonly Notice[] };

/** Pages on their way into a corpus: seen and understood there before anything is added. */
export interface Intake {
  /** The pages so far, as a corpus of their own. */
  readonly corpus: Corpus;
  /**
   * A file, or all files of a folder, with what the folder's `sources.json` says of these; tells what cannot be taken.
   * Throws `path-missing`.
   */
  takeFiles(path: string): Promise<readonly Notice[]>;
  /**
   * A fetched page, kept as it came beside its address and time, under this name. Throws `file-name-taken` where another page
   * of this call has it, `file-unreadable` where it cannot be kept.
   */
  takeFetched(fetched: Fetched, source: string): Promise<void>;
  /**
   * Moves these pages into the corpus, each whole or not at all, and goes on past one that cannot be. Replaces no page but one
   * that was fetched from the address from which it was fetched now. Throws `corpus-unwritable` before anything is moved.
   */
  place(sources: readonly string[]): Promise<Placed>;
  /** Ids of feed entries that were added before. Throws `corpus-unwritable`. */
  seenOf(feed: string): Promise<ReadonlySet<string>>;
  /** Remembers the first `most` of these ids and of those that were known, in this order. Throws `corpus-unwritable`. */
  markSeen(feed: string, ids: readonly string[], most: number): Promise<void>;
  /** Removes what was kept on the way, at once: it may be the last that a process does. */
  remove(): void;
}
