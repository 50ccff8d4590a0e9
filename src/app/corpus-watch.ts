import { AlreadyRunning, type Reindexing, type RunOutcome } from './reindexing.ts';

export type CorpusWatchMeans = {
  readonly reindexing: Pick<Reindexing, 'run'>;
  /** Whether the pages are others than those indexed; `unknown` as long as there is no index to compare with. */
  readonly isDue: () => Promise<boolean | 'unknown'>;
  /** Told what came of each run by itself, in turn. */
  readonly onOutcome: (outcome: RunOutcome) => Promise<void>;
  /** Why a run could not be begun, or told of. */
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds in which nothing may have been touched before a run begins. */
  readonly settleMs: number;
  /** Milliseconds between two looks whatever was noticed: notices get lost, on network disks above all. */
  readonly everyMs: number;
};

/** Has the archive indexed when its pages have changed: as soon as they are left alone, and by the clock. */
export class CorpusWatch {
  readonly #means: CorpusWatchMeans;
  #settling: NodeJS.Timeout | null = null;
  #clock: NodeJS.Timeout | null = null;
  #looking = false;
  #closed = false;

  constructor(means: CorpusWatchMeans) {
    this.#means = means;
  }

  /** Begins with a look: the pages may have changed while nobody watched. */
  start(): void {
    this.#clock = setInterval(() => void this.#look(), this.#means.everyMs);
    this.#clock.unref();
    this.touched();
  }

  /** Somebody wrote, renamed or removed a page. */
  touched(): void {
    if (this.#closed) return;
    if (this.#settling !== null) clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#look(), this.#means.settleMs);
    this.#settling.unref();
  }

  close(): void {
    this.#closed = true;
    if (this.#settling !== null) clearTimeout(this.#settling);
    if (this.#clock !== null) clearInterval(this.#clock);
  }

  async #look(): Promise<void> {
    // What is touched during a run is looked at after it.
    if (this.#looking) {
      this.touched();
      return;
    }
    this.#looking = true;
    try {
      const due = await this.#means.isDue();
      if (due === 'unknown') this.touched();
      else if (due && !this.#closed) await this.#run();
    } catch (error) {
      this.#means.onFailure(error);
    } finally {
      this.#looking = false;
    }
  }

  async #run(): Promise<void> {
    try {
      await this.#means.onOutcome(await this.#means.reindexing.run('run', null, () => undefined));
    } catch (error) {
      if (!(error instanceof AlreadyRunning)) throw error;
      // Somebody else's run, which may have begun before the last change.
      this.touched();
    }
  }
}
