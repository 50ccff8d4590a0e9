import { expect, it, vi } from 'vitest';
import { withTimeout } from '../../src/concurrency/with-timeout.ts';

const late = (): Error => new Error('late');

it('gives what comes in time, and what goes wrong', async () => {
  expect(await withTimeout(Promise.resolve(7), 1000, late)).toBe(7);
  await expect(withTimeout(Promise.reject(new Error('broken')), 1000, late)).rejects.toThrow('broken');
});

it('leaves no timer behind that would keep a program from ending', async () => {
  vi.useFakeTimers();
  await withTimeout(Promise.resolve(7), 1000, late);
  await expect(withTimeout(Promise.reject(new Error('broken')), 1000, late)).rejects.toThrow('broken');
  await Promise.resolve();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

it('waits no longer than it may, and is not disturbed by what comes later', async () => {
  vi.useFakeTimers();
  let end = (): void => undefined;
  const work = new Promise<void>((_, reject) => {
    end = () => {
      reject(new Error('too late to matter'));
    };
  });
  const waited = expect(withTimeout(work, 1000, late)).rejects.toThrow('late');
  await vi.advanceTimersByTimeAsync(1000);
  await waited;
  end();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
