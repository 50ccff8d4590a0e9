import { Parser } from 'htmlparser2';
import { failure } from '../../domain/error.ts';
import type { FeedItem, FeedReader } from '../../domain/ports/feed-reader.ts';
import { decodeText } from '../corpus/decode-text.ts';
import { encodingInXml } from '../corpus/encodings/xml-declaration.ts';

/** Elements open at one time: a parser needs longer for an element the more elements are open around it. */
const MAX_FEED_DEPTH = 50;

/** UTF-16 units that are read of an id, a link or a title; an address has some hundred. */
const MAX_FEED_VALUE_CHARS = 2000;

/** UTF-16 units read between two checks of the depth. */
const SLICE_CHARS = 4096;

const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'feed', 'atom:feed']);
const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry', 'atom:entry']);

/** Elements of an entry that are read, in order of preference. */
const IDS = ['guid'] as const;
const TIMES = ['pubdate', 'published', 'atom:published', 'updated', 'atom:updated', 'dc:date'] as const;
const READ: ReadonlySet<string> = new Set([
  ...IDS,
  ...TIMES,
  'link',
  'atom:link',
  'id',
  'atom:id',
  'title',
  'atom:title',
]);

/** RSS (0.9 to 2.0) and Atom feeds, read in one pass without a tree. */
export const rssFeed: FeedReader = {
  read(address, xml) {
    return Promise.resolve().then(() => itemsOf(address, decodeText(address, xml, encodingInXml(xml))));
  },
};

/** An entry that is being read: the first text of each element, by name. */
type FeedEntry = { readonly texts: Map<string, string>; link: string | null };

/** Collects the entries of a feed as a parser reports its elements. */
class EntryCollector {
  readonly items: FeedItem[] = [];
  /** Name of the outermost element. */
  root: string | null = null;
  /** Number of open elements. */
  depth = 0;
  deepest = 0;
  #entry: FeedEntry | null = null;
  #entryDepth = 0;
  /** The element of the entry whose text is being read. */
  #reading: string | null = null;

  onopentag(written: string, attributes: Readonly<Record<string, string>>): void {
    const name = written.toLowerCase();
    this.deepest = Math.max(this.deepest, ++this.depth);
    this.root ??= name;
    if (this.#entry === null) {
      if (!ENTRIES.has(name)) return;
      this.#entry = { texts: new Map(), link: null };
      this.#entryDepth = this.depth;
    } else if (this.depth === this.#entryDepth + 1 && READ.has(name) && !this.#entry.texts.has(name)) {
      this.#reading = name;
      const { href, rel = 'alternate' } = attributes;
      if (href !== undefined && rel === 'alternate') this.#entry.link ??= href.slice(0, MAX_FEED_VALUE_CHARS);
    }
  }

  ontext(text: string): void {
    if (this.#entry === null || this.#reading === null) return;
    const before = this.#entry.texts.get(this.#reading) ?? '';
    if (before.length < MAX_FEED_VALUE_CHARS)
      this.#entry.texts.set(this.#reading, (before + text).slice(0, MAX_FEED_VALUE_CHARS));
  }

  onclosetag(): void {
    if (this.#entry !== null && this.depth === this.#entryDepth) {
      this.items.push(itemOf(this.#entry, this.items.length));
      this.#entry = null;
    }
    if (this.depth <= this.#entryDepth + 1) this.#reading = null;
    this.depth--;
  }
}

function itemsOf(address: string, xml: string): FeedItem[] {
  const invalid = (problem: string): Error => failure('feed-invalid', { address, problem });
  const found = new EntryCollector();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        found.onopentag(name, attributes);
      },
      ontext: (text) => {
        found.ontext(text);
      },
      onclosetag: () => {
        found.onclosetag();
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < xml.length; at += SLICE_CHARS) {
    parser.write(xml.slice(at, at + SLICE_CHARS));
    if (found.deepest > MAX_FEED_DEPTH)
      throw invalid(`its elements are nested more than ${MAX_FEED_DEPTH} levels deep`);
    if (found.root !== null && !ROOTS.has(found.root)) {
      throw invalid(`it is neither RSS nor Atom but <${found.root.slice(0, 40)}>`);
    }
  }
  if (found.root === null) throw invalid('it holds no element');
  if (found.depth > 0) throw invalid('it breaks off');
  return found.items;
}

function itemOf({ texts, link: href }: FeedEntry, position: number): FeedItem {
  const text = (...names: readonly string[]): string | null =>
    names.map((name) => texts.get(name)?.trim() ?? '').find((one) => one !== '') ?? null;
  const link = text('link') ?? href;
  const id = text(...IDS) ?? link ?? text('id', 'atom:id', 'title', 'atom:title') ?? `number ${position + 1}`;
  const published = Date.parse(text(...TIMES) ?? '');
  return { id, link, publishedMs: Number.isNaN(published) ? null : published };
}
