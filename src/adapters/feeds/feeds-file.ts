import { dirname } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Pair } from 'yaml';
import { z } from 'zod';
import { notice, type Notice } from '../../domain/error.ts';
import { FEED_DEFAULTS, FEED_KINDS, FEED_TAKES, type Feed } from '../../domain/feeds.ts';
import type { FeedList } from '../../domain/ports/feed-list.ts';
import { readPage } from '../files/open-page.ts';
import { problemInWords, systemCode } from '../files/system-code.ts';
import { MIB } from '../mib.ts';
import { durationMs } from './duration.ts';

/** Bytes of the largest file that is read, and entries of it. */
const MAX_FEEDS_FILE_BYTES = MIB;
const MAX_FEEDS = 1000;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const HTTP = 'must be an http or https address without a name or password in it';
const EVERY = 'must be a time from 5m to 30d, such as 15m, 2h or 1d';
const RECHECK = 'must be a time from 1h to 30d, such as 12h or 2d';
const LANGUAGE = 'must be a code of two letters, such as ar';
const PER_DAY = 'must be a whole number from 1 to 5000';
const WORDS = 'must be a list of up to 100 words';

function time(least: number, message: string): z.ZodType<number> {
  return z
    .unknown()
    .transform((written) => durationMs(written) ?? -1)
    .refine((ms) => ms >= least && ms <= 30 * DAY, message);
}

/** What each key of an entry may hold. A message follows the name of the key. */
const KEYS = {
  address: z.string(HTTP).trim().refine(isFetchable, HTTP),
  kind: z.enum(FEED_KINDS, `must be one of ${FEED_KINDS.join(', ')}`).default('feed'),
  take: z.enum(FEED_TAKES, `must be one of ${FEED_TAKES.join(', ')}`).default('pages'),
  outlet: z
    .string('must be a name')
    .trim()
    .min(1, 'must be a name')
    .max(200, 'must have at most 200 characters')
    .nullish(),
  language: z
    .string(LANGUAGE)
    .regex(/^[a-z]{2}$/u, LANGUAGE)
    .nullish(),
  every: time(5 * MINUTE, EVERY).default(FEED_DEFAULTS.everyMs),
  words: z.union([z.string(), z.array(z.union([z.string(), z.number()])).max(100)], WORDS).default([]),
  perDay: z.int(PER_DAY).min(1, PER_DAY).max(5000, PER_DAY).default(FEED_DEFAULTS.perDay),
  recheck: time(60 * MINUTE, RECHECK).optional(),
};

const entrySchema = z.object(KEYS).refine(({ kind, take }) => take === 'pages' || kind === 'feed', {
  path: ['take'],
  message: 'can be "entries" only where kind is "feed"',
});

/**
 * `feeds.yaml`, read anew at each call, so that what the operator changes holds from the next poll on.
 *
 * @param nearestName the known name that is meant by a misspelt one, or null
 */
export function feedsFile(
  path: string,
  nearestName: (given: string, names: readonly string[]) => string | null,
): FeedList {
  return {
    location: path,
    async read() {
      try {
        const text = (await readPage(path, dirname(path), MAX_FEEDS_FILE_BYTES)).toString('utf8');
        return new FeedsReading(path, nearestName).read(text.replace(/^\uFEFF/u, ''));
      } catch (error) {
        if (systemCode(error) === 'ENOENT') return { feeds: null, problems: [] };
        const problem = `the file cannot be read: ${problemInWords(error)}`;
        return { feeds: [], problems: [notice('feeds-file-invalid', { path, line: 1, key: null, problem })] };
      }
    },
  };
}

class FeedsReading {
  readonly #path: string;
  readonly #nearestName: Parameters<typeof feedsFile>[1];
  readonly #lines = new LineCounter();
  readonly #problems: Notice[] = [];
  readonly #feeds = new Map<string, Feed>();

  constructor(path: string, nearestName: Parameters<typeof feedsFile>[1]) {
    this.#path = path;
    this.#nearestName = nearestName;
  }

  read(text: string): { feeds: readonly Feed[]; problems: readonly Notice[] } {
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const [broken] = document.errors;
    if (broken === undefined) this.#readEntries(document);
    else this.#wrong(broken.pos[0], null, `the file is not YAML: ${broken.message}. Nothing of it is used`);
    return { feeds: [...this.#feeds.values()], problems: this.#problems };
  }

  #readEntries(document: Document): void {
    const { contents } = document;
    if (contents === null) return;
    if (!isSeq(contents)) {
      this.#wrong(0, null, 'must be a list: begin each entry with "- address:". Nothing of it is used');
      return;
    }
    for (const [i, item] of contents.items.entries()) {
      if (i >= MAX_FEEDS) {
        this.#wrong(
          offsetOf(item),
          null,
          `more than ${MAX_FEEDS} entries; this one and those below are left out`,
        );
        return;
      }
      if (isMap(item)) this.#readEntry(document, item.items, item.range?.[0] ?? 0);
      else this.#wrong(offsetOf(item), null, 'each entry must have keys: begin it with "- address:"');
    }
  }

  #readEntry(document: Document, pairs: readonly Pair[], start: number): void {
    const values: Record<string, unknown> = {};
    const offsets = new Map<string, number>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : '';
      const offset = offsetOf(key);
      offsets.set(name, offset);
      if (!Object.hasOwn(KEYS, name)) {
        const meant = this.#nearestName(name, Object.keys(KEYS));
        const known = Object.keys(KEYS).join(', ');
        this.#wrong(
          offset,
          name.slice(0, 40),
          meant === null ? `is not known, only ${known}` : `is not known: is ${meant} meant?`,
        );
        return;
      }
      const plain = plainOf(value, document);
      // A key without a value is as if it were not there.
      if (plain !== null) values[name] = plain;
    }
    const checked = entrySchema.safeParse(values);
    if (checked.success) {
      this.#take(feedOf(checked.data), start);
      return;
    }
    for (const { path, message } of checked.error.issues.slice(0, 1)) {
      const key = String(path[0] ?? '');
      const offset = offsets.get(key);
      this.#wrong(offset ?? start, key, offset === undefined ? `is missing: it ${message}` : message);
    }
  }

  #take(feed: Feed, offset: number): void {
    if (this.#feeds.has(feed.address))
      this.#wrong(offset, 'address', `is there twice: ${feed.address}. The first entry holds`);
    else this.#feeds.set(feed.address, feed);
  }

  #wrong(offset: number, key: string | null, problem: string): void {
    const { line } = this.#lines.linePos(offset);
    this.#problems.push(
      notice('feeds-file-invalid', { path: this.#path, line: Math.max(1, line), key, problem }),
    );
  }
}

/** A value without the nodes of YAML. An alias that multiplies itself is as good as no value. */
function plainOf(value: unknown, document: Document): unknown {
  try {
    const hasForm = typeof value === 'object' && value !== null && 'toJS' in value;
    return hasForm ? (value as { toJS: (document: Document) => unknown }).toJS(document) : null;
  } catch {
    return {};
  }
}

function feedOf({
  every,
  perDay,
  recheck,
  words,
  outlet,
  language,
  ...rest
}: z.infer<typeof entrySchema>): Feed {
  const { href } = new URL(rest.address);
  return {
    ...rest,
    address: href,
    outlet: outlet ?? null,
    language: language ?? null,
    everyMs: every,
    words: (typeof words === 'string' ? [words] : words.map(String))
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    perDay,
    recheckMs: recheck ?? null,
  };
}

function isFetchable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}

function offsetOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node)) return 0;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : 0;
}
