import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOUR } from './polling-program.ts';
import { page, rss, Site, watchingOf } from './watching.ts';

const entry = (site: Site, keys = ''): string => `- address: ${site.base}/feed\n  every: 1h\n${keys}`;

describe('a feed', () => {
  it('is polled when it is due, and each page is taken once', async () => {
    const site = await Site.open();
    site.publish('a', 'b');
    const watching = await watchingOf(entry(site));
    expect(await watching.round()).toMatchObject({ polled: 1, added: 2, nextInMs: HOUR });
    expect(await watching.pages()).toEqual(['a.txt', 'b.txt']);
    expect(await watching.round()).toMatchObject({ polled: 0, added: 0 });
    site.publish('a', 'b', 'c');
    expect(await watching.later()).toMatchObject({ polled: 1, added: 1 });
    expect(site.asked).toEqual(['/feed', '/a', '/b', '/feed', '/c']);
    expect(await watching.health()).toMatchObject([{ condition: 'fine', taken: 3, waiting: 0 }]);
    // The corpus's own record of where each page is from, as npm run add makes it.
    expect(Object.values(await watching.sources())).toContainEqual({
      fetchedFrom: `${site.base}/a`,
      fetchedAt: '2026-12-01T00:00:00.000Z',
    });
  });

  it('is left where it is when the program ends: what is not asked for waits', async () => {
    const site = await Site.open();
    site.publish('a', 'b', 'c');
    const end = new AbortController();
    site.answers.set('/a', (_request, response) => {
      end.abort();
      response.writeHead(200, { 'content-type': 'text/plain' }).end(page('a'));
    });
    const watching = await watchingOf(entry(site));
    expect(await watching.round(end.signal)).toMatchObject({ added: 1 });
    expect(site.asked).toEqual(['/feed', '/a']);
    expect(await watching.health()).toMatchObject([{ waiting: 2 }]);
    site.answers.set('/a', page('a'));
    expect(await watching.later()).toMatchObject({ added: 2 });
  });

  it('is asked whether it has changed, by its mark and its time, and by a stated name', async () => {
    const site = await Site.open();
    site.publish('a');
    const feed = String(site.answers.get('/feed'));
    const seen: unknown[] = [];
    site.answers.set('/feed', (request, response) => {
      const { 'if-none-match': etag, 'if-modified-since': since, 'user-agent': agent } = request.headers;
      seen.push([etag, since, agent]);
      if (etag === '"1"') response.writeHead(304).end();
      else
        response.writeHead(200, { etag: '"1"', 'last-modified': 'Tue, 01 Dec 2026 00:00:00 GMT' }).end(feed);
    });
    const watching = await watchingOf(entry(site));
    await watching.round();
    watching.restart();
    expect(await watching.later()).toMatchObject({ polled: 1, added: 0 });
    expect(seen).toEqual([
      [undefined, undefined, 'isnad/1.2.3'],
      ['"1"', 'Tue, 01 Dec 2026 00:00:00 GMT', 'isnad/1.2.3'],
    ]);
    expect(await watching.health()).toMatchObject([{ condition: 'fine', lastFault: null }]);
  });

  it('has so many pages fetched a day, and the rest on the days after, though the feed is unchanged', async () => {
    const site = await Site.open();
    site.publish('a', 'b', 'c', 'd', 'e');
    const feed = String(site.answers.get('/feed'));
    site.answers.set('/feed', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(feed);
    });
    const watching = await watchingOf(entry(site, '  perDay: 2\n'));
    expect(await watching.round()).toMatchObject({ added: 2 });
    expect(await watching.later()).toMatchObject({ added: 0 });
    watching.restart();
    expect(await watching.later(24)).toMatchObject({ added: 2 });
    expect(await watching.later(24)).toMatchObject({ added: 1 });
    expect(await watching.pages()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']);
  });

  it('is filtered by words of its entries, in any spelling', async () => {
    const site = await Site.open();
    for (const name of ['a', 'b', 'c']) site.answers.set(`/${name}`, page(name));
    const item = (name: string, title: string): string =>
      `<item><title>${title}</title><link>/${name}</link></item>`;
    site.answers.set(
      '/feed',
      `<rss><channel>${item('a', 'وبوتين يصل')}${item('b', 'About nothing')}${item('c', 'In the BLACK sea')}</channel></rss>`,
    );
    const watching = await watchingOf(entry(site, '  words: [بوتين, black sea]\n'));
    expect(await watching.round()).toMatchObject({ added: 2 });
    expect(await watching.pages()).toEqual(['a.txt', 'c.txt']);
    expect(site.asked).toEqual(['/feed', '/a', '/c']);
  });

  it('names an outlet for pages that name none, and leaves out pages in another language', async () => {
    const site = await Site.open();
    site.publish('a', 'b');
    site.answers.set(
      '/b',
      'افتتاح جسر\n\n2024-03-05\n\nافتتح الجسر الجديد أمام حركة السير يوم الثلاثاء في المدينة.\n',
    );
    const watching = await watchingOf(entry(site, '  outlet: Valley Post\n  language: en\n'));
    expect(await watching.round()).toMatchObject({ added: 1 });
    expect(await watching.pages()).toEqual(['a.txt']);
    expect(Object.values(await watching.sources())).toMatchObject([{ outlet: 'Valley Post' }]);
  });

  it('that brings full texts is taken without a request for each', async () => {
    const site = await Site.open();
    const item = (n: number, words: string): string =>
      `<item><guid>${n}</guid><title>T${n}</title><link>/p${n}</link><content:encoded>&lt;p>The bridge number ${n} ${words}.&lt;/p></content:encoded></item>`;
    const feed = (...items: readonly string[]): string =>
      `<rss><channel><title>Valley Post</title>${items.join('')}</channel></rss>`;
    site.answers.set('/feed', feed(item(1, 'was opened on Tuesday'), item(2, 'was closed on Friday')));
    const watching = await watchingOf(entry(site, '  take: entries\n  perDay: 3\n'));
    expect(await watching.round()).toMatchObject({ added: 2 });
    site.answers.set('/feed', feed(item(4, 'is old'), item(3, 'is new'), item(1, 'was opened on Tuesday')));
    expect(await watching.later()).toMatchObject({ added: 1 });
    expect(await watching.later(24)).toMatchObject({ added: 1 });
    expect(site.asked).toEqual(['/feed', '/feed', '/feed']);
    expect(await watching.pages()).toEqual(['p1.xml', 'p2.xml', 'p3.xml', 'p4.xml']);
  });

  it('that links to what another feed brought does not take it again', async () => {
    const site = await Site.open();
    site.publish('a');
    site.answers.set('/other', rss([`${site.base}/a`]));
    const watching = await watchingOf(entry(site));
    await watching.round();
    await watching.list(`${entry(site)}- address: ${site.base}/other\n`);
    expect(await watching.round()).toMatchObject({ polled: 1, added: 0 });
    expect(site.asked).toEqual(['/feed', '/a', '/other']);
  });
});

