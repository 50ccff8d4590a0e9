import { IsnadError, type Notice } from '../../domain/error.ts';
import type { Engine } from './engine.ts';

/** What can be done with the index at the moment. */
export type LiveEngineState =
  /** An index that exists is being read: seconds. */
  | { readonly kind: 'opening' }
  /** There was none that could be used, so one is being built: minutes. `share` is 0 to 1. */
  | { readonly kind: 'building'; readonly share: number }
  | { readonly kind: 'ready'; readonly engine: Engine }
  /** Opening failed, and is tried again after a while. `notice` is null for a fault in isnad. */
  | { readonly kind: 'unusable'; readonly notice: Notice | null };

export type LiveEngineDeps = {
  /** Opens or builds the index, as `openEngine` does. */
  readonly open: (onProgress: (done: number, total: number) => void) => Promise<Engine>;
  readonly onState?: (state: LiveEngineState) => void;
  readonly onFailure?: (error: unknown) => void;
  /** Where another program may make a generation that is to be taken up. */
  readonly follow?: {
    /** Id of the generation in use on disk; null where nobody can tell. */
    readonly current: () => Promise<string | null>;
    /** Opens what is on disk and builds nothing; null where nothing there can be used. */
    readonly reopen: (before: Engine) => Promise<Engine | null>;
    /** Milliseconds between two looks. */
    readonly everyMs: number;
  };
  /** Milliseconds between a failure and the next try. */
  readonly retryMs: number;
};

/**
 * Holds the index of a long-running program that must accept requests before the index is ready: the program can ask at any
 * time how far it is, and wait while it is only being read.
 */
export class LiveEngine {
  readonly #deps: LiveEngineDeps;
  #state: LiveEngineState = { kind: 'opening' };
  #waiting: (() => void)[] = [];
  #retryTimer: NodeJS.Timeout | null = null;
  #followTimer: NodeJS.Timeout | null = null;
  #following: Promise<void> | null = null;
  /** A generation that could not be taken up is not tried again before there is another. */
  #failedOn: string | null = null;
  #isClosed = false;

  constructor(deps: LiveEngineDeps) {
    this.#deps = deps;
  }

  get state(): LiveEngineState {
    return this.#state;
  }

  /** Begins to open the index. A failure becomes the state `unusable`, and opening is tried again. */
  start(): void {
    void this.#open();
  }

  /** Ends looking and trying; the state stays as it is. */
  close(): void {
    this.#isClosed = true;
    if (this.#retryTimer !== null) clearTimeout(this.#retryTimer);
    if (this.#followTimer !== null) clearInterval(this.#followTimer);
  }

  /**
   * Takes up the generation on disk if it is not the one in use. That one answers until then, and goes on answering if the
   * other cannot be used.
   */
  async refresh(): Promise<void> {
    this.#following ??= this.#follow().finally(() => {
      this.#following = null;
    });
    await this.#following;
  }

  /** Resolves with the state as soon as it is not `opening`, or after `patienceMs` whatever it is. */
  async opened(patienceMs: number): Promise<LiveEngineState> {
    // Nothing becomes `opening` again, so that one change is enough.
    if (this.#state.kind === 'opening') {
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, patienceMs);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resume();
        });
      });
    }
    return this.#state;
  }

  /** Resolves with the index as soon as there is one, however long that takes. */
  async ready(): Promise<Engine> {
    while (this.#state.kind !== 'ready') {
      await new Promise<void>((resume) => {
        this.#waiting.push(resume);
      });
    }
    return this.#state.engine;
  }

  async #open(): Promise<void> {
    try {
      const engine = await this.#deps.open((done, total) => {
        if (total > 0) this.#become({ kind: 'building', share: done / total });
      });
      this.#become({ kind: 'ready', engine });
      this.#startFollowing();
    } catch (error) {
      this.#become({ kind: 'unusable', notice: error instanceof IsnadError ? error.notice : null });
      this.#deps.onFailure?.(error);
      // Somebody may put pages in, or another program finish writing.
      if (!this.#isClosed) this.#retryTimer = setTimeout(() => void this.#open(), this.#deps.retryMs);
    }
  }

  #startFollowing(): void {
    const { follow } = this.#deps;
    if (follow === undefined || this.#isClosed || this.#followTimer !== null) return;
    this.#followTimer = setInterval(() => void this.refresh(), follow.everyMs);
    this.#followTimer.unref();
  }

  async #follow(): Promise<void> {
    const { follow } = this.#deps;
    if (follow === undefined || this.#state.kind !== 'ready') return;
    const { engine: before } = this.#state;
    const inUse = before.generation.id;
    let current: string | null = null;
    try {
      current = await follow.current();
      if (current === null || current === inUse || current === this.#failedOn) return;
      const engine = await follow.reopen(before);
      if (engine === null || engine.generation.id === inUse) this.#failedOn = current;
      else this.#become({ kind: 'ready', engine });
    } catch (error) {
      this.#failedOn = current;
      this.#deps.onFailure?.(error);
    }
  }

  #become(state: LiveEngineState): void {
    if (this.#isClosed) return;
    this.#state = state;
    this.#deps.onState?.(state);
    for (const resume of this.#waiting.splice(0)) resume();
  }
}
