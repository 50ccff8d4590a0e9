import type { Notice } from './error.ts';

/** What an indexing run came to, or would come to. Numbers are articles, but for `passages` and `tookMs`. */
export type IndexingReport = {
  /** The generation in use afterwards; null after a preview without one. */
  readonly generation: string | null;
  readonly articles: number;
  readonly passages: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly refused: readonly Notice[];
  /** Of a preview: why a run would stop; null where it would not. */
  readonly wouldStop: Notice | null;
  readonly tookMs: number;
};

/** `preview` only says what would change; `run-anyway` goes on even if most articles disappear. */
export type IndexingKind = 'preview' | 'run' | 'run-anyway';

export type IndexingOptions = {
  readonly kind: IndexingKind;
  /** @param share of the texts, 0 to 1 */
  readonly onProgress: (share: number) => void;
  /** Told while the run waits for somebody who writes the index. */
  readonly onNotice?: (notice: Notice) => void;
  readonly signal: AbortSignal;
};

/** Makes the index say what the corpus says, beside whoever answers from the old one. */
export interface Indexer {
  /** Throws what `reindex` of app/ throws, `index-interrupted` once the signal came, `indexer-ended`. */
  index(options: IndexingOptions): Promise<IndexingReport>;
}

/** What the program that indexes says to the one that started it, in this order. */
export type IndexerMessage =
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly report: IndexingReport }
  | { readonly kind: 'failed'; readonly notice: Notice };
