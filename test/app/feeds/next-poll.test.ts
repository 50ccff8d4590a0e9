import { describe, expect, it } from 'vitest';
import { pollDelayMs } from '../../../src/app/feeds/next-poll.ts';
import { retryAfterMs } from '../../../src/app/feeds/retry-after.ts';

const HOUR = 3_600_000;

describe('the time until the next poll', () => {
  it('is the interval, doubled with each failure up to a day, or the interval where that is longer', () => {
    const hours = (every: number, failures: number): number =>
      pollDelayMs(every * HOUR, failures, () => 0.5) / HOUR;
    expect([0, 1, 2, 3, 4, 5, 50].map((failures) => hours(1, failures))).toEqual([1, 2, 4, 8, 16, 24, 24]);
    expect([0, 1, 9].map((failures) => hours(72, failures))).toEqual([72, 72, 72]);
  });

  it('is a quarter more or less by chance', () => {
    expect(pollDelayMs(HOUR, 0, () => 0)).toBe(0.75 * HOUR);
    expect(pollDelayMs(HOUR, 0, () => 0.999_999)).toBeCloseTo(1.25 * HOUR, -2);
  });
});

describe('what Retry-After asks for', () => {
  const now = new Date('2026-12-01T00:00:00Z');
  it.each([
    [null, 0],
    ['', 0],
    ['120', 120_000],
    [' 120 ', 120_000],
    ['-5', 0],
    ['1.5', 0],
    ['soon', 0],
    ['Tue, 01 Dec 2026 01:00:00 GMT', HOUR],
    ['Mon, 30 Nov 2026 01:00:00 GMT', 0],
    ['99999999999999999', 0],
    ['999999999999999', 7 * 24 * HOUR],
    ['Fri, 01 Jan 2100 00:00:00 GMT', 7 * 24 * HOUR],
  ])('%j is %d ms', (written, ms) => {
    expect(retryAfterMs(written, now)).toBe(ms);
  });
});
