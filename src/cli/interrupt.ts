import { failure } from '../domain/error.ts';

/**
 * Runs work that Ctrl-C or SIGTERM must stop at a safe place. Before and after it these signals end the program
 * as they always do; a second one does so at once, which is safe, too.
 *
 * @throws `index-interrupted` if a signal came, once the work has ended
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
