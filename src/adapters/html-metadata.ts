import { NOTHING_SAID, type Said } from '../domain/supplied.ts';

/** Types of schema.org that are an article. */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/u;
const DEEPEST = 8;

type Node = Readonly<Record<string, unknown>>;

/** Names under which `<meta>` says each thing, the most trusted first. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  outlet: ['og:site_name', 'dc.publisher', 'publisher', 'application-name'],
  published: [
    ...['article:published_time', 'og:article:published_time', 'datepublished', 'pubdate', 'publishdate'],
    ...['publish-date', 'dc.date', 'dc.date.issued', 'parsely-pub-date', 'sailthru.date', 'date'],
  ],
  url: ['og:url'],
} as const;

/** What a page's metadata says: JSON-LD (schema.org), Open Graph, then the older `<meta>` names. Read once. */
export class HtmlMetadata {
  readonly #document: Document;
  readonly #nodes: readonly Node[];
  readonly #articles: readonly Node[];
  readonly #meta: ReadonlyMap<string, string>;

  constructor(document: Document) {
    this.#document = document;
    this.#nodes = jsonLd(document);
    this.#articles = this.#nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
    this.#meta = metaValues(document);
  }

  /** Of the page's one article. */
  get ofPage(): Said {
    const [own] = this.#articles;
    return {
      ...NOTHING_SAID,
      title: stringAt(own, 'headline') ?? this.#said('title'),
      outlet: this.#publisherOf(own) ?? this.#said('outlet'),
      published: stringAt(own, 'datePublished') ?? this.#said('published') ?? itemDate(this.#document),
      url:
        this.#document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
        this.#said('url') ??
        addressOf(own?.['mainEntityOfPage']) ??
        stringAt(own, 'url'),
    };
  }

  /** The outlet of one article of several, which are told apart by their headlines; of the site where it says none. */
  outletOf(headline: string | null): string | null {
    const [first, ...others] = this.#articles;
    const named = this.#articles.find((node) => sameWords(stringAt(node, 'headline'), headline));
    const own = named ?? (others.length === 0 ? first : undefined);
    return this.#publisherOf(own) ?? this.#said('outlet') ?? this.#onlyPublisher();
  }

  #publisherOf(node: Node | undefined): string | null {
    return nameOf(node?.['publisher'], this.#nodes);
  }

  #onlyPublisher(): string | null {
    const [only = null, ...others] = new Set(this.#nodes.flatMap((node) => this.#publisherOf(node) ?? []));
    return others.length === 0 ? only : null;
  }

  #said(what: keyof typeof META): string | null {
    return META[what].map((name) => this.#meta.get(name)).find((value) => value !== undefined) ?? null;
  }
}

function itemDate(document: Document): string | null {
  const element = document.querySelector('[itemprop="datePublished"]');
  return element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? null;
}

/** The first value of each name, in lower case. */
function metaValues(document: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = element.getAttribute('content')?.trim() ?? '';
    if (content !== '' && !values.has(name)) values.set(name, content);
  }
  return values;
}

/** Every node of every JSON-LD script; a script that is not JSON says nothing. */
function jsonLd(document: Document): Node[] {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent.replace(/^\s*<!--|-->\s*$/gu, '')), nodes, 0);
    } catch {
      // Broken metadata is as good as none.
    }
  }
  return nodes;
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  const node = value as Node;
  if (node['@type'] !== undefined || node['@id'] !== undefined) nodes.push(node);
  for (const inner of Object.values(node)) collect(inner, nodes, depth + 1);
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

/** A name given outright, or by the id of another node. */
function nameOf(value: unknown, nodes: readonly Node[]): string | null {
  if (Array.isArray(value)) return nameOf(value[0], nodes);
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value !== 'object' || value === null) return null;
  const node = value as Node;
  const own = stringAt(node, 'name');
  if (own !== null) return own;
  const id = node['@id'];
  const meant = nodes.find((other) => other['@id'] === id && stringAt(other, 'name') !== null);
  return id === undefined ? null : stringAt(meant, 'name');
}

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? stringAt(value as Node, '@id') : null;
}

function stringAt(node: Node | undefined, key: string): string | null {
  const value = node?.[key];
  return typeof value === 'string' && value.trim() !== '' ? decoded(value) : null;
}

/** Some systems put entities into JSON. */
function decoded(value: string): string {
  return value
    .replace(/&quot;|&#34;/gu, '"')
    .replace(/&#0?39;|&apos;/gu, "'")
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function sameWords(a: string | null, b: string | null): boolean {
  const plain = (text: string | null): string =>
    (text ?? '')
      .normalize('NFKC')
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim();
  return plain(a) !== '' && plain(a) === plain(b);
}
