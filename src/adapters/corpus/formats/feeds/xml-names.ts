/** The prefix by which elements of a namespace are read here, whatever prefix a file gives it; empty for those of feeds themselves. */
const PREFIXES: readonly (readonly [namespace: RegExp, prefix: string])[] = [
  [/^http:\/\/www\.w3\.org\/2005\/Atom$/u, ''],
  [/^http:\/\/purl\.org\/rss\/1\.0\/$/u, ''],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml$/u, ''],
  [/^https?:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9$/u, ''],
  [/^https?:\/\/www\.google\.com\/schemas\/sitemap-news\/0\.9$/u, 'news:'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/u, 'content:'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/u, 'dc:'],
  [/^http:\/\/wordpress\.org\/export\/\d+(?:\.\d+)?\/$/u, 'wp:'],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/u, 'rdf:'],
];

/** Declarations that are remembered: a feed has a dozen. */
const MAX_DECLARED = 1000;

/** The names of a feed's elements, in small letters, with the prefixes that are usual for their namespaces. */
export class XmlNames {
  readonly #prefixes = new Map<string, string>([['atom:', '']]);

  /** @param attributes in which namespaces may be declared. A declaration holds from there on: no feed gives a prefix to two. */
  nameOf(written: string, attributes: Readonly<Record<string, string>>): string {
    for (const [attribute, namespace] of Object.entries(attributes)) {
      const [, declared] = /^xmlns:(.{1,100})$/iu.exec(attribute) ?? [];
      if (declared === undefined || this.#prefixes.size >= MAX_DECLARED) continue;
      const prefix = PREFIXES.find(([known]) => known.test(namespace.trim()))?.[1];
      if (prefix !== undefined) this.#prefixes.set(`${declared.toLowerCase()}:`, prefix);
    }
    const name = written.toLowerCase();
    const prefix = name.slice(0, name.indexOf(':') + 1);
    return prefix === '' ? name : `${this.#prefixes.get(prefix) ?? prefix}${name.slice(prefix.length)}`;
  }
}
