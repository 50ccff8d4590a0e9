import { XmlNames } from './xml-names.ts';

/** An entry of a feed or export, as it is written. */
export type FeedEntry = {
  /** The first text of each element that is read, by its name in small letters. */
  readonly texts: ReadonlyMap<string, string>;
  /** The address that a `<link>` gives as an attribute. */
  readonly link: string | null;
  /** The kind of content that an Atom entry has. */
  readonly contentType: string | null;
  readonly categories: readonly string[];
  /** Name of the feed at the time. */
  readonly channel: string | null;
  /** Whether it is larger than the limit, so that its texts are incomplete. */
  readonly isTooLong: boolean;
};

type OpenEntry = {
  -readonly [Key in keyof FeedEntry]: FeedEntry[Key] extends ReadonlyMap<string, string>
    ? Map<string, string>
    : FeedEntry[Key] extends readonly string[]
      ? string[]
      : FeedEntry[Key];
};

const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'feed']);
const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry']);
const READ: ReadonlySet<string> = new Set([
  ...['title', 'link', 'guid', 'pubdate', 'dc:date', 'published', 'source', 'category', 'description', 'summary'],
  ...['content', 'content:encoded', 'wp:post_type', 'wp:status', 'wp:post_date', 'wp:post_password'],
]);

/** Collects the entries of a feed as a parser reports its elements. Holds one at a time, and no more of it than the limit. */
export class FeedCollector {
  /** Name of the outermost element. */
  root: string | null = null;
  /** Names of the open elements. */
  readonly #open: string[] = [];
  /** Of each open element the address against which links in it are resolved (XML Base); null where nothing states one. */
  readonly #bases: (string | null)[] = [];
  readonly #names = new XmlNames();
  readonly #limitChars: number;
  #channel: string | null = null;
  #whole: FeedEntry[] = [];
  #entry: OpenEntry | null = null;
  #entryDepth = 0;
  /** The element of the entry whose text is being read. */
  #reading: string | null = null;
  #chars = 0;

  constructor(limitChars: number) {
    this.#limitChars = limitChars;
  }

  /** Whether the file is a feed or export; true as long as nothing shows the opposite. */
  get isFeed(): boolean {
    return this.root === null || ROOTS.has(this.root);
  }

  get #base(): string | null {
    return this.#bases.at(-1) ?? null;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** The entries that have ended since the last call. */
  ended(): readonly FeedEntry[] {
    const ended = this.#whole;
    this.#whole = [];
    return ended;
  }

  openTag(written: string, attributes: Readonly<Record<string, string>>): void {
    const name = this.#names.nameOf(written, attributes);
    this.root ??= name;
    this.#open.push(name);
    const base = attributes['xml:base'];
    this.#bases.push(base === undefined ? this.#base : resolved(base, this.#base));
    if (this.#entry === null) {
      if (ENTRIES.has(name)) this.#begin();
      return;
    }
    const inside = this.depth - this.#entryDepth;
    if (inside === 1) this.#openField(this.#entry, name, attributes);
    else if (this.#reading === 'content') this.#add(`<${name}>`);
    // The feed from which an Atom entry was taken over.
    else if (inside === 2 && name === 'title' && this.#open.at(-2) === 'source') this.#reading = 'source';
  }

  text(text: string): void {
    if (this.#entry !== null) {
      const isMarkup = this.#entry.contentType === 'xhtml' && this.#reading === 'content';
      this.#add(isMarkup ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text);
    } else if (this.#open.at(-1) === 'title' && ['channel', 'feed'].includes(this.#open.at(-2) ?? '')) {
      this.#channel = `${this.#channel ?? ''}${text}`.slice(0, MAX_CHANNEL_CHARS);
    }
  }

  closeTag(): void {
    const name = this.#open.pop();
    this.#bases.pop();
    if (this.#entry === null) return;
    const inside = this.depth - this.#entryDepth;
    if (inside < 0) {
      this.#whole.push(this.#entry);
      this.#entry = null;
    } else if (inside === 0) this.#reading = null;
    else if (this.#reading === 'content') this.#add(`</${name ?? ''}>`);
    else if (this.#reading === 'source' && inside === 1) this.#reading = null;
  }

  #begin(): void {
    this.#entryDepth = this.depth;
    this.#chars = 0;
    this.#reading = null;
    this.#entry = {
      ...{ texts: new Map(), link: null, contentType: null, categories: [], channel: this.#channel },
      isTooLong: false,
    };
  }

  #openField(entry: OpenEntry, name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'link') entry.link ??= resolved(alternateLink(attributes), this.#base);
    if (name === 'content') entry.contentType ??= (attributes['type'] ?? 'text').toLowerCase();
    if (name === 'category') entry.categories.push(attributes['term'] ?? '');
    const isRead = READ.has(name) && !entry.texts.has(name);
    this.#reading = isRead || name === 'category' ? name : null;
    if (isRead && name === 'guid' && attributes['ispermalink'] === 'false') this.#reading = null;
  }

  #add(text: string): void {
    if (this.#entry === null || this.#reading === null) return;
    this.#chars += text.length;
    this.#entry.isTooLong ||= this.#chars > this.#limitChars;
    if (this.#entry.isTooLong) return;
    const { texts, categories } = this.#entry;
    if (this.#reading === 'category') categories.push(`${categories.pop() ?? ''}${text}`);
    else texts.set(this.#reading, (texts.get(this.#reading) ?? '') + text);
  }
}

/** The address of a link to the entry itself; null for a link to something else. */
function alternateLink({ rel = 'alternate', href }: Readonly<Record<string, string>>): string | null {
  return rel === 'alternate' ? (href ?? null) : null;
}

/** An address as it is written, or what it means below the base. */
function resolved(written: string, base: string | null): string;
function resolved(written: string | null, base: string | null): string | null;
function resolved(written: string | null, base: string | null): string | null {
  return written === null || base === null || !URL.canParse(written, base) ? written : new URL(written, base).href;
}

/** UTF-16 units that are read of a feed's name. */
const MAX_CHANNEL_CHARS = 1000;
