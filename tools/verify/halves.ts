/**
 * The parts of the labelled sentences: those that may be looked at while rules are written, and those that are only counted. The
 * second pair was labelled later, in articles that no rule had been written with.
 */
export const HALVES = ['develop', 'measure', 'develop-2', 'measure-2'] as const;
export type Half = (typeof HALVES)[number];

/** Whether the sentences of a half may be looked at. */
export function mayBeSeen(half: Half): boolean {
  return half.startsWith('develop');
}
