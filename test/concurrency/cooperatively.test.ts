import { expect, it, vi } from 'vitest';
import { type Cooperative, cooperatively, inSlices, runToEnd } from '../../src/concurrency/cooperatively.ts';

function* summed(numbers: readonly number[]): Cooperative<number> {
  let sum = 0;
  yield* cooperatively(numbers, 2, (number) => {
    sum += number;
  });
  return sum;
}

it('gives the same at once and in slices', async () => {
  expect(runToEnd(summed([1, 2, 3, 4, 5]))).toBe(15);
  expect(await inSlices(summed([1, 2, 3, 4, 5]))).toBe(15);
  expect(runToEnd(summed([]))).toBe(0);
});

it('offers a pause after each count of items', () => {
  expect([...summed([1, 2, 3, 4, 5])]).toHaveLength(2);
});

it('lets other work in when a slice is over, and passes on what is thrown', async () => {
  const now = vi.spyOn(performance, 'now');
  let time = 0;
  now.mockImplementation(() => (time += 10));
  let others = 0;
  const other = setInterval(() => others++, 0);
  await inSlices(
    (function* (): Cooperative<void> {
      while (others < 3) yield;
    })(),
  );
  clearInterval(other);
  now.mockRestore();
  expect(others).toBeGreaterThanOrEqual(3);
  await expect(
    inSlices(
      (function* (): Cooperative<void> {
        yield;
        throw new Error('broken');
      })(),
    ),
  ).rejects.toThrow('broken');
});
