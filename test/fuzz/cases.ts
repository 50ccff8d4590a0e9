/** Cases of each property: a few with every test run, ten thousand with `npm run fuzz`. */
export const CASES = Number(process.env['FUZZ_CASES'] ?? 150);

/** Milliseconds that so many may take. */
export const FUZZ_TIMEOUT_MS = 60_000 + CASES * 200;

/** More than this for those that are quick anyway. */
export function atLeast(cases: number): number {
  return Math.max(cases, CASES);
}
