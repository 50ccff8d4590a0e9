/**
 * Moves the clock of the process that indexes, before anything else of it is loaded: started by run-indexing.ts with
 * `--import`. TORTURE_CLOCK says by how many milliseconds, after how many more it jumps, and by how many.
 */
const [offset = 0, jumpsAfter = 0, jump = 0] = (process.env['TORTURE_CLOCK'] ?? '').split(' ').map(Number);
const now = Date.now;

function movedNow(): number {
  return now() + offset + (performance.now() >= jumpsAfter ? jump : 0);
}

globalThis.Date = new Proxy(Date, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [movedNow()] : given, newTarget) as Date,
  get: (target, key) => (key === 'now' ? movedNow : (Reflect.get(target, key) as unknown)),
});
