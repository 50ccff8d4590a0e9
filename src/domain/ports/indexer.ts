import type { Notice } from '../error.ts';
import type { RefusedFile } from './corpus.ts';

/** How the articles of the corpus compare with those of the index. */
export type ChangeCounts = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
};

/** What an indexing run found in the corpus. */
export type IndexingSummary = ChangeCounts & {
  readonly articles: number;
  readonly passages: number;
  readonly refused: readonly RefusedFile[];
};

/** What a run would do; nothing was written. */
export type DryRunReport<G = string> = IndexingSummary & {
  readonly kind: 'dry-run';
  /** The generation in use; null if there is none. */
  readonly generation: G | null;
  /** Why a run would stop; null if it would not. */
  readonly wouldStop: Notice | null;
};

/** What a run did: it wrote a new generation, or left the current one in use because nothing has changed. */
export type CompletedReport<G = string> = IndexingSummary & {
  readonly kind: 'up-to-date' | 'written';
  /** The generation in use afterwards. */
  readonly generation: G;
};

/** The result of an indexing run. `G` is a generation: its id, or the whole of it for a caller that answers from it. */
export type IndexingReport<G = string> = DryRunReport<G> | CompletedReport<G>;

/** A report with the time that the run took, in milliseconds. */
export type TimedReport = IndexingReport & { readonly tookMs: number };

/** `preview` only reports what would change; `run-anyway` writes even if most articles disappear. */
export type IndexingKind = 'preview' | 'run' | 'run-anyway';

export type IndexingOptions = {
  readonly kind: IndexingKind;
  /** @param share of the texts, 0 to 1 */
  readonly onProgress: (share: number) => void;
  /** Called while the run waits for another process that writes the index. */
  readonly onNotice?: (notice: Notice) => void;
  readonly signal: AbortSignal;
};

/** Brings the index up to date with the corpus while the program that calls it goes on answering from the old index. */
export interface Indexer {
  /**
   * Throws what `reindex` of app/ throws, `index-interrupted` once the signal is aborted, and `indexer-ended` if the run
   * ends without a report.
   */
  index(options: IndexingOptions): Promise<TimedReport>;
}

/** A message of the indexing process to the process that started it; the last one is `done` or `failed`. */
export type IndexerMessage =
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly report: TimedReport }
  | { readonly kind: 'failed'; readonly notice: Notice };
