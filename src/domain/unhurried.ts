/**
 * Work that offers to pause between its steps, each of which takes some milliseconds at most: whoever has others waiting
 * does them in between (app/in-slices.ts), whoever has not finishes it at once.
 */
export type Unhurried<T> = Generator<undefined, T>;

/** The result, without a pause. */
export function finished<T>(work: Unhurried<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Items in their order, with an offer to pause after each `count`. */
export function* unhurried<I>(
  items: Iterable<I>,
  count: number,
  take: (item: I) => void,
): Unhurried<undefined> {
  let taken = 0;
  for (const item of items) {
    take(item);
    if (++taken % count === 0) yield;
  }
  return undefined;
}
