import type { Notice } from '../../error.ts';
import type { Generation, GenerationContents, Recipe, VectorTable } from '../../generation.ts';

/** The result of opening an index: a generation that may be searched, or none, and a notice for each that cannot be used. */
export type OpenedIndex = {
  readonly generation: Generation | null;
  /** One for each generation that was refused: torn, of another model, or of another format. */
  readonly notices: readonly Notice[];
};

/** Which generation is in use, as far as that can be told without reading it. */
export type IndexState = {
  /** Its id; null if there is none, or the store does not know. */
  readonly current: string | null;
  /** Whether somebody went back to it: then no automatic run may follow until an operator runs one. */
  readonly rolledBack: boolean;
};

/** The right to write an index, which only one process has at a time. */
export interface GenerationWriter {
  /**
   * Writes a generation aside, checks it and makes it the current one. Throws `index-write-failed`, and `index-locked` if
   * the right was lost meanwhile.
   */
  write(contents: GenerationContents): Promise<Generation>;
}

/**
 * Keeps generations. Writing is all or nothing: until `write` resolves, `open` gives the previous generation, whatever
 * happens to the process.
 */
export interface GenerationStore {
  /** Where it lies, for messages: the folder. */
  readonly location: string;
  /** The newest complete generation of this recipe. Throws `index-unreadable` only if the folder itself cannot be read. */
  open(recipe: Recipe): Promise<OpenedIndex>;
  /** Vectors of the newest readable generation of this model, even if the rest of its recipe differs; empty if there is none. */
  knownVectors(recipe: Recipe): Promise<VectorTable>;
  /** Must be cheap: it is called every few seconds. */
  state(): Promise<IndexState>;
  /** Bytes that a generation takes; 0 if there is none of this id. */
  sizeOf(id: string): Promise<number>;
  /**
   * Goes back: the newest usable generation before the current one becomes the current one. The later one stays until the
   * next write. Throws `index-no-previous`, `index-locked`, `index-write-failed`.
   *
   * @param onNotice called while it waits for another process that has the right to write
   */
  rollBack(recipe: Recipe, onNotice?: (notice: Notice) => void): Promise<Generation>;
  /**
   * Does a piece of work during which no other process may write, so that what it reads of the index still holds when it
   * writes. Throws `index-locked` while another process has the right, `index-write-failed` if it cannot be had, and what
   * the work throws.
   *
   * @param onNotice called while it waits for another process that has the right
   */
  exclusively<T>(
    work: (writer: GenerationWriter) => Promise<T>,
    onNotice?: (notice: Notice) => void,
  ): Promise<T>;
}