describe('a sitemap', () => {
  const url = (loc: string, lastmod = ''): string =>
    `<url><loc>${loc}</loc>${lastmod === '' ? '' : `<lastmod>${lastmod}</lastmod>`}</url>`;
  const map = (...urls: readonly string[]): string =>
    `<?xml version="1.0"?><urlset>${urls.join('')}</urlset>`;

  it('gives pages, and those anew that it says were changed', async () => {
    const site = await Site.open();
    site.publish('a', 'b');
    site.answers.set('/feed', map(url(`${site.base}/a`, '2026-11-30'), url(`${site.base}/b`, '2026-11-29')));
    const watching = await watchingOf(entry(site, '  kind: sitemap\n'));
    expect(await watching.round()).toMatchObject({ added: 2 });
    site.answers.set('/feed', map(url(`${site.base}/a`, '2026-12-01'), url(`${site.base}/b`, '2026-11-29')));
    site.answers.set('/a', page('a', 'was closed to traffic on Friday'));
    expect(await watching.later()).toMatchObject({ added: 0, replaced: 1 });
    expect(site.asked).toEqual(['/feed', '/a', '/b', '/feed', '/a']);
  });

  it('of sitemaps is followed one level, and those that say they are as before are not asked again', async () => {
    const site = await Site.open();
    site.publish('a', 'b', 'c');
    const index = (second: string): string =>
      `<?xml version="1.0"?><sitemapindex><sitemap><loc>${site.base}/1.xml</loc><lastmod>2026-11-01</lastmod></sitemap><sitemap><loc>${site.base}/2.xml</loc><lastmod>${second}</lastmod></sitemap></sitemapindex>`;
    site.answers.set('/feed', index('2026-11-30'));
    site.answers.set('/1.xml', map(url(`${site.base}/a`)));
    site.answers.set('/2.xml', map(url(`${site.base}/b`)));
    const watching = await watchingOf(entry(site, '  kind: sitemap\n'));
    expect(await watching.round()).toMatchObject({ added: 2 });
    site.answers.set('/feed', index('2026-12-01'));
    site.answers.set('/2.xml', map(url(`${site.base}/b`), url(`${site.base}/c`)));
    expect(await watching.later()).toMatchObject({ added: 1 });
    expect(site.asked.filter((path) => path.endsWith('.xml'))).toEqual(['/2.xml', '/1.xml', '/2.xml']);
    site.answers.set('/2.xml', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(index('2026-12-01'));
    });
    site.answers.set('/feed', index('2026-12-02'));
    // It is told as long as it lasts, also where the server would say that nothing has changed.
    for (let time = 1; time <= 2; time++) {
      await watching.later();
      expect(watching.faults).toEqual([expect.stringContaining('an index inside an index')]);
    }
  });

  it('of sitemaps of which one cannot be read gives the pages of the others, and asks for it again', async () => {
    const site = await Site.open();
    site.publish('a', 'b');
    const part = (path: string): string =>
      `<sitemap><loc>${path}</loc><lastmod>2026-11-01</lastmod></sitemap>`;
    site.answers.set(
      '/feed',
      `<?xml version="1.0"?><sitemapindex>${part('/gone.xml')}${part('/1.xml')}</sitemapindex>`,
    );
    site.answers.set('/1.xml', map(url(`${site.base}/a`)));
    const watching = await watchingOf(entry(site, '  kind: sitemap\n'));
    expect(await watching.round()).toMatchObject({ added: 1 });
    expect(watching.faults).toEqual([expect.stringContaining('/gone.xml could not be fetched')]);
    site.answers.set('/gone.xml', map(url(`${site.base}/b`)));
    expect(await watching.later()).toMatchObject({ added: 1 });
    expect(watching.faults).toEqual([]);
    expect(await watching.health()).toMatchObject([{ condition: 'fine', taken: 2 }]);
  });

  it('is told from a feed, and it is said what to write', async () => {
    const site = await Site.open();
    site.publish('a');
    const watching = await watchingOf(entry(site, '  kind: sitemap\n'));
    await watching.round();
    expect(watching.faults).toEqual([
      expect.stringContaining('it is a feed: write "kind: feed" in its entry'),
    ]);
  });
});

