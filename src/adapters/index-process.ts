import { spawn, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { failure, IsnadError } from '../domain/error.ts';
import type { Indexer, IndexerMessage, IndexingOptions, IndexingReport } from '../domain/indexer.ts';

/** Niceness of the process: whoever asks questions meanwhile goes first. */
const BACKGROUND = 15;

/** Milliseconds after which a process that was asked to stop is ended: any instant is safe. */
const STOP_WITHIN_MS = 10_000;

/**
 * Indexes in a process of its own: reading and counting ten thousand articles keeps an event loop busy for seconds,
 * a model takes memory that a bot need not hold, and whatever goes wrong there ends only that process.
 *
 * @param program path of the program, which speaks as `IndexerMessage` says and gets the kind of the run as its argument
 */
export function indexProcess(program: string, environment: NodeJS.ProcessEnv = process.env): Indexer {
  return {
    async index(options) {
      if (options.signal.aborted) throw failure('index-interrupted', {});
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', program, options.kind],
        // No token: it has no business with Discord. Settings of .env it reads itself.
        { env: { ...environment, DISCORD_TOKEN: '' }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
      );
      return outcomeOf(child, options);
    },
  };
}

function outcomeOf(
  child: ChildProcess,
  { signal, onProgress, onNotice }: IndexingOptions,
): Promise<IndexingReport> {
  giveWay(child);
  return new Promise((resolve, reject) => {
    let told: Exclude<IndexerMessage, { kind: 'progress' | 'notice' }> | null = null;
    let lastWords = '';
    const stop = (): void => {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS).unref();
    };
    signal.addEventListener('abort', stop, { once: true });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords = `${lastWords}${text}`.slice(-500);
    });
    child.on('message', (message: IndexerMessage) => {
      if (message.kind === 'progress') onProgress(message.share);
      else if (message.kind === 'notice') onNotice?.(message.notice);
      else told = message;
    });
    child.on('error', (error) => {
      reject(failure('indexer-ended', { problem: error.message }, error));
    });
    child.on('close', (code, killedBy) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(failure('index-interrupted', {}));
      else if (told?.kind === 'done') resolve(told.report);
      else if (told?.kind === 'failed') reject(new IsnadError(told.notice));
      else {
        const problem = lastWords.trim().split('\n').at(-1) ?? '';
        reject(
          failure('indexer-ended', { problem: `${killedBy ?? `exit code ${code ?? 0}`} ${problem}`.trim() }),
        );
      }
    });
  });
}

function giveWay({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, BACKGROUND);
  } catch {
    // It has ended already, or the system has no such thing: then it runs like any other.
  }
}
