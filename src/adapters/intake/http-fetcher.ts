import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { failure, IsnadError } from '../../domain/error.ts';
import type { Fetched, Fetcher } from '../../domain/ports/fetcher.ts';
import { encodingNamed } from '../corpus/encodings/encoding.ts';
import { checkedLookup, isPublicAddress, systemResolve, type Resolve } from './checked-lookup.ts';
import { bodyOf } from './response-body.ts';
import { MIB } from '../mib.ts';
import { systemCode } from '../files/system-code.ts';

type FetchLimits = {
  /** Of the body, decompressed. */
  readonly bytes: number;
  /** For the whole fetch, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
  /** Whether a connection to an IP address is allowed. */
  readonly isAllowed: (address: string) => boolean;
};

export const FETCH_LIMITS: FetchLimits = {
  bytes: 20 * MIB,
  milliseconds: 30_000,
  redirects: 5,
  isAllowed: isPublicAddress,
};

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches pages over http and https within limits; every fetch ends with a page or an error, whatever a server does. Each name is
 * resolved once, and the connection goes to the addresses that were checked: a name that would resolve differently the second
 * time leads nowhere else.
 *
 * @param resolve what a test replaces
 */
export function httpFetcher(limits: FetchLimits, resolve: Resolve = systemResolve): Fetcher {
  return {
    fetch: (address) =>
      withinTime(address, limits.milliseconds, (signal) => fetchPage(address, limits, resolve, signal)),
  };
}

/** Settles in time even if the work does not: some things that a server can do cause no event. */
async function withinTime<T>(
  address: string,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = failure('fetch-failed', {
    address,
    problem: `it did not end within ${milliseconds / 1000} seconds`,
  });
  const end = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  // A timer that keeps the process alive, which the timer of AbortSignal does not.
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(end.signal), deadline]);
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}

async function fetchPage(
  address: string,
  limits: FetchLimits,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<Fetched> {
  let target = addressOf(address);
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const response = await respond(target, limits, resolve, signal);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (REDIRECTS.has(status) && location !== undefined) {
      response.destroy();
      target = redirected(target, location);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw answered(target, status);
    }
    const { href } = target;
    const bytes = await bodyOf(response, href, limits.bytes).catch((error: unknown) => {
      throw failedAt(href, error);
    });
    return {
      requested: address,
      address: href,
      bytes,
      ...typeOf(response),
      fetchedAt: new Date().toISOString(),
    };
  }
  throw failure('fetch-failed', { address, problem: `it redirects more than ${limits.redirects} times` });
}

function addressOf(address: string): URL {
  const invalid = (problem: string): IsnadError => failure('address-invalid', { address, problem });
  if (!URL.canParse(address)) throw invalid('it is not an address');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw invalid('only http and https are fetched');
  if (url.username !== '' || url.password !== '') throw invalid('it holds a name or password');
  url.hash = '';
  return url;
}

function redirected(from: URL, location: string): URL {
  if (!URL.canParse(location, from)) {
    throw failure('address-invalid', {
      address: location,
      problem: `${from.href} redirects to it, and it is not an address`,
    });
  }
  return addressOf(new URL(location, from).href);
}

function respond(
  url: URL,
  { isAllowed }: FetchLimits,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const refusalOf = (resolved: string): IsnadError | null =>
    isAllowed(resolved) ? null : failure('address-private', { address: url.href, resolved });
  // Node does not look up a literal address, so the lookup below would never see it.
  const refused = isIP(host) === 0 ? null : refusalOf(host);
  if (refused !== null) return Promise.reject(refused);
  const lookup = checkedLookup(resolve, refusalOf);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((settle, reject) => {
    const headers = {
      'user-agent': 'isnad (archive of quotable pages)',
      accept: '*/*',
      'accept-encoding': 'identity',
    };
    request(url, { lookup, signal, headers, agent: false }, settle)
      .on('upgrade', (response, socket) => {
        socket.destroy();
        reject(answered(url, response.statusCode ?? 0));
      })
      .on('error', (error) => {
        reject(failedAt(url.href, error));
      })
      // After a response or an error, this has no effect.
      .on('close', () => {
        reject(failure('fetch-failed', { address: url.href, problem: 'the server gave no answer' }));
      })
      .end();
  });
}

function answered({ href }: URL, status: number): IsnadError {
  return failure('fetch-failed', { address: href, problem: `the server answered ${status}` });
}

const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ECONNRESET', 'the connection broke off before the page was whole'],
  ['ENOTFOUND', 'there is no such host'],
]);

function failedAt(address: string, error: unknown): IsnadError {
  if (error instanceof IsnadError) return error;
  const code = systemCode(error);
  const problem = code.startsWith('HPE_')
    ? `the server did not answer in HTTP (${code})`
    : (PROBLEMS.get(code) ?? code);
  return failure('fetch-failed', { address, problem }, error);
}

function typeOf({ headers }: IncomingMessage): Pick<Fetched, 'contentType' | 'encoding'> {
  const [type = '', ...parameters] = (headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const charset = parameters
    .map((one) => /^charset=["']?([\w.:+-]+)/u.exec(one)?.[1])
    // A label that names no encoding says nothing; the page itself may.
    .find((name) => name !== undefined && encodingNamed(name) !== null);
  return { contentType: type === '' ? null : type, encoding: charset ?? null };
}
