import { lookup as resolveName } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';

/** What a name resolves to, in the order in which it is to be tried. */
export type Resolve = (
  name: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** As this machine resolves names. */
export const systemResolve: Resolve = (name) => resolveName(name, { all: true });

/**
 * A lookup for node:net that hands on what a name resolved to only where every address of it may be connected to: which one is
 * connected to in the end is for the system to choose.
 *
 * @param refusalOf what is wrong with an IP address, or null
 */
export function checkedLookup(
  resolve: Resolve,
  refusalOf: (address: string) => Error | null,
): LookupFunction {
  return (name, options, done) => {
    const checked = async (): Promise<{ address: string; family: number }[]> => {
      const found = (await resolve(name)).map(({ address }) => ({ address, family: isIP(address) }));
      for (const { address } of found) {
        const refusal = refusalOf(address);
        if (refusal !== null) throw refusal;
      }
      // Node takes no address, or an empty one, for this machine.
      if (found.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
      return found;
    };
    checked().then(
      (addresses) => {
        const [first = { address: '', family: 0 }] = addresses;
        if (options.all === true) done(null, addresses);
        else done(null, first.address, first.family);
      },
      (error: unknown) => {
        done(error instanceof Error ? error : new Error(String(error)), '', 0);
      },
    );
  };
}
