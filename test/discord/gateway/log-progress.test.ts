import { expect, it } from 'vitest';
import { progressLogger } from '../../../src/discord/gateway/log-progress.ts';

it('tells the beginning and each tenth, and begins again with another try', () => {
  const told: unknown[] = [];
  const log = progressLogger({ info: (_, fields) => told.push(fields?.['percent']) });
  for (const share of [0, 0.01, 0.09, 0.1, 0.11, 0.35, 0.39, 1, 0.02]) log(share);
  expect(told).toEqual([0, 10, 35, 100, 2]);
});