describe('a page that is watched', () => {
  it('is fetched each time, and replaced when its words have changed, not when anything else has', async () => {
    const site = await Site.open();
    site.answers.set('/feed', page('x'));
    const watching = await watchingOf(entry(site, '  kind: page\n'));
    expect(await watching.round()).toMatchObject({ added: 1 });
    expect(await watching.later()).toMatchObject({ added: 0, replaced: 0 });
    site.answers.set('/feed', `${page('x')}\n\n`);
    expect(await watching.later()).toMatchObject({ added: 0, replaced: 0 });
    site.answers.set('/feed', page('x', 'was closed to traffic on Friday'));
    expect(await watching.later()).toMatchObject({ added: 0, replaced: 1 });
    expect(await watching.pages()).toEqual(['feed.txt']);
  });

  it('is fetched once more after a while, where the feed says so', async () => {
    const site = await Site.open();
    site.publish('a');
    const watching = await watchingOf(entry(site, '  recheck: 12h\n'));
    await watching.round();
    await watching.later();
    expect(site.asked).toEqual(['/feed', '/a', '/feed']);
    await watching.later(12);
    await watching.later();
    expect(site.asked).toEqual(['/feed', '/a', '/feed', '/feed', '/a', '/feed']);
  });
});

describe('polite', () => {
  it('is: one request at a time for a host, with a pause between', async () => {
    const site = await Site.open();
    site.publish('a', 'b', 'c');
    site.answers.set('/other', rss([`${site.base}/a`, `${site.base}/d`]));
    site.answers.set('/d', page('d'));
    const watching = await watchingOf(`${entry(site)}- address: ${site.base}/other\n`);
    await watching.round();
    expect(site.mostAtOnce).toBe(1);
    expect(watching.pauses.length).toBe(site.asked.length);
    expect(new Set(watching.pauses)).toEqual(new Set([1000]));
    expect(site.robotsAsked).toBe(1);
  });

  it('obeys robots.txt for pages, believes it for a day, and pauses as long as it says', async () => {
    const site = await Site.open();
    site.publish('a', 'private');
    site.answers.set('/robots.txt', 'User-agent: isnad\nDisallow: /private\nCrawl-delay: 7\n');
    const watching = await watchingOf(entry(site));
    expect(await watching.round()).toMatchObject({ added: 1 });
    expect(site.asked).toEqual(['/feed', '/a']);
    expect(watching.faults).toEqual([
      `${site.base}/private was not fetched: robots.txt there does not allow it.`,
    ]);
    expect(watching.pauses.at(-1)).toBe(7000);
    await watching.later(20);
    expect(site.robotsAsked).toBe(1);
    site.publish('a', 'private', 'b');
    await watching.later(20);
    expect(site.robotsAsked).toBe(2);
    // Nor by a redirect.
    site.publish('c');
    site.answers.set('/c', (_, response) => void response.writeHead(302, { location: '/private/x' }).end());
    await watching.later();
    expect(watching.faults).toEqual([expect.stringContaining('/private/x was not fetched: robots.txt')]);
  });

  it('waits while robots.txt cannot be read, and takes the page when it can', async () => {
    const site = await Site.open();
    site.publish('a');
    site.answers.set('/robots.txt', (_, response) => void response.writeHead(503).end());
    const watching = await watchingOf(entry(site));
    expect(await watching.round()).toMatchObject({ added: 0 });
    expect(watching.faults).toEqual([
      expect.stringContaining('its robots.txt could not be read (the server answered 503)'),
    ]);
    site.answers.set('/robots.txt', (_, response) => void response.writeHead(200).end());
    expect(await watching.later()).toMatchObject({ added: 1 });
    expect(site.asked).toEqual(['/feed', '/feed', '/a']);
  });

  it.each([
    [429, '7200', 2 * HOUR],
    [503, 'Tue, 01 Dec 2026 05:00:00 GMT', 5 * HOUR],
    [503, 'soon', 2 * HOUR],
    [429, '99999999999', 7 * 24 * HOUR],
  ])('waits after %d as long as the server asks to: %s', async (status, retryAfter, ms) => {
    const site = await Site.open();
    site.answers.set(
      '/feed',
      (_, response) => void response.writeHead(status, { 'retry-after': retryAfter }).end(),
    );
    const watching = await watchingOf(entry(site));
    expect(await watching.round()).toMatchObject({ nextInMs: ms });
    watching.restart();
    expect(await watching.round()).toMatchObject({ polled: 0 });
    expect(await watching.health()).toMatchObject([{ condition: 'failing' }]);
  });

  it('waits longer after each failure, up to a day, and as before after a success', async () => {
    const site = await Site.open();
    const watching = await watchingOf(entry(site));
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) {
      const { nextInMs } = await watching.round();
      waits.push((nextInMs ?? 0) / HOUR);
      watching.now += nextInMs ?? 0;
    }
    expect(waits).toEqual([2, 4, 8, 16, 24, 24, 24]);
    site.publish('a');
    expect(await watching.round()).toMatchObject({ added: 1, nextInMs: HOUR });
  });
});

