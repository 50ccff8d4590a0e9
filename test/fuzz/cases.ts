/** Number of cases of each property: a few in every test run, ten thousand with `npm run fuzz`. */
export const CASES = Number(process.env['FUZZ_CASES'] ?? 150);

/** Milliseconds after which a property counts as hanging. */
export const FUZZ_TIMEOUT_MS = 600_000 + CASES * 200;

/** The number of cases of a quick property. */
export function atLeast(cases: number): number {
  return Math.max(cases, CASES);
}
