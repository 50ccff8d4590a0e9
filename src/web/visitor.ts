import { createHash, timingSafeEqual } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import type { RoomSettings } from '../config/room-settings.ts';

/** Who sent a request. */
export type Visitor = {
  /** What limits are counted by: the address, as far as it is known; of IPv6 the network, since one visitor has all addresses of it. */
  readonly address: string;
  /** Whether everything may be shown. */
  readonly isOperator: boolean;
};

/** What is read of a request. */
export type Incoming = {
  /** Address of the other end of the connection; null where there is none, as in a test. */
  readonly peer: string | null;
  /** A header's value by its name in lower case. */
  readonly header: (name: string) => string | undefined;
};

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/u;
const OWN_NAME = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/u;

/** What proxies add. Behind one, every connection comes from the proxy's machine, which is often this one. */
const OF_A_PROXY = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
] as const;

/**
 * Tells who sent a request. Operators are who knows the token. Where there is none and nothing is public, they are also who asks
 * from this machine itself: without a proxy between, and by a name of this machine, since a page elsewhere can make its own
 * name lead here (DNS rebinding). With a public address there is a proxy, and some add nothing by which they can be told.
 */
export function visitorOf(request: Incoming, settings: Pick<RoomSettings, 'token' | 'publicUrl'>): Visitor {
  const { peer, header } = request;
  const isFromHere = peer !== null && LOOPBACK.test(peer);
  const isThroughProxy = OF_A_PROXY.some((name) => header(name) !== undefined);
  const isByOwnName = OWN_NAME.test(header('host') ?? '');
  const isOpenToMachine = settings.token === null && settings.publicUrl === null;
  return {
    address: countedBy((isFromHere ? lastForwarded(header('x-forwarded-for')) : null) ?? peer ?? 'unknown'),
    isOperator:
      (isOpenToMachine && isFromHere && !isThroughProxy && isByOwnName) ||
      knowsToken(request, settings.token),
  };
}

/** Bits of an IPv6 address that name the network of one subscriber (RFC 6177). */
const SUBSCRIBER_BITS = 64;

/** An address as limits are counted: of IPv6 its network, of an IPv4 address that is written as IPv6 that one. */
function countedBy(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const found = ipaddr.process(address);
  if (found.kind() === 'ipv4') return found.toString();
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${found.toString()}/${SUBSCRIBER_BITS}`);
  return `${network.toString()}/${SUBSCRIBER_BITS}`;
}

/** What the proxy on this machine saw. Whatever stands before it, the visitor may have written. */
function lastForwarded(header: string | undefined): string | null {
  const last = header?.split(',').at(-1)?.trim() ?? '';
  return last === '' ? null : last.slice(0, 64);
}

function knowsToken({ header }: Incoming, token: string | null): boolean {
  const given = givenToken(header('authorization') ?? '');
  return token !== null && given !== null && timingSafeEqual(digest(given), digest(token));
}

/** `Basic` is what a browser asks a person for; programs send `Bearer`. */
function givenToken(authorization: string): string | null {
  const [scheme = '', value = ''] = authorization.split(' ');
  if (/^bearer$/iu.test(scheme)) return value;
  if (!/^basic$/iu.test(scheme)) return null;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon === -1 ? null : pair.slice(colon + 1);
}

/** Of one length, whatever was given. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
