import type { Notice } from './error.ts';
import type { Generation, GenerationContents, Recipe, VectorTable } from './generation.ts';
import type { Page } from './page.ts';
import type { PageKnowledge } from './supplied.ts';

/** A corpus file as found, before it is understood. A file of many articles may yield a page for each. */
export type CorpusFile =
  /** Without `knowledge` the text alone tells everything. */
  | { readonly kind: 'page'; readonly page: Page; readonly knowledge?: PageKnowledge }
  | { readonly kind: 'refused'; readonly source: string; readonly notice: Notice }
  /** Something is wrong in what is said about pages; no page is lost. */
  | { readonly kind: 'remark'; readonly source: string; readonly notice: Notice };

/** Where pages come from. */
export interface Corpus {
  /** For messages: the folder. */
  readonly location: string;
  /** Every file, in ascending order of source. Unreadable files are yielded as refused; a missing folder throws `corpus-missing`. */
  read(): AsyncIterable<CorpusFile>;
  /** Cheap digest of the files' names, sizes and times of change: equal as long as nobody touched the corpus. */
  fingerprint(): Promise<string>;
}

/** What was found when the index was opened: a generation that may be searched, or none; and what had to be passed over. */
export type OpenedIndex = {
  readonly generation: Generation | null;
  /** One for each generation that was refused (torn, foreign model, other format). */
  readonly notices: readonly Notice[];
};

/** Which generation is in use, as far as it can be told without reading it. */
export type IndexState = {
  /** Null where there is none, or the folder does not say. */
  readonly current: string | null;
  /** Whether that one was gone back to: whoever runs by himself must not, until an operator runs again. */
  readonly rolledBack: boolean;
};

/** The right to write an index, which one process has at a time. */
export interface GenerationWriter {
  /** Writes aside, checks, switches. Throws `index-write-failed`, `index-locked` if the right was lost meanwhile. */
  write(contents: GenerationContents): Promise<Generation>;
}

/**
 * Keeps generations. Writing is all or nothing: until `write` resolves, `open` gives the previous
 * generation, whatever happens to the process.
 */
export interface GenerationStore {
  /** For messages: the folder. */
  readonly location: string;
  /** The newest whole generation made by this recipe. Throws `index-unreadable` only if the folder itself cannot be read. */
  open(recipe: Recipe): Promise<OpenedIndex>;
  /** Vectors of the newest readable generation of this model, whatever else of its recipe differs; empty if none. */
  knownVectors(recipe: Recipe): Promise<VectorTable>;
  /** Cheap: asked every few seconds. */
  state(): Promise<IndexState>;
  /** Bytes that a generation takes; 0 where there is none of that id. */
  sizeOf(id: string): Promise<number>;
  /**
   * Makes the newest usable generation before the current one the current one; the later one stays until the next write.
   * Throws `index-no-previous`, `index-locked`, `index-write-failed`.
   *
   * @param onNotice told while it waits for somebody who has the right to write
   */
  rollBack(recipe: Recipe, onNotice?: (notice: Notice) => void): Promise<Generation>;
  /**
   * Does a piece of work during which nobody else may write: what it reads of the index is still so when it writes.
   * Throws `index-locked` while another process has that right, `index-write-failed` where it cannot be had.
   *
   * @param onNotice told while it waits for somebody who has that right
   */
  exclusively<T>(
    work: (writer: GenerationWriter) => Promise<T>,
    onNotice?: (notice: Notice) => void,
  ): Promise<T>;
}
