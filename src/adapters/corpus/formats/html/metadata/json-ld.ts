import { jsonrepair } from 'jsonrepair';
import { z } from 'zod';
import { plainText } from './plain-value.ts';

const MAX_JSON_LD_DEPTH = 8;

/** With whatever parameters behind it: `application/ld+json; charset=utf-8`. */
const JSON_LD = /^\s*application\/ld\+json\s*(?:;|$)/iu;

/** UTF-16 units of a broken script that are repaired. */
const MAX_REPAIRED = 200_000;

/** A text with something in it; whatever else a page has in its place counts as nothing. */
const text = z
  .string()
  .refine((value) => value.trim() !== '')
  .transform(plainText)
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

/** A node of JSON-LD, wherever it stands. */
export type JsonLdNode = Readonly<z.infer<typeof nodeSchema>> & {
  /** Whether it stands in a property that names something else than the page: a picture, a comment, an entry of a list. */
  readonly beside: boolean;
};

/** Properties whose values are not what the page is about. */
const BESIDE = new Set([
  ...['image', 'thumbnail', 'logo', 'primaryImageOfPage', 'video', 'audio', 'associatedMedia', 'comment'],
  ...['review', 'itemListElement', 'mentions', 'about', 'citation', 'isBasedOn', 'hasPart', 'relatedLink'],
  ...['subjectOf', 'workExample', 'liveBlogUpdate', 'author', 'creator', 'event', 'itemReviewed', 'isPartOf'],
]);

/** Every node of every JSON-LD script of a page; a script that even repaired is not JSON has none. */
export function jsonLdNodes(document: Document): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type]')) {
    if (!JSON_LD.test(script.getAttribute('type') ?? '')) continue;
    collect(valueOf(script.textContent), { nodes, depth: 0, beside: false });
  }
  return nodes;
}

/** The node that a value is; null if it is none. */
export function nodeIn(value: unknown): Readonly<z.infer<typeof nodeSchema>> | null {
  return nodeSchema.safeParse(value).data ?? null;
}

type Collecting = { readonly nodes: JsonLdNode[]; readonly depth: number; readonly beside: boolean };

function collect(value: unknown, { nodes, depth, beside }: Collecting): void {
  if (depth > MAX_JSON_LD_DEPTH || typeof value !== 'object' || value === null) return;
  if ('@type' in value || '@id' in value) nodes.push({ ...nodeSchema.parse(value), beside });
  for (const [name, inner] of Object.entries(value)) {
    collect(inner, { nodes, depth: depth + 1, beside: beside || BESIDE.has(name) });
  }
}

/**
 * What a script says; null if it is broken beyond repair. Systems write line breaks into strings, commas too many, and one object
 * behind another.
 */
function valueOf(script: string): unknown {
  const json = withoutComment(script);
  try {
    return JSON.parse(json);
  } catch {
    if (json.length > MAX_REPAIRED) return null;
    return repaired(json) ?? repaired(`[${json.replace(EMPTY_ENTRIES, ',').replace(BETWEEN_OBJECTS, '},{')}]`);
  }
}

const EMPTY_ENTRIES = /,(?:\s*,)+/gu;
const BETWEEN_OBJECTS = /\}\s*\{/gu;

/** A script without the comment of HTML, or the section of XML, that stands around it. */
function withoutComment(script: string): string {
  let json = script.trim().replace(/^(?:<!--|(?:\/\/|\/\*) ?<!\[CDATA\[(?:\*\/)?)/u, '');
  for (const end of ['-->', '//]]>', '// ]]>', '/*]]>*/', ';']) {
    if (json.endsWith(end)) json = json.slice(0, -end.length).trimEnd();
  }
  return json;
}

function repaired(json: string): unknown {
  try {
    return JSON.parse(jsonrepair(json));
  } catch {
    // Broken metadata is as good as none.
    return null;
  }
}
