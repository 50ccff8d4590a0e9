/**
 * A signal that Ctrl-C or SIGTERM gives: work stops at the next safe place and the old index stays. A second
 * Ctrl-C ends the program at once, which is safe too.
 */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}
