import { expect, it } from 'vitest';
import type { Listing } from '../../../src/discord/respond/kept/kept-listings.ts';
import { listingInTurn } from '../../../src/discord/respond/listing-in-turn.ts';
import { fakeContext } from '../fake-context.ts';

const LISTING: Listing = { pages: [{ content: 'a list', rows: [], files: [] }], files: {} };

it('is made behind what its channel asked before, and not longer than an answer may take', async () => {
  const { context } = await fakeContext({ settings: { answerWithinMs: 20 } });
  const order: string[] = [];
  const before = context.queue.run(
    'channel',
    () => {
      order.push('question');
      return Promise.resolve();
    },
    1000,
    () => undefined,
  );
  const made = await listingInTurn(context, 'channel', () => {
    order.push('list');
    return Promise.resolve(LISTING);
  });
  await before;
  expect([order, made]).toEqual([['question', 'list'], LISTING]);
  const never = listingInTurn(context, 'channel', () => new Promise(() => undefined));
  await expect(never).rejects.toMatchObject({ notice: { code: 'answer-late', values: { limitMs: 20 } } });
});

it('is refused where too many wait', async () => {
  const { context } = await fakeContext();
  context.queue.stop();
  await expect(listingInTurn(context, 'channel', () => Promise.resolve(LISTING))).rejects.toMatchObject({
    name: 'NotBegun',
  });
});
