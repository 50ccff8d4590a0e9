import { NO_METADATA, type Metadata } from '../../../../../domain/metadata.ts';
import { readMetadataDate } from '../../../../../text/dates/metadata-date.ts';
import { isAddress, isHost } from '../../../../../text/web-address.ts';
import { jsonLdNodes, nodeIn, type JsonLdNode } from './json-ld.ts';
import { markedDates } from './marked-dates.ts';
import { plainText } from './plain-value.ts';

/** Types of schema.org that are an article. */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/u;
/** Types that are a page or a text, whose day of publication is that of the article on it. */
const PAGE = /(?:Page|CreativeWork|Posting|WebContent)$/u;

/** Names that `<meta>` has for each value, the most trusted first. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  outlet: ['og:site_name', 'dc.publisher', 'publisher', 'application-name'],
  // Without what parts the words: "article:published_time", "article.published".
  published: [
    ...['articlepublishedtime', 'ogarticlepublishedtime', 'ogpublishedtime', 'articlepublished'],
    ...['articledatepublished', 'datepublished', 'pubdate', 'ogpubdate', 'publishdate', 'publisheddate'],
    ...['publishedtime', 'publishedat', 'publicationdate', 'articledateoriginal', 'originalpublicationdate'],
    ...['dcdate', 'dcdateissued', 'dctermsdate', 'dctermsissued', 'citationpublicationdate', 'citationdate'],
    ...['cxenseparserecspublishtime', 'cxenseparsepublishtime', 'parselypubdate', 'sailthrudate', 'date'],
  ],
  url: ['og:url'],
  section: ['article:section', 'og:article:section', 'parsely-section', 'section'],
} as const;

/** What the metadata of a page say of its title; null where they say nothing. */
export type StatedTitles = {
  /** The headline in JSON-LD. */
  readonly headline: string | null;
  /** Open Graph, or the older `<meta>` names. */
  readonly meta: string | null;
  readonly outlet: string | null;
};

/** A page's metadata: JSON-LD (schema.org), then Open Graph, then the older `<meta>` names. */
export class HtmlMetadata {
  readonly #document: Document;
  readonly #nodes: readonly JsonLdNode[];
  readonly #articles: readonly JsonLdNode[];
  readonly #values: ReadonlyMap<string, string>;
  readonly #days: ReadonlyMap<string, string>;

  constructor(document: Document) {
    this.#document = document;
    this.#nodes = jsonLdNodes(document);
    this.#articles = this.#nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
    this.#values = metaValues(document);
    this.#days = new Map([...this.#values].reverse().map(([name, value]) => [name.replace(/[^a-z]+/gu, ''), value]));
  }

