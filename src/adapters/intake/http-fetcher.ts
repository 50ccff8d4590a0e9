import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { failure, IsnadError } from '../../domain/error.ts';
import { NO_VALIDATORS, type Validators } from '../../domain/feeds.ts';
import type { Fetched, Fetcher } from '../../domain/ports/fetcher.ts';
import type { WebAnswer, WebClient, WebRequest } from '../../domain/ports/web-client.ts';
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

/** What servers are told of who asks, where nobody says more. */
const AGENT = 'isnad (archive of quotable pages)';

/** UTF-16 units of a validator that is remembered. */
const MAX_VALIDATOR_CHARS = 500;

const NOT_MODIFIED = 304;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches pages over http and https within limits; every fetch ends with a page or an error, whatever a server does. Each name is
 * resolved once, and the connection goes to the addresses that were checked: a name that would resolve differently the second
 * time leads nowhere else.
 *
 * @param resolve what a test replaces
 */
export function httpFetcher(limits: FetchLimits, resolve: Resolve = systemResolve): Fetcher {
  const client = httpClient(limits, AGENT, resolve);
  return {
    async fetch(address) {
      const answer = await client.get(address, {
        validators: NO_VALIDATORS,
        onRedirect: () => Promise.resolve(),
      });
      if (answer.kind === 'page') return answer.fetched;
      throw answer.kind === 'refused'
        ? answered(answer.address, answer.status)
        : answered(address, NOT_MODIFIED);
    },
  };
}

/**
 * Asks servers as `httpFetcher` does, and hands on what they say besides pages.
 *
 * @param agent the name that servers are told
 * @param now what a test replaces
 */
export function httpClient(
  limits: FetchLimits,
  agent: string,
  resolve: Resolve = systemResolve,
  now: () => Date = () => new Date(),
): WebClient {
  return {
    get: (address, request) =>
      withinTime(address, limits.milliseconds, (signal) =>
        ask(address, request, { limits, agent, resolve, now, signal }),
      ),
  };
}

/** What every request of one client shares, and the signal that ends this one. */
type Asking = {
  readonly limits: FetchLimits;
  readonly agent: string;
  readonly resolve: Resolve;
  readonly now: () => Date;
  readonly signal: AbortSignal;
};

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

async function ask(address: string, request: WebRequest, asking: Asking): Promise<WebAnswer> {
  const { limits } = asking;
  let target = addressOf(address);
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const response = await respond(target, request.validators, asking);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    const { href } = target;
    if (REDIRECTS.has(status) && location !== undefined) {
      response.destroy();
      target = redirected(target, location);
      await request.onRedirect(target.href);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      const wasAsked = request.validators.etag !== null || request.validators.lastModified !== null;
      if (status === NOT_MODIFIED && wasAsked) return { kind: 'unchanged' };
      return { kind: 'refused', address: href, status, retryAfter: response.headers['retry-after'] ?? null };
    }
    const bytes = await bodyOf(response, href, limits.bytes, request.mayBeEmpty).catch((error: unknown) => {
      throw failedAt(href, error);
    });
    const fetchedAt = asking.now().toISOString();
    const fetched = { requested: address, address: href, bytes, ...typeOf(response), fetchedAt };
    return { kind: 'page', fetched, validators: validatorsOf(response) };
  }
  throw failure('fetch-failed', { address, problem: `it redirects more than ${limits.redirects} times` });
}

function validatorsOf({ headers }: IncomingMessage): Validators {
  const short = (value: string | undefined): string | null =>
    value === undefined || value.length > MAX_VALIDATOR_CHARS ? null : value;
  return { etag: short(headers.etag), lastModified: short(headers['last-modified']) };
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
  { etag, lastModified }: Validators,
  { limits: { isAllowed }, agent, resolve, signal }: Asking,
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
      'user-agent': agent,
      accept: '*/*',
      'accept-encoding': 'identity',
      ...(etag === null ? {} : { 'if-none-match': etag }),
      ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
    };
    request(url, { lookup, signal, headers, agent: false }, settle)
      .on('upgrade', (response, socket) => {
        socket.destroy();
        reject(answered(url.href, response.statusCode ?? 0));
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

function answered(address: string, status: number): IsnadError {
  return failure('fetch-failed', { address, problem: `the server answered ${status}` });
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
