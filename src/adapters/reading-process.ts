import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { failure, IsnadError, type Cost } from '../domain/error.ts';
import type { PageFormat, ReadPage } from './page-format.ts';
import { READING_LIMITS, type ReadingLimits } from './reading-limits.ts';
import type { HeavyFormat, ReadingReport, ReadingWork } from './reading-messages.ts';

/** Of the caller's environment, what is needed to find the loader's cache. No settings and no secrets, nothing of the caller's Node. */
const NEEDED = ['TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'TSX_DISABLE_CACHE'];

/** How often a file is given to a process that ends before it has begun with it. */
const TRIES = 3;

/** What came of a file: a result, the limit that it exceeded, or nothing, since the process ended. */
type Outcome =
  Exclude<ReadingReport, { kind: 'ready' | 'begun' }> | { readonly kind: 'ended'; readonly begun: boolean };

/**
 * Reads files in a process of its own, so that the worst of them ends only that. The process starts with the first file,
 * reads one at a time, is replaced where it ends, keeps no program alive, and ends with the program however that ends. It
 * knows no secret and writes nothing.
 *
 * @param program for tests: another program, which speaks as `ReadingReport` says
 */
export class ReadingProcess {
  readonly #limits: ReadingLimits;
  readonly #program: string;
  #child: Promise<ChildProcess> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    limits: ReadingLimits = READING_LIMITS,
    program: string = fileURLToPath(new URL('./reading-entry.js', import.meta.url)),
  ) {
    this.#limits = limits;
    this.#program = program;
  }

  /**
   * A format as a reader of pages, which throws what that format throws, `file-too-costly` for a file that takes more than
   * the limits, and `reader-unstartable`.
   */
  reads(format: HeavyFormat): PageFormat {
    return (source, bytes, encoding) => {
      const turn = this.#last.then(() => this.#read({ format, source, bytes, encoding }));
      this.#last = turn.catch(() => undefined);
      return turn;
    };
  }

  async #read(work: ReadingWork): Promise<ReadPage> {
    const { source } = work;
    for (let tries = 0; tries < TRIES; tries++) {
      const child = await this.#started();
      const outcome = await outcomeOf(child, work);
      // What it may still say of this file would be taken for what it says of the next.
      if (outcome.kind === 'exceeded' || outcome.kind === 'broken') this.#giveUp(child);
      switch (outcome.kind) {
        case 'page':
          return outcome.read;
        case 'refused':
          throw new IsnadError(outcome.notice);
        case 'exceeded': {
          const { what } = outcome;
          throw failure('file-too-costly', { source, what: COSTS[what], limit: this.#limits[what] });
        }
        case 'broken':
          throw failure('file-unparseable', { source, problem: `it breaks its reader (${outcome.problem})` });
        case 'ended':
          if (outcome.begun)
            throw failure('file-unparseable', { source, problem: 'reading it ended its reader' });
      }
    }
    throw failure('reader-unstartable', { problem: 'it ends before it reads' });
  }

  #started(): Promise<ChildProcess> {
    this.#child ??= this.#start();
    return this.#child;
  }

  #giveUp(child: ChildProcess): void {
    this.#child = null;
    child.kill('SIGKILL');
  }

  #start(): Promise<ChildProcess> {
    const started = new Promise<ChildProcess>((resolve, reject) => {
      const unstartable = (problem: string): void => {
        // Another may have taken its place.
        if (this.#child === started) this.#child = null;
        // A promise that was resolved when it had started ignores this.
        reject(failure('reader-unstartable', { problem }));
      };
      const child = spawned([this.#program, JSON.stringify(this.#limits)]);
      child.once('message', (report: ReadingReport) => {
        if (report.kind === 'ready') resolve(child);
        else unstartable(report.kind === 'broken' ? report.problem : report.kind);
      });
      child.on('error', (error) => {
        unstartable(error.message);
      });
      child.on('close', (code, signal) => {
        unstartable(`it ended with ${signal ?? `exit code ${code ?? 0}`}`);
      });
    });
    return started;
  }
}

/** The one of this program. */
export const readingProcess = new ReadingProcess();

const COSTS: Readonly<Record<keyof ReadingLimits, Cost>> = {
  heapMiB: 'memory',
  residentMiB: 'memory',
  processorSeconds: 'processor',
  waitingSeconds: 'time',
};

/** Without the caller's options for Node, which could have it write reports; and where it breaks, without a dump of its memory. */
function spawned(program: readonly string[]): ChildProcess {
  const command = [process.execPath, ...program];
  const [first = '', ...rest] =
    process.platform === 'win32' ? command : ['/bin/sh', '-c', 'ulimit -c 0; exec "$0" "$@"', ...command];
  const known = NEEDED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return spawn(first, rest, {
    env: Object.fromEntries(known),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

/** Gives a file to the process, which keeps the program alive until it has answered. */
function outcomeOf(child: ChildProcess, work: ReadingWork): Promise<Outcome> {
  child.ref();
  child.channel?.ref();
  let begun = false;
  return new Promise<Outcome>((resolve) => {
    const settle = (outcome: Outcome): void => {
      child.off('message', onReport).off('close', onClose);
      child.unref();
      child.channel?.unref();
      resolve(outcome);
    };
    const onReport = (report: ReadingReport): void => {
      if (report.kind === 'begun') begun = true;
      else if (report.kind !== 'ready') settle(report);
    };
    const onClose = (): void => {
      settle({ kind: 'ended', begun });
    };
    child.on('message', onReport).on('close', onClose);
    // Where it has ended, `close` is still to come.
    child.send(work, () => undefined);
  });
}
