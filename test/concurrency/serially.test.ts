import { expect, it } from 'vitest';
import { serially } from '../../src/concurrency/serially.ts';

it('begins a piece of work when the one before it is done, in the order given', async () => {
  const turn = serially();
  const happened: string[] = [];
  let endFirst = (): void => undefined;
  const first = turn(async () => {
    happened.push('first begins');
    await new Promise<void>((resolve) => {
      endFirst = resolve;
    });
    happened.push('first ends');
  });
  const second = turn(() => {
    happened.push('second');
    return Promise.resolve();
  });
  await Promise.resolve();
  await Promise.resolve();
  expect(happened).toEqual(['first begins']);
  endFirst();
  await Promise.all([first, second]);
  expect(happened).toEqual(['first begins', 'first ends', 'second']);
});

it('gives back what each piece gives, and goes on behind one that fails', async () => {
  const turn = serially();
  const results = [
    turn(() => Promise.resolve(1)),
    turn(() => Promise.reject(new Error('broken'))),
    turn(() => Promise.resolve(3)),
  ];
  expect(await Promise.allSettled(results)).toEqual([
    { status: 'fulfilled', value: 1 },
    { status: 'rejected', reason: new Error('broken') },
    { status: 'fulfilled', value: 3 },
  ]);
});
