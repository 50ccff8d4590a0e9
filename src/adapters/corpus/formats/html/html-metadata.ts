import { z } from 'zod';
import { NO_METADATA, type Metadata } from '../../../../domain/metadata.ts';

/** Types of schema.org that are an article. */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/u;
const MAX_JSON_LD_DEPTH = 8;

/** A text with something in it; whatever else a page has in its place counts as nothing. */
const text = z
  .string()
  .refine((value) => value.trim() !== '')
  .transform(decoded)
  .nullable()
  .catch(null);

/** What is read of a node of JSON-LD, whose every value may be of any type. */
const nodeSchema = z.object({
  '@id': z.unknown().optional(),
  '@type': z.unknown().optional(),
  name: text,
  headline: text,
  datePublished: text,
  url: text,
  publisher: z.unknown().optional(),
  articleSection: z.unknown().optional(),
  genre: z.unknown().optional(),
  mainEntityOfPage: z.unknown().optional(),
});

type Node = Readonly<z.infer<typeof nodeSchema>>;

/** Names that `<meta>` has for each value, the most trusted first. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  outlet: ['og:site_name', 'dc.publisher', 'publisher', 'application-name'],
  published: [
    ...['article:published_time', 'og:article:published_time', 'datepublished', 'pubdate', 'publishdate'],
    ...['publish-date', 'dc.date', 'dc.date.issued', 'parsely-pub-date', 'sailthru.date', 'date'],
  ],
  url: ['og:url'],
  section: ['article:section', 'og:article:section', 'parsely-section', 'section'],
} as const;

/** A page's metadata: JSON-LD (schema.org), then Open Graph, then the older `<meta>` names. */
export class HtmlMetadata {
  readonly #document: Document;
  readonly #nodes: readonly Node[];
  readonly #articles: readonly Node[];
  readonly #values: ReadonlyMap<string, string>;

  constructor(document: Document) {
    this.#document = document;
    this.#nodes = jsonLd(document);
    this.#articles = this.#nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
    this.#values = metaValues(document);
  }

  /** The metadata of the page's only article. */
  get ofPage(): Metadata {
    const [own] = this.#articles;
    return {
      ...NO_METADATA,
      title: own?.headline ?? this.#meta('title'),
      outlet: this.#publisherOf(own) ?? this.#meta('outlet'),
      published: own?.datePublished ?? this.#meta('published') ?? itemDate(this.#document),
      url:
        this.#document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
        this.#meta('url') ??
        addressOf(own?.mainEntityOfPage) ??
        own?.url ??
        null,
      ...genresOf(own, this.#meta('section')),
    };
  }

  /** What JSON-LD says of the kind of one article among several. */
  genresOf(headline: string | null): Pick<Metadata, 'genres'> {
    return genresOf(this.#articles.find((node) => sameWords(node.headline, headline)), null);
  }

  /** The outlet of one article among several, found by its headline; the site's outlet where the article names none. */
  outletOf(headline: string | null): string | null {
    const [first, ...others] = this.#articles;
    const named = this.#articles.find((node) => sameWords(node.headline, headline));
    const own = named ?? (others.length === 0 ? first : undefined);
    return this.#publisherOf(own) ?? this.#meta('outlet') ?? this.#onlyPublisher();
  }

  #publisherOf(node: Node | undefined): string | null {
    return nameOf(node?.publisher, this.#nodes);
  }

  #onlyPublisher(): string | null {
    const [only = null, ...others] = new Set(this.#nodes.flatMap((node) => this.#publisherOf(node) ?? []));
    return others.length === 0 ? only : null;
  }

  #meta(what: keyof typeof META): string | null {
    return META[what].map((name) => this.#values.get(name)).find((value) => value !== undefined) ?? null;
  }
}

function itemDate(document: Document): string | null {
  const element = document.querySelector('[itemprop="datePublished"]');
  return element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? null;
}

/** The first value of each name of `<meta>`, by name in lower case. */
function metaValues(document: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = element.getAttribute('content')?.trim() ?? '';
    if (content !== '' && !values.has(name)) values.set(name, content);
  }
  return values;
}

/** Every node of every JSON-LD script; a script that is not JSON has none. */
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
  if (depth > MAX_JSON_LD_DEPTH || typeof value !== 'object' || value === null) return;
  if ('@type' in value || '@id' in value) nodes.push(nodeSchema.parse(value));
  for (const inner of Object.values(value)) collect(inner, nodes, depth + 1);
}

function typesOf({ '@type': type }: Node): string[] {
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

/** Types, genres and sections of an article, as written. */
function genresOf(node: Node | undefined, section: string | null): Pick<Metadata, 'genres'> {
  const said = [node === undefined ? [] : typesOf(node), node?.genre, node?.articleSection, section];
  const genres = said.flat().filter((name): name is string => typeof name === 'string' && name.trim() !== '');
  return genres.length === 0 ? {} : { genres };
}

/** A name given outright, or by the id of another node. */
function nameOf(value: unknown, nodes: readonly Node[]): string | null {
  if (Array.isArray(value)) return nameOf(value[0], nodes);
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  const node = nodeSchema.safeParse(value).data;
  if (node === undefined) return null;
  const { name, '@id': id } = node;
  if (name !== null || id === undefined) return name;
  return nodes.find((other) => other['@id'] === id && other.name !== null)?.name ?? null;
}

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return text.parse(nodeSchema.safeParse(value).data?.['@id']);
}

/** Some systems write HTML entities into JSON. */
function decoded(value: string): string {
  return value
    .replace(/&quot;|&#34;/gu, '"')
    .replace(/&#0?39;|&apos;/gu, "'")
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether two texts are the same but for spaces and punctuation; texts without words never are. */
export function sameWords(a: string | null, b: string | null): boolean {
  const plain = (said: string | null): string =>
    (said ?? '')
      .normalize('NFKC')
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim();
  return plain(a) !== '' && plain(a) === plain(b);
}