describe('what goes wrong', () => {
  it.each<[string, (site: Site) => void, RegExp]>([
    [
      'a feed that is a web page',
      (site) => site.answers.set('/feed', '<html><body>x</body></html>'),
      /is not a readable feed: it is neither RSS nor Atom nor a sitemap but <html>/u,
    ],
    ['a feed that is not there', (site) => site.answers.delete('/feed'), /the server answered 404/u],
    [
      'a feed without an end',
      (site) => site.answers.set('/feed', (_, response) => void response.writeHead(200).write('<rss>')),
      /did not end within 2 seconds/u,
    ],
    [
      'a feed that breaks off',
      (site) =>
        site.answers.set('/feed', (_, response) => {
          response.writeHead(200, { 'content-length': 900 });
          response.write('<rss>', () => response.destroy());
        }),
      /broke off before the page was whole/u,
    ],
    [
      'a page of 100 MB',
      (site) =>
        site.answers.set('/a', (_, response) => {
          const mb = Buffer.alloc(1_000_000, 'x');
          response.writeHead(200);
          let left = 100;
          const more = (): void => {
            while (left-- > 0 && response.write(mb));
            if (left <= 0) response.end();
          };
          response.on('drain', more).on('error', () => undefined);
          more();
        }),
      /\/a could not be fetched: it has more than 21 MB/u,
    ],
    [
      'a page of a kind that is not read',
      (site) =>
        site.answers.set(
          '/a',
          (_, response) => void response.writeHead(200, { 'content-type': 'video/mp4' }).end('x'),
        ),
      /it is video\/mp4, which is not read/u,
    ],
    ['a page without an article', (site) => site.answers.set('/a', 'x\n'), /contains no quotable sentence/u],
    [
      'a page that leads into this network',
      (site) =>
        site.answers.set(
          '/a',
          (_, response) => void response.writeHead(302, { location: 'http://127.0.0.2/secret' }).end(),
        ),
      /127\.0\.0\.2, an address inside this machine/u,
    ],
    [
      'a page that redirects in a circle',
      (site) =>
        site.answers.set('/a', (_, response) => void response.writeHead(302, { location: '/a' }).end()),
      /redirects more than 5 times/u,
    ],
  ])('%s is named, and the rest goes on', async (_, spoil, words) => {
    const site = await Site.open();
    site.publish('a');
    spoil(site);
    const good = await Site.open();
    good.publish('good');
    const watching = await watchingOf(`${entry(site)}${entry(good)}`);
    watching.milliseconds = 2000;
    watching.isAllowed = (address) => address !== '127.0.0.2';
    expect(await watching.round()).toMatchObject({ polled: 2, added: 1 });
    expect(watching.faults).toEqual([expect.stringMatching(words)]);
    expect(await watching.pages()).toEqual(['good.txt']);
    expect((await watching.health())[0]?.lastFault?.words).toMatch(words);
  });

  const OK = 'HTTP/1.1 200 OK\r\nconnection: close\r\n';
  it.each<[string, string, RegExp]>([
    ['answers 101', 'HTTP/1.1 101 x\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n', /answered 101/u],
    ['only says to go on', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(50), /broke off|did not end/u],
    ['answers 304 though nobody asked', 'HTTP/1.1 304 Not Modified\r\n\r\n', /answered 304/u],
    ['redirects nowhere', 'HTTP/1.1 302 Found\r\n\r\n', /answered 302/u],
    ['says nothing', '', /broke off|did not end/u],
    ['talks no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', /did not answer in HTTP/u],
    ['gives half a header', 'HTTP/1.1 200 OK\r\ncontent-ty', /broke off|did not end/u],
    [
      'has a header without an end',
      `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}`,
      /did not answer in HTTP/u,
    ],
    ['sends nothing', `${OK}content-length: 0\r\n\r\n`, /sent nothing/u],
    ['breaks off', `${OK}content-length: 10\r\n\r\nx`, /broke off|did not end/u],
    [
      'leaves out its last piece',
      `${OK}transfer-encoding: chunked\r\n\r\n1\r\nx\r\n`,
      /broke off|did not end/u,
    ],
    ['says two lengths', `${OK}content-length: 1\r\ncontent-length: 2\r\n\r\nxx`, /did not answer in HTTP/u],
    [
      'lies about packing',
      `${OK}content-encoding: gzip\r\ncontent-length: 5\r\n\r\nplain`,
      /Z_DATA_ERROR|incorrect header/u,
    ],
    [
      'packs in another way',
      `${OK}content-encoding: zstd\r\ncontent-length: 1\r\n\r\nx`,
      /compressed as "zstd"/u,
    ],
  ])('a server that %s is named, as a feed, as a page and as a robots.txt', async (_, raw, words) => {
    const site = await Site.open();
    site.publish('a');
    const watching = await watchingOf(entry(site));
    watching.milliseconds = 500;
    const told: string[] = [];
    for (const path of ['/feed', '/a', '/robots.txt']) {
      const before = site.answers.get(path);
      site.answers.set(path, ({ socket }) => void socket.end(raw, 'latin1'));
      watching.restart();
      await watching.later(100);
      told.push(...watching.faults);
      if (before === undefined) site.answers.delete(path);
      else site.answers.set(path, before);
    }
    // An empty robots.txt is one that forbids nothing.
    expect(told).toHaveLength(raw.includes('content-length: 0') ? 2 : 3);
    for (const fault of told) expect(fault).toMatch(words);
    watching.restart();
    await watching.later(100);
    expect(await watching.pages()).toEqual(['a.txt']);
  });

  it('a private address in feeds.yaml is refused, and it is said what permits it', async () => {
    const site = await Site.open();
    site.publish('a');
    const watching = await watchingOf(entry(site));
    watching.isAllowed = () => false;
    await watching.round();
    expect(site.asked).toEqual([]);
    expect(watching.faults).toEqual([
      `${site.base}/feed leads to 127.0.0.1, an address inside this machine or its network, and was not fetched. --allow-private permits that (for feeds, FEEDS_ALLOW_PRIVATE=true).`,
    ]);
  });

  it('a page whose server is ill is tried again, a few times, and the others are taken', async () => {
    const site = await Site.open();
    site.publish('a', 'b');
    site.answers.set('/a', (_, response) => void response.writeHead(500).end());
    const watching = await watchingOf(entry(site));
    await watching.round();
    expect(await watching.pages()).toEqual([]);
    await watching.later();
    expect(await watching.pages()).toEqual(['b.txt']);
    for (let i = 0; i < 6; i++) await watching.later(24);
    expect(site.asked.filter((path) => path === '/a')).toHaveLength(5);
    expect(await watching.health()).toMatchObject([{ condition: 'fine', waiting: 0, taken: 1 }]);
  });

  it('a link that is none of the web, and one to a host that is not there, hold up no other page', async () => {
    const site = await Site.open();
    const dead = await Site.open();
    site.publish('a', 'b');
    dead.answers.set('/robots.txt', (_, response) => void response.writeHead(503).end());
    const elsewhere = dead.base.replace('127.0.0.1', 'localhost');
    site.answers.set(
      '/feed',
      rss([
        'mailto:editor@valley.example',
        `${elsewhere}/x`,
        `${elsewhere}/y`,
        `${site.base}/a`,
        `${site.base}/b`,
      ]),
    );
    const watching = await watchingOf(entry(site));
    expect(await watching.round()).toMatchObject({ added: 2 });
    expect(watching.faults).toEqual([
      expect.stringContaining('only http and https are fetched'),
      expect.stringContaining('its robots.txt could not be read'),
    ]);
    expect(await watching.health()).toMatchObject([{ condition: 'fine', taken: 2, waiting: 2 }]);
  });

  it('a feed that has one id for all its entries, or that only its server says the encoding of, is read', async () => {
    const site = await Site.open();
    site.publish('a', 'b');
    const item = (name: string): string =>
      `<item><guid>1</guid><title>\u00c4rger in ${name}</title><link>/${name}</link></item>`;
    site.answers.set('/feed', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml; charset=windows-1252' });
      response.end(Buffer.from(`<rss><channel>${item('a')}${item('b')}</channel></rss>`, 'latin1'));
    });
    const watching = await watchingOf(entry(site, '  words: \u00c4rger\n'));
    expect(await watching.round()).toMatchObject({ added: 2 });
    expect(await watching.later()).toMatchObject({ added: 0 });
    expect(watching.faults).toEqual([]);
    expect(site.asked).toEqual(['/feed', '/a', '/b', '/feed']);
  });

  it('a number of pages a day that was lowered below what was fetched fetches none', async () => {
    const site = await Site.open();
    site.publish(...Array.from({ length: 9 }, (_, i) => `p${i}`));
    const watching = await watchingOf(entry(site, '  perDay: 4\n'));
    expect(await watching.round()).toMatchObject({ added: 4 });
    await watching.list(entry(site, '  perDay: 1\n'));
    expect(await watching.later()).toMatchObject({ added: 0 });
  });

  it('a clock that was years ahead for one poll does not stop the polls', async () => {
    const site = await Site.open();
    site.publish('a');
    const watching = await watchingOf(entry(site));
    const today = watching.now;
    watching.now += 3000 * 24 * HOUR;
    await watching.round();
    watching.now = today;
    watching.restart();
    expect(await watching.later()).toMatchObject({ polled: 1, nextInMs: HOUR });
    expect(await watching.round()).toMatchObject({ polled: 0 });
  });

  it('a feed that brings nothing for longer than it used to is silent', async () => {
    const site = await Site.open();
    const watching = await watchingOf(entry(site));
    const names: string[] = [];
    for (let i = 0; i < 5; i++) {
      names.push(`n${i}`);
      site.publish(...names);
      await watching.later(24);
    }
    await watching.later(47);
    expect(await watching.health()).toMatchObject([{ condition: 'fine' }]);
    await watching.later(2);
    expect(await watching.health()).toMatchObject([{ condition: 'silent' }]);
    site.publish(...names, 'last');
    await watching.later();
    expect(await watching.health()).toMatchObject([{ condition: 'fine' }]);
  });

  it('a memory that is damaged stops the polling, and is left as it is', async () => {
    const site = await Site.open();
    site.publish('a');
    const watching = await watchingOf(entry(site));
    await watching.round();
    await writeFile(watching.store.location, '{"format":1');
    await expect(watching.later()).rejects.toMatchObject({ notice: { code: 'feeds-state-unusable' } });
  });
});

