/**
 * Resolves as the work does, or, if that takes longer than `limitMs` milliseconds, rejects with the error that `late`
 * makes. The work itself goes on: it cannot be stopped, only no longer awaited.
 */
export function withTimeout<T>(work: Promise<T>, limitMs: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(late());
    }, limitMs);
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
