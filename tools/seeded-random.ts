import { at } from '../src/domain/at.ts';

/** A number from 0 up to but not including 1. */
export type Random = () => number;

/** The same sequence of numbers for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One of the values at random.
 *
 * @throws RangeError for no values
 */
export function picked<T>(of: readonly T[], random: Random): T {
  return at(of, Math.floor(random() * of.length));
}
