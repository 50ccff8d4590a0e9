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
  /** Throws `address-invalid`, `address-private`, `fetch-failed`. */
  fetch(address: string): Promise<Fetched>;
}

/** An entry of a feed. */
export type FeedItem = { readonly id: string; readonly link: string | null };

export interface FeedReader {
  /** Entries in the order of the feed. Throws `feed-invalid`. */
  read(address: string, xml: Uint8Array): Promise<readonly FeedItem[]>;
}

/** What becomes of a page that is to be added. */
export type Placement = {
  readonly source: string;
  readonly outcome: 'added' | 'replaced' | 'already-there' | 'exists';
};

/** Pages on their way into a corpus: seen and understood there before anything is added. */
export interface Intake {
  /** The pages so far, as a corpus of their own. */
  readonly corpus: Corpus;
  /** A file, or all files of a folder; tells which of these cannot be read. Throws `path-missing`, `side-file-invalid`. */
  takeFiles(path: string): Promise<readonly Notice[]>;
  /** A fetched page, kept as it came beside its address and time; gives its name. */
  takeFetched(fetched: Fetched, source: string): Promise<void>;
  /** Moves these pages into the corpus, each whole or not at all. Throws `corpus-unwritable`. */
  place(sources: readonly string[]): Promise<readonly Placement[]>;
  /** Ids of feed entries that were added before. */
  seenOf(feed: string): Promise<ReadonlySet<string>>;
  markSeen(feed: string, ids: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}
