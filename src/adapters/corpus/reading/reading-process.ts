import { spawn, type ChildProcess } from 'node:child_process';
import { failure, IsnadError, type Cost } from '../../../domain/error.ts';
import type { PageReader, ReadPage } from '../formats/page-format.ts';
import { HEAVY_FORMATS, type HeavyFormat, namesOf } from '../formats/registry.ts';
import { processArguments } from '../../processes/program-thread.ts';
import { READING_LIMITS, type ReadingLimits, type ReadingReport, type ReadingWork } from './reading-messages.ts';

/** Variables by which the loader finds its cache. The process gets no settings, no secrets and no options of the caller's Node. */
const PASSED_VARIABLES = ['TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'TSX_DISABLE_CACHE'];

/** How often a file is handed to a process that ends before it begins the file. */
const MAX_TRIES = 3;

/** A result, the limit that a file exceeded, or only that the process ended. */
type ReadingOutcome =
  Exclude<ReadingReport, { kind: 'ready' | 'begun' }> | { readonly kind: 'ended'; readonly begun: boolean };

/**
 * Reads files in a process of its own, so that a hostile file can end only that process. The process starts with the first
 * file, reads one at a time, is replaced when it ends, keeps no program alive, and ends with the program however that ends.
 * It knows no secret and writes nothing.
 *
 * @param program arguments for Node, which tests replace: a program that sends `ReadingReport` messages
 */
export class ReadingProcess {
  readonly #limits: ReadingLimits;
  readonly #program: readonly string[];
  #child: Promise<ChildProcess> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    limits: ReadingLimits = READING_LIMITS,
    program: readonly string[] = processArguments(new URL('./reading-program.ts', import.meta.url)),
  ) {
    this.#limits = limits;
    this.#program = program;
  }

  /**
   * A reader of a format's pages. It throws what the format throws, `file-too-costly` for a file that exceeds a limit, and
   * `reader-unstartable`.
   */
  readerOf({ extensions: [format] }: HeavyFormat): PageReader {
    return (source, bytes, encoding) => {
      const turn = this.#last.then(() => this.#read({ format, source, bytes, encoding }));
      this.#last = turn.catch(() => undefined);
      return turn;
    };
  }

  async #read(work: ReadingWork): Promise<ReadPage> {
    const { source } = work;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const child = await this.#started();
      const outcome = await outcomeOf(child, work);
      // A late message about this file would be mistaken for one about the next.
      if (outcome.kind === 'exceeded' || outcome.kind === 'broken') this.#giveUp(child);
      switch (outcome.kind) {
        case 'page':
          return outcome.read;
        case 'refused':
          throw new IsnadError(outcome.notice);
        case 'unloadable':
          // That is a fault of the installation, and says nothing of the file.
          throw unstartable(`its reader of ${work.format} files does not load: ${outcome.problem}`);
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
    throw unstartable('it ends before it reads');
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
      const fail = (problem: string): void => {
        // Another process may have taken its place.
        if (this.#child === started) this.#child = null;
        // Once the process has started, the promise is resolved and ignores this.
        reject(unstartable(problem));
      };
      const child = spawned([...this.#program, JSON.stringify(this.#limits)]);
      child.once('message', (report: ReadingReport) => {
        if (report.kind === 'ready') resolve(child);
        else fail(report.kind === 'broken' ? report.problem : report.kind);
      });
      child.on('error', (error) => {
        fail(error.message);
      });
      child.on('close', (code, signal) => {
        fail(`it ended with ${signal ?? `exit code ${code ?? 0}`}`);
      });
    });
    return started;
  }
}

/** The process that the whole program shares. */
export const readingProcess = new ReadingProcess();

const COSTS: Readonly<Record<keyof ReadingLimits, Cost>> = {
  heapMiB: 'memory',
  residentMiB: 'memory',
  processorSeconds: 'processor',
  waitingSeconds: 'time',
};

function unstartable(problem: string): IsnadError {
  return failure('reader-unstartable', { problem, formats: namesOf(HEAVY_FORMATS) });
}

/**
 * Runs Node without the caller's options, which could make it write reports. A process that breaks leaves no dump of its
 * memory.
 */
function spawned(argumentsOfNode: readonly string[]): ChildProcess {
  const command = [process.execPath, ...argumentsOfNode];
  const [first = '', ...rest] =
    process.platform === 'win32' ? command : ['/bin/sh', '-c', 'ulimit -c 0; exec "$0" "$@"', ...command];
  const known = PASSED_VARIABLES.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return spawn(first, rest, {
    env: Object.fromEntries(known),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

/** Hands a file to the process, which keeps the program alive until it has answered. */
function outcomeOf(child: ChildProcess, work: ReadingWork): Promise<ReadingOutcome> {
  child.ref();
  child.channel?.ref();
  let begun = false;
  return new Promise<ReadingOutcome>((resolve) => {
    const settle = (outcome: ReadingOutcome): void => {
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
    // If the process has ended, `close` is still to come.
    child.send(work, () => undefined);
  });
}
