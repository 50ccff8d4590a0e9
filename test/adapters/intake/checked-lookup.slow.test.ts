import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { checkedLookup } from '../../../src/adapters/intake/checked-lookup.ts';

const refusalOf = (address: string): Error | null =>
  address.startsWith('10.') ? new Error(`${address} is private`) : null;

type Outcome = { error: string | null; address: string | LookupAddress[]; family: number | undefined };

/** The result of a lookup for a name that resolves to these addresses. */
function lookedUp(found: readonly string[], all: boolean): Promise<Outcome> {
  const lookup = checkedLookup(
    () => Promise.resolve(found.map((address) => ({ address, family: 0 }))),
    refusalOf,
  );
  return new Promise((done) => {
    lookup('name.example', { all }, (error, address, family) => {
      done({ error: error?.message ?? null, address, family });
    });
  });
}

describe.each([true, false])('a lookup (of all addresses: %s)', (all) => {
  it.each([
    [['10.0.0.1']],
    [['1.1.1.1', '10.0.0.1']],
    [['10.0.0.1', '1.1.1.1']],
    [['1.1.1.1', '2.2.2.2', '10.0.0.1']],
    [['1.1.1.1', '10.0.0.1', '2.2.2.2']],
  ])('refuses a name of %j', async (found) => {
    expect((await lookedUp(found, all)).error).toBe('10.0.0.1 is private');
  });

  it('gives what was found where all of it is allowed', async () => {
    expect(await lookedUp(['1.1.1.1', '2606::1'], all)).toEqual(
      all
        ? {
            error: null,
            address: [
              { address: '1.1.1.1', family: 4 },
              { address: '2606::1', family: 6 },
            ],
            family: undefined,
          }
        : { error: null, address: '1.1.1.1', family: 4 },
    );
  });

  it('gives no address for a name without any', async () => {
    expect(await lookedUp([], all)).toMatchObject({ error: 'no address', address: '' });
  });
});
