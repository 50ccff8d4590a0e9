import { expect, it } from 'vitest';
import { AtOnce } from '../../../src/web/door/at-once.ts';

it('gives each caller so many numbers at a time, and gives a free one again, also after a failure', async () => {
  const atOnce = new AtOnce(2);
  const ends: (() => void)[] = [];
  const held = (caller: string): Promise<number> =>
    atOnce.run(
      caller,
      (number) =>
        new Promise<number>((resolve) =>
          ends.push(() => {
            resolve(number);
          }),
        ),
    );
  const first = held('desk');
  const second = held('desk');
  await expect(held('desk')).rejects.toThrow('questions-at-once {"limit":2}');
  await expect(atOnce.run('room', (number) => Promise.resolve(number))).resolves.toBe(0);
  ends[0]?.();
  await expect(first).resolves.toBe(0);
  await expect(atOnce.run('desk', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(atOnce.run('desk', (number) => Promise.resolve(number))).resolves.toBe(0);
  ends[1]?.();
  await expect(second).resolves.toBe(1);
});
