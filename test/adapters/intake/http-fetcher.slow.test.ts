import { createServer, type RequestListener } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isPublicAddress, type Resolve } from '../../../src/adapters/intake/checked-lookup.ts';
import { FETCH_LIMITS, httpFetcher } from '../../../src/adapters/intake/http-fetcher.ts';

/** The time is no limit here, since a busy machine may take any time to answer. */
const LIMITS = { ...FETCH_LIMITS, bytes: 1000, milliseconds: 600_000, redirects: 2 };
const open = httpFetcher({ ...LIMITS, isAllowed: () => true });
/** For servers that do not end. */
const HASTY = { ...LIMITS, milliseconds: 400, isAllowed: () => true };
const fetcherFor = (problem: RegExp) => (problem.source.includes('did not end') ? httpFetcher(HASTY) : open);
const closed = httpFetcher(LIMITS);

/** The address of a server that runs until the test ends. */
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
    await expect(fetcherFor(problem).fetch(await served(listener))).rejects.toMatchObject(
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

/** Resolves every name to these addresses, in this order; `asked` collects the names. */
function resolving(...found: readonly string[]): { resolve: Resolve; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    resolve: (name) => {
      asked.push(name);
      return Promise.resolve(found.map((address) => ({ address, family: 4 })));
    },
  };
}

describe('a name', () => {
  /** 127.0.0.1 takes the place of the public internet, 127.0.0.2 that of the inside. */
  const isAllowed = (address: string): boolean => address === '127.0.0.1';

  it.each([
    [['127.0.0.1', '127.0.0.2'], '127.0.0.2'],
    [['127.0.0.2', '127.0.0.1'], '127.0.0.2'],
    [['127.0.0.1', '127.0.0.1', '127.0.0.2'], '127.0.0.2'],
    [['127.0.0.1', '127.0.0.2', '127.0.0.1'], '127.0.0.2'],
    [['127.0.0.1', '::ffff:127.0.0.2'], '::ffff:127.0.0.2'],
    [['127.0.0.1', '::1'], '::1'],
    [['127.0.0.1', ''], ''],
    [['127.0.0.1', 'localhost'], 'localhost'],
  ])('that resolves to %j is not connected to', async (found, resolved) => {
    let requests = 0;
    const address = await served((_, response) => {
      requests++;
      response.end('page');
    });
    const { resolve } = resolving(...found);
    const named = address.replace('127.0.0.1', 'name.example');
    await expect(httpFetcher({ ...LIMITS, isAllowed }, resolve).fetch(named)).rejects.toMatchObject(
      refused('address-private', { address: named, resolved }),
    );
    expect(requests).toBe(0);
  });

  it.each([
    ['93.184.216.34', '10.0.0.1'],
    ['10.0.0.1', '93.184.216.34'],
    ['2606:2800:220:1:248:1893:25c8:1946', '::ffff:10.0.0.1'],
    ['93.184.216.34', '::ffff:7f00:1'],
    ['93.184.216.34', '::7f00:1'],
    ['93.184.216.34', 'fe80::1%eth0'],
    ['93.184.216.34', '64:ff9b::a00:1'],
    ['93.184.216.34', '169.254.169.254'],
  ])('that resolves to %s and %s is not connected to, by the rules of the internet', async (...found) => {
    await expect(
      httpFetcher(LIMITS, resolving(...found).resolve).fetch('http://name.example/'),
    ).rejects.toMatchObject(refused('address-private'));
  });

  it('is resolved once for each address, checked, and connected to by just that', async () => {
    const address = await served((request, response) => {
      if (request.url === '/page') response.writeHead(302, { location: '/second' }).end();
      else response.end(`page of ${request.headers.host ?? ''}`);
    });
    const named = address.replace('127.0.0.1', 'name.example');
    const { resolve, asked } = resolving('127.0.0.1', '127.0.0.1');
    const page = await httpFetcher({ ...LIMITS, isAllowed }, resolve).fetch(named);
    expect(Buffer.from(page.bytes).toString()).toBe(`page of ${new URL(named).host}`);
    expect(asked).toEqual(['name.example', 'name.example']);
  });

  it('that another page redirects to is checked, too', async () => {
    const address = await served((_, response) => {
      response.writeHead(307, { location: 'http://inside.example:1/' }).end();
    });
    const resolve: Resolve = (name) =>
      Promise.resolve([{ address: name === 'inside.example' ? '127.0.0.2' : '127.0.0.1', family: 4 }]);
    await expect(
      httpFetcher({ ...LIMITS, isAllowed }, resolve).fetch(address.replace('127.0.0.1', 'name.example')),
    ).rejects.toMatchObject(refused('address-private', { resolved: '127.0.0.2' }));
  });

  it('that resolves to nothing is no name of this machine', async () => {
    await expect(
      httpFetcher({ ...LIMITS, isAllowed: () => true }, resolving().resolve).fetch('http://name.example/'),
    ).rejects.toMatchObject(refused('fetch-failed', { problem: 'there is no such host' }));
  });

  it.each([
    '127.0.0.2',
    '127.0.0.2.',
    '127.2',
    '2130706434',
    '0x7f000002',
    '0x7f.2',
    '0177.0.0.2',
    '017700000002',
    '127.0.0.2:8080',
    '[::ffff:127.0.0.2]',
    '[::ffff:7f00:2]',
    '%31%32%37.0.0.2',
    '１２７.0.0.2',
    '127。0。0。2',
  ])('is not what a redirect to %s leads to', async (host) => {
    const address = await served((_, response) => {
      response
        .writeHead(308, {
          location: encodeURI(`//${decodeURI(host)}/`).replaceAll(/%5B|%5D/gu, decodeURIComponent),
        })
        .end();
    });
    const { resolve, asked } = resolving('127.0.0.1');
    await expect(httpFetcher({ ...LIMITS, isAllowed }, resolve).fetch(address)).rejects.toMatchObject(
      refused('address-private', {
        resolved: expect.stringMatching(/^127\.0\.0\.2$|^::ffff:7f00:2$/u) as string,
      }),
    );
    expect(asked).toEqual([]);
  });

  it('before which a redirect puts a user or a password is not gone to', async () => {
    let location = 'http://user@127.0.0.1/';
    const address = await served((_, response) => response.writeHead(302, { location }).end());
    for (location of [location, 'http://:word@name.example/']) {
      await expect(open.fetch(address)).rejects.toMatchObject(refused('address-invalid'));
    }
  });
});

