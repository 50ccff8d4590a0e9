import { describe, expect, it } from 'vitest';
import { limitsInTheWay } from '../../../../src/app/ask/unanswered/limits-in-the-way.ts';
import type { Filter } from '../../../../src/domain/question.ts';

const BOTH: Filter = { from: '2024-01-01', outlets: ['CNN'] };

/** What is found where the filter says nothing of these. */
const foundWithout =
  (...limits: readonly (keyof Filter)[]) =>
  (filter: Filter): Promise<boolean> =>
    Promise.resolve(limits.every((limit) => filter[limit] === undefined));

describe('limits that are why nothing is found', () => {
  it('are none where nothing is found without them, nor asked about where there are none', async () => {
    expect(await limitsInTheWay(BOTH, () => Promise.resolve(false))).toEqual([]);
    const ask = (): Promise<boolean> => Promise.reject(new Error('asked again'));
    expect(await limitsInTheWay({ outlets: [] }, ask)).toEqual([]);
  });

  it('are those alone without which something is found', async () => {
    expect(await limitsInTheWay({ outlet: 'CNN' }, foundWithout('outlet'))).toEqual(['outlets']);
    expect(await limitsInTheWay({ to: '2024-01-01' }, foundWithout('to'))).toEqual(['dates']);
    expect(await limitsInTheWay(BOTH, foundWithout('outlets'))).toEqual(['outlets']);
    expect(await limitsInTheWay(BOTH, foundWithout('from'))).toEqual(['dates']);
    expect(await limitsInTheWay(BOTH, foundWithout('from', 'outlets'))).toEqual(['outlets', 'dates']);
  });
});
