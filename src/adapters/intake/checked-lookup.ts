import { lookup as resolveName } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { at } from '../../domain/at.ts';

/** Resolves a host name to addresses, in the order in which to try them. */
export type Resolve = (
  name: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** Resolves names as this machine does. */
export const systemResolve: Resolve = (name) => resolveName(name, { all: true });

/**
 * A lookup for node:net that fails unless every address of a name is allowed, since the system chooses to which of them it
 * connects.
 *
 * @param refusalOf the error for an IP address that is not allowed; null for any other
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
      // Node would take a missing or empty address for this machine.
      if (found.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
      return found;
    };
    checked().then(
      (addresses) => {
        const { address, family } = at(addresses, 0);
        if (options.all === true) done(null, addresses);
        else done(null, address, family);
      },
      (error: unknown) => {
        done(error instanceof Error ? error : new Error(String(error)), '', 0);
      },
    );
  };
}

/**
 * Whether an IP address belongs to the public internet, and not to this machine, its network, or a special use (RFC 6890). Of
 * IPv6 only 2000::/3 is assigned as global unicast (RFC 4291, 2.4); `::7f00:1`, below it, is an old form of 127.0.0.1.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `::ffff:127.0.0.1` is 127.0.0.1.
  const found = ipaddr.process(address);
  if (found.range() !== 'unicast') return false;
  return found.kind() === 'ipv4' || at(found.toByteArray(), 0) >> 5 === 1;
}
