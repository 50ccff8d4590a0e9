const DAY_MS = 24 * 60 * 60 * 1000;

/** Doublings of the interval before it no longer grows. */
const MAX_DOUBLINGS = 6;

/**
 * Milliseconds until a feed is polled again: its interval, doubled with each failure in a row up to a day, and a quarter more or less by
 * chance, so that feeds of one host spread.
 *
 * @param failures in a row; 0 after a success
 * @param random from 0 up to 1
 */
export function pollDelayMs(everyMs: number, failures: number, random: () => number): number {
  const grown = everyMs * 2 ** Math.min(failures, MAX_DOUBLINGS);
  const delay = failures === 0 ? everyMs : Math.min(grown, Math.max(DAY_MS, everyMs));
  return Math.round(delay * (0.75 + random() / 2));
}
