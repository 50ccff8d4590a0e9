import type { Notice } from '../error.ts';
import type { Corpus } from './corpus.ts';
import type { Fetched } from './fetcher.ts';

/** What became of a page that should be added. */
export type Placement =
  | { readonly source: string; readonly outcome: 'added' | 'replaced' | 'already-there' }
  | { readonly source: string; readonly outcome: 'left-out'; readonly notice: Notice };

/** What became of all pages, and what else went wrong. */
export type PlacedPages = { readonly placed: readonly Placement[]; readonly problems: readonly Notice[] };

/** Pages on their way into a corpus. They can be read and checked here before any is added. */
export interface Intake {
  /** The pages so far, as a corpus of their own. */
  readonly corpus: Corpus;
  /**
   * Takes a file, or all files of a folder with the entries of the folder's `sources.json`; returns a notice for each that
   * cannot be taken.
   */
  takeFiles(path: string): Promise<readonly Notice[]>;
  /**
   * Takes a fetched page as it came, with its address and time, under this name. Throws `file-name-taken` if another page
   * of this intake has the name, `file-unreadable` if it cannot be kept.
   */
  takeFetched(fetched: Fetched, source: string): Promise<void>;
  /** The file that holds a page: `archive.zip` for `archive.zip#a.html`; itself for a page that is a file. */
  fileOf(source: string): string;
  /** The name of the page of the corpus that was fetched from this address; null if there is none. Throws `corpus-unwritable`. */
  knownAs(address: string): Promise<string | null>;
  /** A page of this intake alone, and the one in the corpus that it would replace; null if it would replace none. */
  compared(source: string): Promise<{ readonly page: Corpus; readonly before: Corpus } | null>;
  /** Whether the corpus still dates a page by an older form that it keeps: a program was killed after it had put the page there. */
  hasOlderTime(source: string): Promise<boolean>;
  /**
   * Moves these pages into the corpus, each completely or not at all; one that cannot be moved does not stop the others.
   * It replaces a page only if that was fetched from the same address. Throws `corpus-unwritable` before anything is
   * moved.
   *
   * @param outlets by source, outlets of fetched pages that name none
   */
  place(sources: readonly string[], outlets?: ReadonlyMap<string, string>): Promise<PlacedPages>;
  /** Ids of feed entries that were added before. Throws `corpus-unwritable`. */
  seenOf(feed: string): Promise<ReadonlySet<string>>;
  /** Remembers these ids and then those known before, the first `most` of them. Throws `corpus-unwritable`. */
  markSeen(feed: string, ids: readonly string[], most: number): Promise<void>;
  /** Removes all that is not in the corpus, synchronously: it may be the last call of a process. */
  remove(): void;
}
