import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { EXTENSION_BY_CONTENT_TYPE } from '../../../src/adapters/corpus/formats/registry.ts';
import { feedsFile } from '../../../src/adapters/feeds/feeds-file.ts';
import { feedsStateFile } from '../../../src/adapters/feeds/feeds-state-file.ts';
import { xmlListing } from '../../../src/adapters/feeds/listing.ts';
import { robotsTxt } from '../../../src/adapters/feeds/robots.ts';
import { FETCH_LIMITS, httpClient } from '../../../src/adapters/intake/http-fetcher.ts';
import { intakeFolder } from '../../../src/adapters/intake/intake-folder.ts';
import { FeedPoller, type Round } from '../../../src/app/feeds/feed-poller.ts';
import { feedsHealth, type FeedHealth } from '../../../src/app/feeds/feed-health.ts';
import { PoliteWeb } from '../../../src/app/feeds/polite-web.ts';
import { nearestName } from '../../../src/config/nearest-name.ts';
import type { FeedsStore } from '../../../src/domain/ports/feeds-store.ts';
import { describeNotice } from '../../../src/operator-messages.ts';
import { temporaryFolder } from '../../adapters/temporary-folder.ts';

type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

export const HOUR = 3_600_000;

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
    response.on('close', () => void this.atOnce--);
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

/** The program that watches, over a corpus in a folder, with a clock that a test sets. */
export class Watching {
  folder = '';
  corpus = '';
  now = Date.UTC(2026, 11, 1);
  /** Milliseconds of each pause that was made, none of which takes time. */
  pauses: number[] = [];
  store: FeedsStore = feedsStateFile('');
  milliseconds = 20_000;
  isAllowed: (address: string) => boolean = () => true;
  faults: string[] = [];
  #poller: FeedPoller | null = null;

  static async of(list: string): Promise<Watching> {
    const watching = new Watching();
    watching.folder = await temporaryFolder();
    watching.corpus = join(watching.folder, 'corpus');
    await mkdir(watching.corpus);
    watching.store = feedsStateFile(join(watching.folder, 'data'));
    await watching.list(list);
    return watching;
  }

  async list(text: string): Promise<void> {
    await writeFile(join(this.folder, 'feeds.yaml'), text);
  }

  /** Forgets all that a process remembers, as one that was killed and started again. */
  restart(): void {
    this.#poller = null;
  }

  async round(): Promise<Round> {
    this.faults = [];
    this.#poller ??= this.#newPoller();
    return this.#poller.round();
  }

  /** A round after the time of a feed's interval, whatever chance made of it. */
  async later(hours = 2): Promise<Round> {
    this.now += hours * HOUR;
    return this.round();
  }

  async health(): Promise<readonly FeedHealth[]> {
    const { feeds } = await feedsFile(join(this.folder, 'feeds.yaml'), nearestName).read();
    return feedsHealth(feeds ?? [], await this.store.read(), new Date(this.now));
  }

  /** The pages of the corpus, by name without the digest of the address. */
  async pages(): Promise<readonly string[]> {
    const found = await readdir(this.corpus, { recursive: true, withFileTypes: true });
    return found
      .filter((one) => one.isFile() && !one.parentPath.includes('/.') && one.name !== 'sources.json')
      .map(({ name }) => name.replace(/-[0-9a-f]{8}(?=\.\w+$)/u, ''))
      .sort();
  }

  async sources(): Promise<Record<string, Record<string, string>>> {
    return JSON.parse(await readFile(join(this.corpus, 'sources.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
  }

  #newPoller(): FeedPoller {
    const now = (): Date => new Date(this.now);
    const limits = { ...FETCH_LIMITS, milliseconds: this.milliseconds, isAllowed: this.isAllowed };
    return new FeedPoller({
      web: new PoliteWeb({
        client: httpClient(limits, 'isnad/1.2.3', undefined, now),
        robots: robotsTxt,
        now,
        pause: (ms) => {
          this.pauses.push(ms);
          return Promise.resolve();
        },
      }),
      listings: xmlListing,
      openIntake: () => intakeFolder(this.corpus),
      extensions: EXTENSION_BY_CONTENT_TYPE,
      detectLanguage: (text) => (/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'),
      describe: describeNotice,
      now,
      random: () => 0.5,
      list: feedsFile(join(this.folder, 'feeds.yaml'), nearestName),
      store: this.store,
      onPolled: (_, { faults }) => {
        this.faults.push(...faults.map(describeNotice));
      },
    });
  }
}
