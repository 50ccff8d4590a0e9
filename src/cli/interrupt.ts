import { failure } from '../domain/error.ts';

/**
 * Runs work that Ctrl-C or SIGTERM may stop only at a safe place. Before and after it, these signals end the program as usual;
 * a second signal ends it at once, which is safe too.
 *
 * @throws `index-interrupted` after the work has ended, if a signal came
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const abort = (): void => {
    release();
    controller.abort();
  };
  const release = (): void => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, abort);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, abort);
  try {
    const result = await work(controller.signal);
    if (controller.signal.aborted) throw failure('index-interrupted', {});
    return result;
  } finally {
    release();
  }
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs work that may end at any instant, and `cleanUp` after it. A signal ends the program as usual, but only after `cleanUp`.
 */
export async function cleaningUp<T>(cleanUp: () => void, work: () => Promise<T>): Promise<T> {
  const end = (signal: NodeJS.Signals): void => {
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of ENDING) process.removeListener(signal, end);
    process.removeListener('exit', cleanUp);
    cleanUp();
  };
  for (const signal of ENDING) process.on(signal, end);
  // Covers a program that has nothing left to wait for, or that calls process.exit.
  process.on('exit', cleanUp);
  try {
    return await work();
  } finally {
    release();
  }
}
