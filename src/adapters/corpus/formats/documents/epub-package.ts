import { Parser } from 'htmlparser2';
import { MarkupCount, readInSlices, type Exceeded } from '../markup-limits.ts';

/** What the package document of a book says: what it is, and its documents in the order in which they are read. */
export type EpubPackage = {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly dates: readonly string[];
  /** Paths in the archive. */
  readonly documents: readonly string[];
};

type XmlElement = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string };

const CONTAINER_LIMITS = { elements: 100_000, attributes: 400_000 };

/** The path of the package document that `META-INF/container.xml` names; null if it names none. */
export function packagePath(container: string): string | null | Exceeded {
  const elements = elementsOf(container);
  if (!Array.isArray(elements)) return elements;
  return elements.find(({ name }) => name === 'rootfile')?.attributes['full-path'] ?? null;
}

/** @param path of the package document in the archive, to which its addresses are relative */
export function readPackage(xml: string, path: string): EpubPackage | Exceeded {
  const elements = elementsOf(xml);
  if (!Array.isArray(elements)) return elements;
  const named = (name: string): string[] =>
    elements.filter((one) => one.name === name).flatMap(({ text }) => text.replaceAll(/\s+/gu, ' ').trim() || []);
  const items = new Map(
    elements.filter(({ name }) => name === 'item').map(({ attributes }) => [attributes['id'], attributes]),
  );
  const read = elements
    .filter(({ name }) => name === 'itemref')
    .flatMap(({ attributes: { idref } }) => {
      const item = items.get(idref);
      // The list of contents repeats headings.
      if (item?.['href'] === undefined || /(?:^|\s)nav(?:\s|$)/u.test(item['properties'] ?? '')) return [];
      return pathFrom(path, item['href']);
    });
  return {
    title: named('title')[0] ?? null,
    publisher: named('publisher')[0] ?? null,
    dates: elements
      .filter(({ name, attributes }) => name === 'date' && (attributes['opf:event'] ?? 'publication') === 'publication')
      .map(({ text }) => text.trim()),
    documents: [...new Set(read)],
  };
}

/** The paths of the files that `META-INF/encryption.xml` says are encrypted. */
export function encryptedPaths(xml: string): ReadonlySet<string> | Exceeded {
  const elements = elementsOf(xml);
  if (!Array.isArray(elements)) return elements;
  const uris = elements.flatMap(({ name, attributes }) => (name === 'CipherReference' ? (attributes['URI'] ?? []) : []));
  return new Set(uris.flatMap((uri) => pathFrom('', uri)));
}

/** The path in the archive to which an address leads from a file there; none if it leads out of it. */
function pathFrom(path: string, href: string): string[] {
  const base = new URL(path.split('/').map(encodeURIComponent).join('/'), 'epub://book/');
  if (!URL.canParse(href, base)) return [];
  const { protocol, host, pathname } = new URL(href, base);
  if (protocol !== 'epub:' || host !== 'book') return [];
  try {
    return [decodeURIComponent(pathname.slice(1))];
  } catch {
    // The name holds a "%" of its own.
    return [pathname.slice(1)];
  }
}

/** The elements of an XML file by their names without prefixes, each with its own text; or the limit that it exceeds. */
function elementsOf(xml: string): XmlElement[] | Exceeded {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const count = new MarkupCount(CONTAINER_LIMITS);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count.open(1);
        const element = { name: name.slice(name.indexOf(':') + 1), attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      onattribute() {
        count.attribute();
      },
      ontext(text) {
        const element = open.at(-1);
        if (element !== undefined) element.text += text;
      },
      onclosetag() {
        count.close();
        open.pop();
      },
    },
    { xmlMode: true },
  );
  const exceeded = readInSlices(parser, xml, count);
  if (exceeded !== null) return exceeded;
  parser.end();
  return elements;
}
