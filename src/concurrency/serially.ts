/** Runs pieces of work one after the other, in the order of the calls. A piece that fails does not stop those after it. */
export type Serially = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a new queue. Messages to one person need one: a late "please wait" must not replace the answer. */
export function serially(): Serially {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
