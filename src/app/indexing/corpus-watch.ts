import { AlreadyRunning, type IndexRunner, type RunOutcome } from './index-runner.ts';

export type CorpusWatchDeps = {
  readonly indexRunner: Pick<IndexRunner, 'run'>;
  /** Whether the pages differ from those that were indexed; `unknown` as long as there is no index to compare with. */
  readonly isDue: () => Promise<boolean | 'unknown'>;
  /** Called with the outcome of each automatic run, one after the other. */
  readonly onOutcome: (outcome: RunOutcome) => Promise<void>;
  /** Called if a run could not be started, or its outcome not be reported. */
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds without a change before a run starts. */
  readonly settleMs: number;
  /** Milliseconds between two checks without a notice of a change: notices get lost, above all on network disks. */
  readonly everyMs: number;
};

/** Starts a run when the pages of the archive have changed: as soon as they are left alone, and at intervals. */
export class CorpusWatch {
  readonly #deps: CorpusWatchDeps;
  #settling: NodeJS.Timeout | null = null;
  #clock: NodeJS.Timeout | null = null;
  #checking = false;
  #closed = false;

  constructor(deps: CorpusWatchDeps) {
    this.#deps = deps;
  }

  /** Starts with a check, since the pages may have changed while the program was not running. */
  start(): void {
    this.#clock = setInterval(() => void this.#check(), this.#deps.everyMs);
    this.#clock.unref();
    this.touched();
  }

  /** Must be called when a page was written, renamed or removed. */
  touched(): void {
    if (this.#closed) return;
    if (this.#settling !== null) clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#check(), this.#deps.settleMs);
    this.#settling.unref();
  }

  close(): void {
    this.#closed = true;
    if (this.#settling !== null) clearTimeout(this.#settling);
    if (this.#clock !== null) clearInterval(this.#clock);
  }

  async #check(): Promise<void> {
    // A change during a run is checked after it.
    if (this.#checking) {
      this.touched();
      return;
    }
    this.#checking = true;
    try {
      const due = await this.#deps.isDue();
      if (due === 'unknown') this.touched();
      else if (due && !this.#closed) await this.#run();
    } catch (error) {
      this.#deps.onFailure(error);
    } finally {
      this.#checking = false;
    }
  }

  async #run(): Promise<void> {
    try {
      await this.#deps.onOutcome(await this.#deps.indexRunner.run('run', null, () => undefined));
    } catch (error) {
      if (!(error instanceof AlreadyRunning)) throw error;
      // The other run may have started before the last change.
      this.touched();
    }
  }
}
