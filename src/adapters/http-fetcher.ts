import { lookup as resolveName } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Readable, Transform } from 'node:stream';
import { failure, IsnadError } from '../domain/error.ts';
import type { Fetched, Fetcher } from '../domain/intake.ts';
import { isPublicAddress } from './public-address.ts';
import { systemCode } from './system-code.ts';

export type FetchLimits = {
  /** Of the body, decompressed. */
  readonly bytes: number;
  /** For everything, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
  /** Whether an IP address may be connected to. */
  readonly isAllowed: (address: string) => boolean;
};

export const FETCH_LIMITS: FetchLimits = {
  bytes: 20 * 1024 * 1024,
  milliseconds: 30_000,
  redirects: 5,
  isAllowed: isPublicAddress,
};

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches pages over http and https within limits. Every name is resolved once, checked, and connected to by what it
 * resolved to: a name that answers differently the second time leads nowhere else.
 */
export function httpFetcher(limits: FetchLimits): Fetcher {
  return {
    async fetch(address) {
      const requested = address;
      const deadline = AbortSignal.timeout(limits.milliseconds);
      let target = addressOf(address);
      for (let hops = 0; hops <= limits.redirects; hops++) {
        const response = await respond(target, limits, deadline);
        const status = response.statusCode ?? 0;
        const { location } = response.headers;
        if (REDIRECTS.has(status) && location !== undefined) {
          response.destroy();
          target = redirected(target, location);
          continue;
        }
        if (status !== 200) {
          response.destroy();
          throw failure('fetch-failed', { address: target.href, problem: `the server answered ${status}` });
        }
        const bytes = await bodyOf(response, target.href, limits, deadline);
        return {
          requested,
          address: target.href,
          bytes,
          ...typeOf(response),
          fetchedAt: new Date().toISOString(),
        };
      }
      throw failure('fetch-failed', { address, problem: `it redirects more than ${limits.redirects} times` });
    },
  };
}

function addressOf(address: string): URL {
  const invalid = (problem: string): IsnadError => failure('address-invalid', { address, problem });
  if (!URL.canParse(address)) throw invalid('it is no address');
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
      problem: `${from.href} redirects to it, and it is no address`,
    });
  }
  return addressOf(new URL(location, from).href);
}

function respond(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const isPrivate = (resolved: string): IsnadError | null =>
    limits.isAllowed(resolved) ? null : failure('address-private', { address: url.href, resolved });
  // Node looks no literal address up, so that the check below would never see it.
  const refused = isIP(host) === 0 ? null : isPrivate(host);
  if (refused !== null) return Promise.reject(refused);
  const lookup: LookupFunction = (name, options, done) => {
    resolveName(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        done(error, '', 4);
        return;
      }
      const wrong = addresses.map(({ address }) => isPrivate(address)).find((one) => one !== null);
      if (wrong !== undefined) done(wrong, '', 4);
      else if (options.all === true) done(null, addresses);
      else done(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
    });
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const headers = {
      'user-agent': 'isnad (archive of quotable pages)',
      accept: '*/*',
      'accept-encoding': 'identity',
    };
    request(url, { lookup, signal, headers, agent: false }, resolve)
      .on('error', (error) => {
        reject(error instanceof IsnadError ? error : failedAt(url.href, error, limits, signal));
      })
      .end();
  });
}

async function bodyOf(
  response: IncomingMessage,
  address: string,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decompressed(response) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limits.bytes) {
        const megabytes = Math.round(limits.bytes / 1e6);
        throw failure('fetch-failed', { address, problem: `it has more than ${megabytes} MB` });
      }
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    throw failedAt(address, error, limits, signal);
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

const DECODERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
]);

/** Some servers compress though they were asked not to. */
function decompressed(response: IncomingMessage): Readable {
  const decoder = DECODERS.get(response.headers['content-encoding'] ?? '')?.();
  if (decoder === undefined) return response;
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ECONNRESET', 'the connection broke off before the page was whole'],
  ['ENOTFOUND', 'there is no such host'],
]);

function failedAt(address: string, error: unknown, limits: FetchLimits, signal: AbortSignal): IsnadError {
  const code = systemCode(error);
  const problem = signal.aborted
    ? `it did not end within ${limits.milliseconds / 1000} seconds`
    : (PROBLEMS.get(code) ?? code);
  return failure('fetch-failed', { address, problem }, error);
}

function typeOf({ headers }: IncomingMessage): Pick<Fetched, 'contentType' | 'encoding'> {
  const [type = '', ...parameters] = (headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const charset = parameters
    .map((one) => /^charset=["']?([\w-]+)/u.exec(one)?.[1])
    .find((name) => name !== undefined);
  return { contentType: type === '' ? null : type, encoding: charset ?? null };
}
