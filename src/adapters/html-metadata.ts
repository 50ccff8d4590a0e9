import { NOTHING_SAID, type Said } from '../domain/supplied.ts';

/** Types of schema.org that are an article. */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/u;
const DEEPEST = 8;

type Node = Readonly<Record<string, unknown>>;

/**
 * What a page's metadata says of its article: JSON-LD (schema.org), Open Graph, then the older `<meta>` names. A page
 * of several articles may have several JSON-LD nodes: they are told apart by their headlines.
 *
 * @param headline of the article that is asked about; null means the page's one article
 */
export function metadataOf(document: Document, headline: string | null): Said {
  const nodes = jsonLd(document);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const own =
    articles.find((node) => headline !== null && sameWords(stringAt(node, 'headline'), headline)) ??
    (headline === null || articles.length === 1 ? articles[0] : undefined);
  const publisher = own === undefined ? null : nameOf(own['publisher'], nodes);
  const meta = (...names: readonly string[]): string | null => metaValue(document, names);
  return {
    ...NOTHING_SAID,
    title: stringAt(own, 'headline') ?? meta('og:title', 'twitter:title', 'dc.title'),
    outlet: publisher ?? meta('og:site_name', 'dc.publisher', 'publisher', 'application-name'),
    published:
      stringAt(own, 'datePublished') ??
      meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'pubdate',
        'publishdate',
        'publish-date',
        'dc.date',
        'dc.date.issued',
        'parsely-pub-date',
        'sailthru.date',
        'date',
      ) ??
      itemDate(document),
    url:
      document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
      meta('og:url') ??
      (own === undefined ? null : (addressOf(own['mainEntityOfPage']) ?? stringAt(own, 'url'))),
  };
}

/** Name of the site alone: what holds for every article of a page. */
export function siteOf(document: Document): string | null {
  const nodes = jsonLd(document);
  const names = new Set(nodes.flatMap((node) => nameOf(node['publisher'], nodes) ?? []));
  const [only] = names;
  return metaValue(document, ['og:site_name']) ?? (names.size === 1 && only !== undefined ? only : null);
}

function itemDate(document: Document): string | null {
  const element = document.querySelector('[itemprop="datePublished"]');
  return element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? null;
}

function metaValue(document: Document, names: readonly string[]): string | null {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = element.getAttribute('content')?.trim() ?? '';
    if (content !== '' && !values.has(name)) values.set(name, content);
  }
  return names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
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
