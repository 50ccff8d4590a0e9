import { IsnadError, type Notice } from '../domain/error.ts';
import type { Session } from './session.ts';

/** What can be done with the index at the moment. */
export type ArchiveState =
  /** An index that exists is being read: seconds. */
  | { readonly kind: 'opening' }
  /** There was none that could be used, so one is being made: minutes. `share` is 0 to 1. */
  | { readonly kind: 'building'; readonly share: number }
  | { readonly kind: 'ready'; readonly session: Session }
  /** Tried again by itself. */
  | { readonly kind: 'unusable'; readonly notice: Notice | null };

export type ArchiveMeans = {
  /** Opens or builds the index, as `openSession` does. */
  readonly open: (onProgress: (done: number, total: number) => void) => Promise<Session>;
  readonly onState?: (state: ArchiveState) => void;
  readonly onFailure?: (error: unknown) => void;
  /** Where another program may make a generation that is to be taken up. */
  readonly follow?: {
    /** Id of the generation in use on disk; null where it cannot be told. */
    readonly current: () => Promise<string | null>;
    /** Opens what is on disk and builds nothing; null where nothing there can be used. */
    readonly reopen: (before: Session) => Promise<Session | null>;
    /** Milliseconds between two looks. */
    readonly everyMs: number;
  };
  /** Milliseconds between a failure and the next try. */
  readonly retryMs: number;
};

/**
 * The index of a program that must be there before its index is: it can be asked at any time how far it is, and
 * waited for while it is only being read.
 */
export class Archive {
  readonly #means: ArchiveMeans;
  #state: ArchiveState = { kind: 'opening' };
  #waiting: (() => void)[] = [];
  #retry: NodeJS.Timeout | null = null;
  #look: NodeJS.Timeout | null = null;
  #following: Promise<void> | null = null;
  /** A generation that could not be taken up is not tried again before there is another. */
  #failedOn: string | null = null;
  #closed = false;

  constructor(means: ArchiveMeans) {
    this.#means = means;
  }

  get state(): ArchiveState {
    return this.#state;
  }

  /** Begins; what goes wrong becomes the state `unusable` and is tried again. */
  start(): void {
    void this.#open();
  }

  close(): void {
    this.#closed = true;
    if (this.#retry !== null) clearTimeout(this.#retry);
    if (this.#look !== null) clearInterval(this.#look);
  }

  /**
   * Takes up the generation on disk if it is another than the one in use, which answers until then and goes on if the
   * other cannot be used.
   */
  async refresh(): Promise<void> {
    this.#following ??= this.#follow().finally(() => {
      this.#following = null;
    });
    await this.#following;
  }

  /** The state as soon as it is another than `opening`, or after `patienceMs` whatever it is. */
  async opened(patienceMs: number): Promise<ArchiveState> {
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

  async #open(): Promise<void> {
    try {
      const session = await this.#means.open((done, total) => {
        if (total > 0) this.#become({ kind: 'building', share: done / total });
      });
      this.#become({ kind: 'ready', session });
      this.#startLooking();
    } catch (error) {
      this.#become({ kind: 'unusable', notice: error instanceof IsnadError ? error.notice : null });
      this.#means.onFailure?.(error);
      // Somebody may put pages in, or another program finish writing.
      if (!this.#closed) this.#retry = setTimeout(() => void this.#open(), this.#means.retryMs);
    }
  }

  #startLooking(): void {
    const { follow } = this.#means;
    if (follow === undefined || this.#closed || this.#look !== null) return;
    this.#look = setInterval(() => void this.refresh(), follow.everyMs);
    this.#look.unref();
  }

  async #follow(): Promise<void> {
    const { follow } = this.#means;
    if (follow === undefined || this.#state.kind !== 'ready') return;
    const { session: before } = this.#state;
    const inUse = before.generation.id;
    let current: string | null = null;
    try {
      current = await follow.current();
      if (current === null || current === inUse || current === this.#failedOn) return;
      const session = await follow.reopen(before);
      if (session === null || session.generation.id === inUse) this.#failedOn = current;
      else this.#become({ kind: 'ready', session });
    } catch (error) {
      this.#failedOn = current;
      this.#means.onFailure?.(error);
    }
  }

  #become(state: ArchiveState): void {
    if (this.#closed) return;
    this.#state = state;
    this.#means.onState?.(state);
    for (const resume of this.#waiting.splice(0)) resume();
  }
}
