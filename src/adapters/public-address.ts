import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet: not of this machine, its network, or any special use (RFC 6890). Of IPv6
 * only 2000::/3 is given out as global unicast (RFC 4291, 2.4); `::7f00:1` below it is 127.0.0.1 written in an old way.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `::ffff:127.0.0.1` is 127.0.0.1.
  const found = ipaddr.process(address);
  if (found.range() !== 'unicast') return false;
  return found.kind() === 'ipv4' || (found.toByteArray()[0] ?? 0) >> 5 === 1;
}
