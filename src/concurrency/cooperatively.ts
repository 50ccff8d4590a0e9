/**
 * Work in steps of some milliseconds at most, which may pause between them: `inSlices` lets other work in between, and
 * `runToEnd` finishes it at once.
 */
export type Cooperative<T> = Generator<undefined, T>;

/** Does all the work without a pause. */
export function runToEnd<T>(work: Cooperative<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Takes the items in order, and may pause after each `count` of them. */
export function* cooperatively<I>(
  items: Iterable<I>,
  count: number,
  take: (item: I) => void,
): Cooperative<undefined> {
  let taken = 0;
  for (const item of items) {
    take(item);
    if (++taken % count === 0) yield;
  }
  return undefined;
}

/** Milliseconds of work before other work is let in. */
const SLICE_MS = 8;

/** Does the work, and lets other work of the process in between. */
export async function inSlices<T>(work: Cooperative<T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resume) => setImmediate(resume));
    began = performance.now();
  }
}
