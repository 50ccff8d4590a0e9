import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Random } from '../seeded-random.ts';

/** How many feeds the site has. */
const FEEDS = 4;
/** Entries of a feed, as feeds of newsrooms keep the last few. */
const ENTRIES = 10;
/** One of so many requests fails, or is told to come later. */
const FAILS_EACH = 8;

/** A site on this machine whose feeds bring something new, and whose pages are changed, each time that they are asked for. */
export type Site = {
  /** The operator's list of its feeds. */
  readonly feedsYaml: string;
  readonly requests: () => number;
  close(): void;
};

/** Starts the site. A poll of the bot finds new pages, changed ones, faults of the server and a sitemap. */
export async function startSite(random: Random): Promise<Site> {
  let [requests, published] = [0, 0];
  let base = '';
  const server = createServer((request, response) => {
    requests++;
    if (random() < 1 / FAILS_EACH) {
      response.writeHead(random() < 0.5 ? 500 : 503, { 'retry-after': '30' }).end();
      return;
    }
    published++;
    send(request, response, { base, published });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const feeds = Array.from({ length: FEEDS }, (_, feed) => `- address: ${base}/feed-${feed}\n  every: 5m\n`);
  const recheck = `- address: ${base}/sitemap\n  kind: sitemap\n  every: 5m\n`;
  return {
    feedsYaml: [...feeds, recheck].join(''),
    requests: () => requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function send(
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  { base, published }: { readonly base: string; readonly published: number },
): void {
  const numbers = Array.from({ length: ENTRIES }, (_, i) => published - i).filter((number) => number > 0);
  if (/^\/feed-\d+$/u.test(url)) {
    const items = numbers.map(
      (n) => `<item><title>Ferry ${n}</title><link>${base}${url}/ferry-${n}</link></item>`,
    );
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.end(`<rss><channel>${items.join('')}</channel></rss>`);
  } else if (url.startsWith('/sitemap/')) {
    page(response, `The lighthouse of Aden was painted ${published} times, says its keeper.`);
  } else if (url === '/sitemap') {
    // The same page again and again, each time said to be changed now.
    const changed = new Date(Date.UTC(2026, 0, 1) + published * 60_000).toISOString();
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(
      `<urlset><url><loc>${base}${url}/lighthouse</loc><lastmod>${changed}</lastmod></url></urlset>`,
    );
  } else if (url === '/robots.txt') response.writeHead(404).end();
  else page(response, `The ferry ${url.slice(-6)} carried ${published} passengers to the island of Socotra.`);
}

function page(response: ServerResponse, sentence: string): void {
  response
    .writeHead(200, { 'content-type': 'text/plain' })
    .end(`News of the port\n\n2026-01-01\n\n${sentence}\n`);
}
