/** Runs one piece of work after the other, in the order given; a piece that fails holds up none of those after it. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** For what is shown to one person: a late "please wait" must not replace the answer. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
