import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FETCH_LIMITS, httpFetcher } from '../../src/adapters/http-fetcher.ts';
import { isPublicAddress } from '../../src/adapters/public-address.ts';

const LIMITS = { ...FETCH_LIMITS, bytes: 1000, milliseconds: 400, redirects: 2 };
const open = httpFetcher({ ...LIMITS, isAllowed: () => true });
const closed = httpFetcher(LIMITS);

/** The address of a server that lives as long as the test. */
async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
}

const refused = (code: string, values: object = {}) => ({
  notice: { code, values: expect.objectContaining(values) as object },
});

describe('fetching', () => {
  it('gives the page as it came, with its type, its encoding and where it ended', async () => {
    const address = await served((request, response) => {
      if (request.url === '/page') response.writeHead(302, { location: encodeURI('/خبر#part') }).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=Windows-1256' })
          .end(Buffer.from([0xc8, 0xcf]));
    });
    const page = await open.fetch(address);
    expect(page).toMatchObject({ requested: address, contentType: 'text/html', encoding: 'windows-1256' });
    expect(decodeURI(page.address)).toBe(address.replace('page', 'خبر'));
    expect([...page.bytes]).toEqual([0xc8, 0xcf]);
    expect(new Date(page.fetchedAt).toISOString()).toBe(page.fetchedAt);
  });

  it.each([
    'ftp://example.org/x',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://',
    'http://user:word@example.org/',
    'no address',
  ])('refuses %s', async (address) => {
    await expect(closed.fetch(address)).rejects.toMatchObject(refused('address-invalid'));
  });

  it.each([
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.1.1',
    '100.64.0.1',
    '[fd00::1]',
    '0.0.0.0',
    'localhost',
  ])('goes to no private address: %s', async (host) => {
    await expect(closed.fetch(`http://${host}/`)).rejects.toMatchObject(refused('address-private'));
  });

  it('nor by a redirect, nor out of http', async () => {
    const onlyFirst = httpFetcher({ ...LIMITS, isAllowed: (one) => one === '127.0.0.1' });
    let location = 'http://127.0.0.2/inside';
    const address = await served((_, response) => response.writeHead(301, { location }).end());
    await expect(onlyFirst.fetch(address)).rejects.toMatchObject(
      refused('address-private', { resolved: '127.0.0.2' }),
    );
    location = 'file:///etc/passwd';
    await expect(open.fetch(address)).rejects.toMatchObject(refused('address-invalid'));
  });

  it.each<[string, RequestListener, RegExp]>([
    [
      'never ends',
      (_, response) => void response.writeHead(200).write('x'),
      /did not end within 0.4 seconds/u,
    ],
    ['never begins', () => undefined, /did not end within 0.4 seconds/u],
    [
      'says it is longer than it is',
      (_, response) => {
        response.writeHead(200, { 'content-length': '900' });
        response.write('x');
        setTimeout(() => response.destroy(), 50);
      },
      /broke off before the page was whole/u,
    ],
    ['is too large', (_, response) => response.writeHead(200).end('x'.repeat(1001)), /has more than 0 MB/u],
    [
      'is too large when unpacked',
      (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000))),
      /has more than 0 MB/u,
    ],
    [
      'redirects in a circle',
      (_, response) => response.writeHead(302, { location: '/page' }).end(),
      /redirects more than 2 times/u,
    ],
    ['is not there', (_, response) => response.writeHead(404).end(), /the server answered 404/u],
  ])('gives up on a page that %s', async (_, listener, problem) => {
    await expect(open.fetch(await served(listener))).rejects.toMatchObject(
      refused('fetch-failed', { problem: expect.stringMatching(problem) as string }),
    );
  });

  it('takes no more than was announced', async () => {
    const address = await served((request) => {
      request.socket.end('HTTP/1.1 200 OK\r\ncontent-length: 3\r\nconnection: close\r\n\r\nabcdef');
    });
    expect(Buffer.from((await open.fetch(address)).bytes).toString()).toBe('abc');
  });
});

describe('a public address', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each([
    '127.0.0.1',
    '::1',
    '::ffff:10.0.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'x',
    '',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
