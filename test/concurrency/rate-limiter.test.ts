import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RateLimiter, type RateLimit } from '../../src/concurrency/rate-limiter.ts';

const MINUTE = 60_000;

/** A limiter whose clock moves only when a test moves it. */
function limiterAt(start = 0) {
  let now = start;
  const limiter = new RateLimiter(() => now);
  return {
    ask: (...limits: readonly RateLimit[]) => limiter.secondsToWait(limits),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const member = (most: number): RateLimit => ({ key: 'member', most });
const channel = (most: number): RateLimit => ({ key: 'channel', most });

describe('the rate limiter', () => {
  it('lets as many through as it was told to, then names the whole seconds until the first leaves the window', () => {
    const { ask, pass } = limiterAt();
    expect([ask(member(3)), ask(member(3)), ask(member(3))]).toEqual([0, 0, 0]);
    expect(ask(member(3))).toBe(60);
    pass(58_500);
    expect(ask(member(3))).toBe(2);
    pass(1_499);
    expect(ask(member(3))).toBe(1);
    pass(1);
    expect(ask(member(3))).toBe(0);
  });

  it('slides: the window has no border at which twice as many get through', () => {
    const { ask, pass } = limiterAt(59_000);
    expect([ask(member(2)), ask(member(2))]).toEqual([0, 0]);
    pass(2_000);
    expect(ask(member(2))).toBe(58);
  });

  it('does not make the wait longer for those who go on asking', () => {
    const { ask, pass } = limiterAt();
    ask(member(1));
    for (let second = 0; second < 60; second++) {
      expect(ask(member(1))).toBe(60 - second);
      pass(1_000);
    }
    expect(ask(member(1))).toBe(0);
  });

  it('counts against no key what one of them refuses', () => {
    const { ask } = limiterAt();
    ask(channel(1));
    for (let time = 0; time < 5; time++) expect(ask(member(2), channel(1))).toBe(60);
    expect([ask(member(2)), ask(member(2))]).toEqual([0, 0]);
  });

  it('names the longest wait of all keys that are used up', () => {
    const { ask, pass } = limiterAt();
    ask(member(1));
    pass(10_000);
    ask(channel(1));
    expect(ask(member(1), channel(1))).toBe(60);
    expect(ask(member(1))).toBe(50);
  });

  it('keeps people apart', () => {
    const { ask } = limiterAt();
    expect(ask({ key: 'member 1', most: 1 })).toBe(0);
    expect(ask({ key: 'member 2', most: 1 })).toBe(0);
  });

  it('lets everything through where nothing is limited', () => {
    expect(limiterAt().ask()).toBe(0);
  });

  it('forgets nobody too early when it throws old keys away', () => {
    const { ask, pass } = limiterAt();
    ask(member(2));
    for (let key = 0; key < 10_100; key++) ask({ key: `passer-by ${key}`, most: 1 });
    pass(30_000);
    ask(member(2));
    pass(29_999);
    expect(ask(member(2))).toBe(1);
    pass(1);
    expect(ask({ key: 'passer-by 7', most: 1 })).toBe(0);
    expect(ask(member(2))).toBe(0);
    expect(ask(member(2))).toBe(30);
  });

  it('agrees with counting by hand, whatever is asked and when', () => {
    const limits = fc.uniqueArray(
      fc.record({ key: fc.constantFrom('a', 'b', 'c'), most: fc.integer({ min: 1, max: 4 }) }),
      {
        selector: ({ key }) => key,
        maxLength: 3,
      },
    );
    const requests = fc.array(fc.record({ limits, pause: fc.oneof(fc.nat(900), fc.nat(40_000)) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(requests, (sequence) => {
        const { ask, pass } = limiterAt();
        const counted: { readonly key: string; readonly at: number }[] = [];
        let now = 0;
        for (const request of sequence) {
          now += request.pause;
          pass(request.pause);
          const free = (at: number): boolean =>
            request.limits.every(
              ({ key, most }) =>
                counted.filter((one) => one.key === key && one.at > at - MINUTE).length < most,
            );
          // The fewest whole seconds after which the same request would be let through.
          let seconds = 0;
          while (!free(now + seconds * 1000)) seconds++;
          expect(ask(...request.limits)).toBe(seconds);
          if (seconds === 0) for (const { key } of request.limits) counted.push({ key, at: now });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lets through whoever waits exactly as long as he was told, also by a clock with fractions', () => {
    const start = fc.double({ min: 0, max: 1e7, noNaN: true });
    const pauses = fc.array(fc.double({ min: 0, max: 20_000, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(start, pauses, fc.integer({ min: 1, max: 3 }), (at, gaps, most) => {
        const { ask, pass } = limiterAt(at);
        for (const gap of gaps) {
          ask(member(most));
          pass(gap);
        }
        const wait = ask(member(most));
        pass(wait * 1000);
        if (wait > 0) expect(ask(member(most))).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