describe('killed at any instant', () => {
  it('it loses nothing and takes nothing twice', async () => {
    const site = await Site.open();
    const names = Array.from({ length: 23 }, (_, i) => `p${i}`);
    site.publish(...names);
    const feed = String(site.answers.get('/feed'));
    site.answers.set('/feed', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(feed);
    });
    const watching = await watchingOf(entry(site));
    const { store } = watching;
    let kills = 0;
    // Before and after each write in turn: what is behind it in the process never happens.
    for (let at = 0; at < 12; at++) {
      let writes = 0;
      watching.store = {
        ...store,
        write: async (state) => {
          if (at % 2 === 1) await store.write(state);
          if (writes++ >= at / 4) throw new Error('killed');
          if (at % 2 === 0) await store.write(state);
        },
      };
      watching.restart();
      await watching.later().catch(() => kills++);
    }
    watching.store = store;
    watching.restart();
    await watching.later(48);
    await watching.later(48);
    expect(kills).toBeGreaterThan(3);
    expect(await watching.pages()).toEqual(names.map((name) => `${name}.txt`).sort());
    expect(Object.keys(await watching.sources())).toHaveLength(23);
    expect(await watching.health()).toMatchObject([{ waiting: 0, condition: 'fine' }]);
  });

  it('by the system as well, though each page comes in other bytes each time', async () => {
    const site = await Site.open();
    const names = Array.from({ length: 25 }, (_, i) => `p${i}`);
    site.publish(...names);
    let requests = 0;
    let killAt = 0;
    let child: ChildProcess | null = null;
    for (const name of names) {
      site.answers.set(`/${name}`, (_, response) => {
        if (++requests === killAt) child?.kill('SIGKILL');
        response.writeHead(200, { 'content-type': 'text/plain' }).end(page(name) + '\n'.repeat(requests));
      });
    }
    const watching = await watchingOf(entry(site));
    for (const after of [1, 9, 12, 3]) {
      killAt = requests + after;
      child = spawn(process.execPath, [
        '--import',
        'tsx',
        'test/app/feeds/killed-poller.ts',
        watching.folder,
      ]);
      // The kill falls somewhere between the request and what is done with its answer, and everything before it.
      await once(child, 'exit');
    }
    watching.now = Date.now() + 1000 * HOUR;
    await watching.round();
    await watching.later(48);
    expect(await watching.pages()).toEqual(names.map((name) => `${name}.txt`).sort());
    const sources = await watching.sources();
    expect(
      Object.values(sources)
        .map(({ fetchedFrom }) => fetchedFrom)
        .sort(),
    ).toEqual(names.map((name) => `${site.base}/${name}`).sort());
    expect(await readdir(watching.corpus)).not.toContain('.versions');
    expect(await watching.health()).toMatchObject([{ waiting: 0, condition: 'fine' }]);
  });

  it('between what is said of a page and the page itself, it puts the page in the next time', async () => {
    const site = await Site.open();
    site.publish('a');
    const watching = await watchingOf(entry(site));
    await watching.round();
    const [source = ''] = Object.keys(await watching.sources());
    await rm(join(watching.corpus, source));
    await rm(join(watching.folder, 'data'), { recursive: true });
    expect(await watching.later()).toMatchObject({ added: 1 });
    expect(await watching.sources()).toMatchObject({ [source]: { fetchedAt: '2026-12-01T02:00:00.000Z' } });
  });

  it('and without its memory it takes again only what is not in the corpus', async () => {
    const site = await Site.open();
    site.publish('a', 'b');
    const watching = await watchingOf(entry(site));
    await watching.round();
    await rm(join(watching.folder, 'data'), { recursive: true });
    watching.restart();
    expect(await watching.later()).toMatchObject({ polled: 1, added: 0, replaced: 0 });
    expect(await watching.pages()).toEqual(['a.txt', 'b.txt']);
  });
});
