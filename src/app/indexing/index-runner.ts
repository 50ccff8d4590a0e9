import { IsnadError, type Notice } from '../../domain/error.ts';
import type { Generation } from '../../domain/generation.ts';
import type { Indexer, IndexingKind, TimedReport } from '../../domain/ports/indexer.ts';

/** A run in progress: who started it, and how far it is. */
export type RunInWork = {
  readonly kind: IndexingKind;
  /** Null for an automatic run. */
  readonly by: string | null;
  /** 0 to 1. */
  readonly share: number;
};

export type RunOutcome =
  | { readonly kind: 'done'; readonly report: TimedReport }
  | { readonly kind: 'cancelled' }
  /** `notice` is null for a fault of isnad, which is in the log. */
  | { readonly kind: 'failed'; readonly notice: Notice | null };

/** The last run that ended, for `/status`. */
export type EndedRun = {
  readonly by: string | null;
  /** ISO time. */
  readonly endedAt: string;
  readonly outcome: RunOutcome;
};

/** Another run is in progress. Two at once would only hinder each other. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
  readonly run: RunInWork;

  constructor(run: RunInWork) {
    super('an indexing run is going on');
    this.run = run;
  }
}

export type IndexRunnerDeps = {
  readonly indexer: Indexer;
  /** Makes the previous generation the current one. Throws `index-no-previous` and what the store throws. */
  readonly rollBack: () => Promise<Generation>;
  /** Called when the current generation may have changed. */
  readonly onChange: () => Promise<void>;
  readonly onFailure?: (error: unknown) => void;
  /** Called while a run waits for another process that writes the index. */
  readonly onNotice?: (notice: Notice) => void;
  readonly now?: () => Date;
};

/** Runs the indexer for people without a shell, one run at a time. Runs can be followed, cancelled and undone. */
export class IndexRunner {
  readonly #deps: IndexRunnerDeps;
  #inWork: RunInWork | null = null;
  #cancel: AbortController | null = null;
  #last: EndedRun | null = null;

  constructor(deps: IndexRunnerDeps) {
    this.#deps = deps;
  }

  get inWork(): RunInWork | null {
    return this.#inWork;
  }

  /** Null before the first run since the start. */
  get last(): EndedRun | null {
    return this.#last;
  }

  /**
   * Runs until the end, and returns the outcome also of a run that fails or is cancelled.
   *
   * @param by who started it; null for an automatic run
   * @param onProgress called with the share done, 0 to 1, whenever it grows
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
      this.#last = { by, endedAt: (this.#deps.now?.() ?? new Date()).toISOString(), outcome };
      await this.#deps.onChange();
    }
    return outcome;
  }

  /** Cancels the run in progress; returns false if there is none. */
  cancel(): boolean {
    this.#cancel?.abort();
    return this.#cancel !== null;
  }

  /** Goes back to the previous generation. @throws `AlreadyRunning`, `index-no-previous`, and what the store throws */
  async rollBack(): Promise<Generation> {
    this.#assertIdle();
    const generation = await this.#deps.rollBack();
    await this.#deps.onChange();
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
      const onNotice = (notice: Notice): void => this.#deps.onNotice?.(notice);
      const report = await this.#deps.indexer.index({ kind, signal, onProgress, onNotice });
      return { kind: 'done', report };
    } catch (error) {
      if (signal.aborted) return { kind: 'cancelled' };
      this.#deps.onFailure?.(error);
      return { kind: 'failed', notice: error instanceof IsnadError ? error.notice : null };
    }
  }
}
