import type { Unhurried } from '../domain/unhurried.ts';

/** Milliseconds in which other work has to wait before it is let through. */
const SLICE_MS = 8;

/** Does the work, and whatever else is waiting in between. */
export async function inSlices<T>(work: Unhurried<T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resume) => setImmediate(resume));
    began = performance.now();
  }
}
