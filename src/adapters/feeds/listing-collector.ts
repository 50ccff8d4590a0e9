import type { ListedEntry, ListedPart } from '../../domain/feeds.ts';
import { XmlNames } from '../corpus/formats/feeds/xml-names.ts';

/** UTF-16 units that are read of an id, a link or a title; an address has some hundred. Of a summary, some more. */
const MAX_VALUE_CHARS = 2000;

/** The outermost elements that are known, and what each makes of what stands in it. */
const ROOTS: ReadonlyMap<string, ListingRoot> = new Map<string, ListingRoot>([
  ...['rss', 'rdf:rdf', 'feed'].map((name) => [name, 'feed'] as const),
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap-index'],
]);
export type ListingRoot = 'feed' | 'sitemap' | 'sitemap-index';

const ENTRIES: Readonly<Record<ListingRoot, ReadonlySet<string>>> = {
  feed: new Set(['item', 'entry']),
  sitemap: new Set(['url']),
  'sitemap-index': new Set(['sitemap']),
};

/** Elements of an entry that are read, in order of preference. */
const TIMES = ['pubdate', 'published', 'news:publication_date', 'updated', 'dc:date', 'lastmod'] as const;
const CHANGES = ['updated', 'lastmod'] as const;
const TITLES = ['title', 'news:title'] as const;
const SUMMARIES = ['description', 'summary'] as const;
const READ: ReadonlySet<string> = new Set([
  ...['guid', 'link', 'id', 'loc'],
  ...[...TIMES, ...TITLES, ...SUMMARIES],
]);

/** What a news sitemap says of its article stands in an element of its own. */
const INSIDE = 'news:news';

/** An entry that is being read: the first text of each element, by name. */
type OpenEntry = {
  readonly texts: Map<string, string>;
  link: string | null;
  readonly start: number;
  readonly depth: number;
};

/** Collects the entries of a feed or sitemap as a parser reports its elements. Positions are those of the text that it reads. */
export class ListingCollector {
  readonly entries: ListedEntry[] = [];
  readonly parts: ListedPart[] = [];
  /** Name of the outermost element; null before it. */
  root: string | null = null;
  /** Number of open elements. */
  depth = 0;
  deepest = 0;
  readonly #xml: string;
  readonly #names = new XmlNames();
  #rootTag = '';
  #rootName = '';
  #title = '';
  #entry: OpenEntry | null = null;
  /** The element whose text is being read. */
  #reading: string | null = null;
  #readingDepth = 0;

  constructor(xml: string) {
    this.#xml = xml;
  }

  /** What it is a list of; null for anything else, or before its outermost element. */
  get kind(): ListingRoot | null {
    return ROOTS.get(this.root ?? '') ?? null;
  }

  openTag(written: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    const name = this.#names.nameOf(written, attributes);
    this.deepest = Math.max(this.deepest, ++this.depth);
    if (this.root === null) {
      this.root = name;
      this.#rootTag = this.#xml.slice(start, end + 1);
      this.#rootName = this.#xml.slice(start + 1, start + 1 + written.length);
    }
    if (this.#entry === null) this.#openOutside(name, start);
    else this.#openInside(this.#entry, name, attributes);
  }

  text(text: string): void {
    if (this.#reading === null) return;
    if (this.#entry === null) {
      this.#title = (this.#title + text).slice(0, MAX_VALUE_CHARS);
      return;
    }
    const before = this.#entry.texts.get(this.#reading) ?? '';
    if (before.length < MAX_VALUE_CHARS)
      this.#entry.texts.set(this.#reading, (before + text).slice(0, MAX_VALUE_CHARS));
  }

  closeTag(end: number): void {
    const entry = this.#entry;
    if (entry !== null && this.depth === entry.depth) {
      this.#take(entry, end);
      this.#entry = null;
    }
    if (this.depth <= this.#readingDepth) this.#reading = null;
    this.depth--;
  }

  #openOutside(name: string, start: number): void {
    if (this.kind !== null && ENTRIES[this.kind].has(name)) {
      this.#entry = { texts: new Map(), link: null, start, depth: this.depth };
      this.#reading = null;
    } else if (name === 'title' && this.depth <= 3 && this.#title === '') this.#read(name);
  }

  #openInside(entry: OpenEntry, name: string, { href, rel }: Readonly<Record<string, string>>): void {
    const inside = this.depth - entry.depth;
    const isField = inside === 1 || (inside === 2 && name.startsWith('news:'));
    if (!isField || name === INSIDE || !READ.has(name) || entry.texts.has(name)) return;
    this.#read(name);
    const isAlternate = rel === undefined || rel === 'alternate';
    if (href !== undefined && isAlternate) entry.link ??= href.slice(0, MAX_VALUE_CHARS);
  }

  #read(name: string): void {
    this.#reading = name;
    this.#readingDepth = this.depth;
  }

  #take(entry: OpenEntry, end: number): void {
    const { texts } = entry;
    const text = (...names: readonly string[]): string | null =>
      names.map((name) => texts.get(name)?.trim() ?? '').find((one) => one !== '') ?? null;
    if (this.kind === 'sitemap-index') {
      const address = text('loc');
      if (address !== null) this.parts.push({ address, changed: text(...CHANGES) ?? '' });
      return;
    }
    const link = text('loc', 'link') ?? entry.link;
    const position = this.entries.length + 1;
    const id = text('guid') ?? link ?? text('id', 'title') ?? `number ${position}`;
    const published = Date.parse(text(...TIMES) ?? '');
    this.entries.push({
      ...{ id, link, title: text(...TITLES), summary: text(...SUMMARIES) },
      publishedMs: Number.isNaN(published) ? null : published,
      changed: text(...CHANGES) ?? '',
      xml: this.#alone(this.#xml.slice(entry.start, end + 1)),
    });
  }

  /** An entry as a feed of its own, with the namespaces that the feed declares, and its name. */
  #alone(entry: string): string {
    if (this.kind !== 'feed') return '';
    const title = `<title>${this.#title.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`;
    const inside =
      this.root === 'rss'
        ? `<channel>${title}\n${entry}\n</channel>`
        : this.root === 'rdf:rdf'
          ? `<channel>${title}</channel>\n${entry}`
          : `${title}\n${entry}`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${this.#rootTag}\n${inside}\n</${this.#rootName}>\n`;
  }
}
