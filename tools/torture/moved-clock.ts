/**
 * Moves the clock of the indexing process. run-indexing.ts loads it with `--import`, before the process loads anything else.
 * TORTURE_CLOCK holds three numbers in milliseconds: the offset, the time after which the clock jumps, and by how much.
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