describe('a server', () => {
  const OK = 'HTTP/1.1 200 OK\r\nconnection: close\r\n';
  const zipped = gzipSync('a page that is packed').toString('latin1');

  it.each<[string, string, RegExp]>([
    [
      'that answers 101',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      /answered 101/u,
    ],
    [
      'that answers 101 without saying to what',
      'HTTP/1.1 101 x\r\n\r\n',
      /answered 101|did not end|no HTTP|broke off/u,
    ],
    ['that only says to go on', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(50), /broke off|did not end/u],
    ['that only hints', 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n', /broke off|did not end/u],
    ['that answers 204', 'HTTP/1.1 204 No Content\r\n\r\n', /answered 204/u],
    ['that answers 206', 'HTTP/1.1 206 Partial\r\ncontent-length: 1\r\n\r\nx', /answered 206/u],
    ['that answers 304', 'HTTP/1.1 304 Not Modified\r\n\r\n', /answered 304/u],
    ['that answers 999', 'HTTP/1.1 999 x\r\ncontent-length: 1\r\n\r\nx', /answered 999/u],
    ['that redirects nowhere', 'HTTP/1.1 302 Found\r\n\r\n', /answered 302/u],
    ['that says nothing', '', /broke off|did not end/u],
    ['that talks no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', /did not answer in HTTP/u],
    ['that gives half a header', 'HTTP/1.1 200 OK\r\ncontent-ty', /broke off|did not end/u],
    ['whose header has no end', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}`, /did not answer in HTTP/u],
    ['that sends an empty page', `${OK}content-length: 0\r\n\r\n`, /sent nothing/u],
    ['whose page breaks off', `${OK}content-length: 10\r\n\r\nx`, /broke off|did not end/u],
    [
      'whose last piece is missing',
      `${OK}transfer-encoding: chunked\r\n\r\n1\r\nx\r\n`,
      /broke off|did not end/u,
    ],
    [
      'whose pieces have no length',
      `${OK}transfer-encoding: chunked\r\n\r\nzz\r\nx`,
      /did not answer in HTTP|broke off/u,
    ],
    [
      'that says two lengths',
      `${OK}content-length: 1\r\ncontent-length: 2\r\n\r\nxx`,
      /did not answer in HTTP/u,
    ],
    [
      'that lies about packing',
      `${OK}content-encoding: gzip\r\ncontent-length: 5\r\n\r\nplain`,
      /Z_DATA_ERROR|incorrect header/u,
    ],
    [
      'that packs half',
      `${OK}content-encoding: gzip\r\ncontent-length: 15\r\n\r\n${zipped.slice(0, 15)}`,
      /Z_BUF_ERROR|unexpected end/u,
    ],
    [
      'that packs in another way',
      `${OK}content-encoding: zstd\r\ncontent-length: 1\r\n\r\nx`,
      /compressed as "zstd", which is not supported/u,
    ],
    [
      'that packs twice',
      `${OK}content-encoding: gzip, br\r\ncontent-length: 1\r\n\r\nx`,
      /compressed as "gzip, br"/u,
    ],
  ])('%s is one refused page, named, and the next is fetched', async (_, answer, problem) => {
    const raw = async (text: string, isKept: boolean): Promise<string> => {
      const server = createSocketServer((socket) => {
        socket
          .on('error', () => undefined)
          .once('data', () => {
            socket.write(text, 'latin1');
            if (!isKept) socket.end();
          });
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      onTestFinished(() => void server.close());
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    };
    // Once the server closes the connection afterwards, once it keeps it.
    for (const isKept of [false, true]) {
      const address = await raw(answer, isKept);
      await expect(fetcherFor(problem).fetch(address)).rejects.toMatchObject(
        refused('fetch-failed', { address, problem: expect.stringMatching(problem) as string }),
      );
    }
    const fine = await raw(`${OK}content-encoding: X-GZIP\r\n\r\n${zipped}`, false);
    expect(Buffer.from((await open.fetch(fine)).bytes).toString()).toBe('a page that is packed');
  });

  it('that is not there, or speaks in the clear where it should not, is told by name', async () => {
    const address = await served((_, response) => response.end('x'));
    const secret = address.replace('http:', 'https:');
    await expect(open.fetch(secret)).rejects.toMatchObject(refused('fetch-failed', { address: secret }));
    await expect(open.fetch('http://127.0.0.1:1/')).rejects.toMatchObject(
      refused('fetch-failed', { problem: 'ECONNREFUSED' }),
    );
  });

  it('whose name is never resolved is given up', async () => {
    const never = httpFetcher(HASTY, () => new Promise(() => undefined));
    await expect(never.fetch('http://name.example/')).rejects.toMatchObject(
      refused('fetch-failed', { problem: 'it did not end within 0.4 seconds' }),
    );
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
    '::7f00:1',
    '::2',
    '8000::1',
    'fe80::1%eth0',
    '169.254.169.254',
    '100.64.0.1',
    '2002:7f00:1::',
    'x',
    '',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