  /** The metadata of the page's only article. */
  get ofPage(): Metadata {
    const own = this.#own();
    return {
      ...NO_METADATA,
      title: own?.headline ?? this.#meta('title'),
      outlet: this.#outlet(own),
      published: this.#published(own),
      url:
        this.#document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
        this.#meta('url') ??
        addressOf(own?.mainEntityOfPage) ??
        own?.url ??
        null,
      ...genresOf(own, this.#meta('section')),
    };
  }

  /** Whether the page is a report of many posts. */
  get isLiveBlog(): boolean {
    return this.#articles.some((node) => !node.beside && typesOf(node).includes('LiveBlogPosting'));
  }

  /** Whether the page says that it is an article, or when one on it was published. */
  get statesArticle(): boolean {
    const type = this.#value('og:type') ?? '';
    return this.#own() !== undefined || /^article/iu.test(type) || this.#published(undefined) !== null;
  }

  /** What is said of the title of the page's only article. */
  get titles(): StatedTitles {
    const own = this.#own();
    return { headline: own?.headline ?? null, meta: this.#meta('title'), outlet: this.#outlet(own) };
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
    return this.#outlet(own) ?? this.#onlyPublisher();
  }

  /** The node of the page's article: of several, the one whose headline the page repeats. */
  #own(): JsonLdNode | undefined {
    const articles = this.#articles.filter(({ beside }) => !beside);
    const title = this.#meta('title');
    const tab = plainText(this.#document.querySelector('title')?.textContent ?? '');
    const repeated = ({ headline }: JsonLdNode): boolean =>
      sameWords(headline, title) || (headline !== null && tab.includes(headline));
    return articles.find(repeated) ?? articles[0];
  }

  /** The first name that is no address. The name of a host is one only where nothing else names the site. */
  #outlet(own: JsonLdNode | undefined): string | null {
    const names = [this.#publisherOf(own), ...META.outlet.map((name) => this.#value(name))].filter(
      (name) => name !== null && !isAddress(name),
    );
    return names.find((name) => name !== null && !isHost(name)) ?? names[0] ?? null;
  }

  /** The first date that is one: of the article, of the page, of what the page marks as its publication. */
  #published(own: JsonLdNode | undefined): string | null {
    const pages = this.#nodes.filter(
      (node) => !node.beside && node !== own && typesOf(node).some((type) => PAGE.test(type)),
    );
    const said = [
      own?.datePublished ?? null,
      ...META.published.map((name) => this.#days.get(name) ?? null),
      ...pages.map(({ datePublished }) => datePublished),
      ...markedDates(this.#document),
    ].filter((value) => value !== null);
    return said.find((value) => readMetadataDate(value) !== null) ?? said[0] ?? null;
  }

  #publisherOf(node: JsonLdNode | undefined): string | null {
    return nameOf(node?.publisher, this.#nodes);
  }

  #onlyPublisher(): string | null {
    const names = this.#nodes.flatMap((node) => this.#publisherOf(node) ?? []);
    const [only = null, ...others] = new Set(names.filter((name) => !isAddress(name)));
    return others.length === 0 ? only : null;
  }

  #meta(what: 'title' | 'url' | 'section'): string | null {
    return META[what].map((name) => this.#value(name)).find((value) => value !== null) ?? null;
  }

  #value(name: string): string | null {
    return this.#values.get(name) ?? null;
  }
}

/** The first value of each name of `<meta>`, by name in lower case. */
function metaValues(document: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = element.getAttribute('content')?.trim() ?? '';
    if (content === '' || values.has(name)) continue;
    values.set(name, name.endsWith('url') ? content : plainText(content));
  }
  return values;
}

function typesOf({ '@type': type }: Pick<JsonLdNode, '@type'>): string[] {
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

/** Types, genres and sections of an article, as written. */
function genresOf(node: JsonLdNode | undefined, section: string | null): Pick<Metadata, 'genres'> {
  const said = [node === undefined ? [] : typesOf(node), node?.genre, node?.articleSection, section];
  const genres = said.flat().filter((name): name is string => typeof name === 'string' && name.trim() !== '');
  return genres.length === 0 ? {} : { genres };
}

/** A name given outright, or by the id of another node. */
function nameOf(value: unknown, nodes: readonly JsonLdNode[]): string | null {
  if (Array.isArray(value)) return nameOf(value[0], nodes);
  if (typeof value === 'string') return value.trim() === '' ? null : plainText(value);
  const node = nodeIn(value);
  if (node === null) return null;
  const { name, '@id': id } = node;
  if (name !== null || id === undefined) return name;
  return nodes.find((other) => other['@id'] === id && other.name !== null)?.name ?? null;
}

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const id = nodeIn(value)?.['@id'];
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : null;
}

/** Whether two texts are the same but for spaces and punctuation; texts without words never are. */
export function sameWords(a: string | null, b: string | null): boolean {
  const plain = (said: string | null): string =>
    (said ?? '')
      .normalize('NFKC')
      .replace(/\p{Cf}+/gu, '')
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim();
  return plain(a) !== '' && plain(a) === plain(b);
}
