import { IsnadError, type Notice } from '../domain/error.ts';
import type { Generation } from '../domain/generation.ts';
import type { Indexer, IndexingKind, IndexingReport } from '../domain/indexer.ts';

/** A run that is going on: who started it, and how far it is. */
export type RunInWork = {
  readonly kind: IndexingKind;
  /** Null: nobody, it began by itself. */
  readonly by: string | null;
  /** 0 to 1. */
  readonly share: number;
};

export type RunOutcome =
  | { readonly kind: 'done'; readonly report: IndexingReport }
  | { readonly kind: 'cancelled' }
  /** `notice` is null for a fault in isnad, which the log has. */
  | { readonly kind: 'failed'; readonly notice: Notice | null };

/** The last run that ended, for `/status`. */
export type EndedRun = {
  readonly by: string | null;
  /** ISO time. */
  readonly endedAt: string;
  readonly outcome: RunOutcome;
};

/** Somebody else's run is going on; two at once would only be in each other's way. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
  readonly run: RunInWork;

  constructor(run: RunInWork) {
    super('an indexing run is going on');
    this.run = run;
  }
}

export type ReindexingMeans = {
  readonly indexer: Indexer;
  /** Makes the generation before the current one; throws `index-no-previous` and what the store throws. */
  readonly rollBack: () => Promise<Generation>;
  /** Called when another generation may be the current one. */
  readonly onChange: () => Promise<void>;
  readonly onFailure?: (error: unknown) => void;
  /** Told while a run waits for somebody who writes the index. */
  readonly onNotice?: (notice: Notice) => void;
  readonly now?: () => Date;
};

/** Runs of the index for people who need no shell: one at a time, told how far it is, cancelled, taken back. */
export class Reindexing {
  readonly #means: ReindexingMeans;
  #inWork: RunInWork | null = null;
  #cancel: AbortController | null = null;
  #last: EndedRun | null = null;

  constructor(means: ReindexingMeans) {
    this.#means = means;
  }

  get inWork(): RunInWork | null {
    return this.#inWork;
  }

  /** Null before the first run since the start. */
  get last(): EndedRun | null {
    return this.#last;
  }

  /**
   * A preview or a run to its end, whatever that is.
   *
   * @param by who wants it; null: it began by itself
   * @param onProgress told whenever it is further, 0 to 1
   * @throws `AlreadyRunning`
   */
  async run(kind: IndexingKind, by: string | null, onProgress: (share: number) => void): Promise<RunOutcome> {
    this.#assertIdle();
    const cancel = new AbortController();
    this.#cancel = cancel;
    this.#inWork = { kind, by, share: 0 };
    const outcome = await this.#outcomeOf(kind, cancel.signal, (share) => {
      this.#inWork = { kind, by, share };
      onProgress(share);
    });
    this.#inWork = null;
    this.#cancel = null;
    if (kind !== 'preview') {
      this.#last = { by, endedAt: (this.#means.now?.() ?? new Date()).toISOString(), outcome };
      await this.#means.onChange();
    }
    return outcome;
  }

  /** False where nothing is going on. */
  cancel(): boolean {
    this.#cancel?.abort();
    return this.#cancel !== null;
  }

  /** @throws `AlreadyRunning`, `index-no-previous`, and what the store throws */
  async rollBack(): Promise<Generation> {
    this.#assertIdle();
    const generation = await this.#means.rollBack();
    await this.#means.onChange();
    return generation;
  }

  #assertIdle(): void {
    if (this.#inWork !== null) throw new AlreadyRunning(this.#inWork);
  }

  async #outcomeOf(
    kind: IndexingKind,
    signal: AbortSignal,
    onProgress: (share: number) => void,
  ): Promise<RunOutcome> {
    try {
      const onNotice = (notice: Notice): void => this.#means.onNotice?.(notice);
      const report = await this.#means.indexer.index({ kind, signal, onProgress, onNotice });
      return { kind: 'done', report };
    } catch (error) {
      if (signal.aborted) return { kind: 'cancelled' };
      this.#means.onFailure?.(error);
      return { kind: 'failed', notice: error instanceof IsnadError ? error.notice : null };
    }
  }
}
