import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
import type { FeedsStore } from '../../../src/domain/ports/stores/feeds-store.ts';
import { describeNotice } from '../../../src/operator-messages.ts';

export const HOUR = 3_600_000;

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

  /** In a folder that has a list, or will have one. */
  static in(folder: string): Watching {
    const watching = new Watching();
    watching.folder = folder;
    watching.corpus = join(folder, 'corpus');
    watching.store = feedsStateFile(join(folder, 'data'));
    return watching;
  }

  static async of(folder: string, list: string): Promise<Watching> {
    const watching = Watching.in(folder);
    await mkdir(watching.corpus);
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

  /** @throws what stopped a feed, as a program that ends with it */
  async round(signal?: AbortSignal): Promise<Round> {
    this.faults = [];
    this.#poller ??= this.#newPoller();
    const round = await this.#poller.round(signal);
    if (round.failure !== null) throw round.failure.error;
    return round;
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
