import { spawn, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { failure, IsnadError } from '../../domain/error.ts';
import type { Indexer, IndexerMessage, IndexingOptions, TimedReport } from '../../domain/ports/indexer.ts';

/** Niceness of the process, so that questions asked in the meantime go first. */
const NICENESS = 15;

/** Milliseconds after which a process that was told to stop is killed; that is safe at any instant. */
const STOP_WITHIN_MS = 10_000;

/**
 * Indexes in a process of its own: reading and counting ten thousand articles keeps an event loop busy for seconds, a model
 * takes memory that a bot need not hold, and a failure there ends only that process.
 *
 * @param program path of the program, which sends `IndexerMessage`s and gets the kind of the run as its argument
 */
export function indexProcess(program: string, environment: NodeJS.ProcessEnv = process.env): Indexer {
  return {
    async index(options) {
      if (options.signal.aborted) throw failure('index-interrupted', {});
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', program, options.kind],
        // Without the token, since it has no business with Discord. It reads the settings of .env itself.
        { env: { ...environment, DISCORD_TOKEN: '' }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
      );
      return outcomeOf(child, options);
    },
  };
}

function outcomeOf(
  child: ChildProcess,
  { signal, onProgress, onNotice }: IndexingOptions,
): Promise<TimedReport> {
  giveWay(child);
  return new Promise((resolve, reject) => {
    let outcome: Exclude<IndexerMessage, { kind: 'progress' | 'notice' }> | null = null;
    let lastOutput = '';
    const stop = (): void => {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS).unref();
    };
    signal.addEventListener('abort', stop, { once: true });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastOutput = `${lastOutput}${text}`.slice(-500);
    });
    child.on('message', (message: IndexerMessage) => {
      if (message.kind === 'progress') onProgress(message.share);
      else if (message.kind === 'notice') onNotice?.(message.notice);
      else outcome = message;
    });
    child.on('error', (error) => {
      reject(failure('indexer-ended', { problem: error.message }, error));
    });
    child.on('close', (code, killedBy) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(failure('index-interrupted', {}));
      else if (outcome?.kind === 'done') resolve(outcome.report);
      else if (outcome?.kind === 'failed') reject(new IsnadError(outcome.notice));
      else {
        const problem = lastOutput.trim().split('\n').at(-1) ?? '';
        reject(
          failure('indexer-ended', { problem: `${killedBy ?? `exit code ${code ?? 0}`} ${problem}`.trim() }),
        );
      }
    });
  });
}

/** Lowers the priority of a process. */
function giveWay({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, NICENESS);
  } catch {
    // The process has ended already, or the system has no priorities: then it runs like any other.
  }
}
