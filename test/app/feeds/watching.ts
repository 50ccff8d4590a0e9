import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../adapters/temporary-folder.ts';
import { Watching } from './polling-program.ts';

type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A site on the loopback, whose answers a test may change at any time; a path without one is not found. */
export class Site {
  readonly answers = new Map<string, Answer>();
  /** The paths that were asked for, in order, robots.txt left out. */
  asked: string[] = [];
  robotsAsked = 0;
  base = '';
  atOnce = 0;
  mostAtOnce = 0;
  lastHeaders: IncomingMessage['headers'] = {};

  static async open(): Promise<Site> {
    const site = new Site();
    const server = createServer((request, response) => {
      site.#answer(request, response);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    site.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return site;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.lastHeaders = request.headers;
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce);
    response.on('close', () => {
      this.atOnce--;
    });
    if (path === '/robots.txt') this.robotsAsked++;
    else this.asked.push(path);
    const answer = this.answers.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === 'string') {
      response.writeHead(200, { 'content-type': typeOf(answer) }).end(answer);
    } else answer(request, response);
  }

  /** Serves pages of these names, and a feed of them at `/feed`. */
  publish(...names: readonly string[]): void {
    for (const name of names) this.answers.set(`/${name}`, page(name));
    this.answers.set('/feed', rss(names.map((name) => `${this.base}/${name}`)));
  }
}

function typeOf(answer: string): string {
  if (answer.startsWith('<rss') || answer.startsWith('<?xml')) return 'application/xml';
  return answer.startsWith('<') ? 'text/html' : 'text/plain';
}

/** A page of one article. */
export const page = (of: string, words = 'was opened to traffic on Tuesday'): string =>
  `A bridge of ${of} is opened\n\n2024-03-05\n\nThe bridge of ${of} across the river ${words}.\n`;

export const rss = (links: readonly string[]): string =>
  `<rss><channel><title>News</title>${links.map((link, i) => `<item><guid>${link}</guid><title>Entry ${i}</title><link>${link}</link></item>`).join('')}</channel></rss>`;

/** A program over a new corpus, with this list. */
export async function watchingOf(list: string): Promise<Watching> {
  return Watching.of(await temporaryFolder(), list);
}
