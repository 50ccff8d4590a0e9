/** The value that this share (0 to 1) of the values does not exceed, rounded; 0 of none. */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

export function medianOf(values: readonly number[]): number {
  return percentileOf(values, 0.5);
}
