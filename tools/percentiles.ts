import { at } from '../src/domain/at.ts';

/** The value that a share (0 to 1) of the values does not exceed; 0 if there are no values. */
export function percentileOf(values: readonly number[], share: number): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  return at(sorted, Math.min(sorted.length - 1, Math.floor(share * sorted.length)));
}

export function medianOf(values: readonly number[]): number {
  return percentileOf(values, 0.5);
}

/** A part of a whole in percent, with one decimal. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}
