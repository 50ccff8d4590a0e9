/**
 * The result of a piece of work, or, if it has none after `limitMs` milliseconds, a rejection with what `late` makes. The
 * work itself goes on: what cannot be stopped is not waited for.
 */
export function inTime<T>(work: Promise<T>, limitMs: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(late());
    }, limitMs);
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
