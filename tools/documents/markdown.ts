/** A link of a document, with the number of its line, 1 for the first. */
type Link = { readonly line: number; readonly target: string };

const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/u;

/** Lines of a document with code taken out: what stands in code is neither a heading nor a link. */
function proseOf(text: string): readonly string[] {
  let fence: string | null = null;
  return text.split('\n').map((line) => {
    const [, mark] = FENCE.exec(line) ?? [];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true && line.trim() === mark) fence = null;
      return '';
    }
    if (mark !== undefined) {
      fence = mark;
      return '';
    }
    return line;
  });
}

/** Anchors of a document's headings as GitHub makes them, and those that it names itself (`<a id="…">`). */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const counts = new Map<string, number>();
  for (const line of proseOf(text)) {
    for (const [, id = ''] of line.matchAll(/<a\s[^>]*(?:id|name)="([^"]+)"/gu)) anchors.add(id);
    const [, heading] = HEADING.exec(line) ?? [];
    if (heading === undefined) continue;
    const slug = slugOf(heading);
    const before = counts.get(slug) ?? 0;
    counts.set(slug, before + 1);
    anchors.add(before === 0 ? slug : `${slug}-${before}`);
  }
  return anchors;
}

/** Of a heading without its marks of emphasis, code and links: lower case, no punctuation, hyphens for spaces. */
export function slugOf(heading: string): string {
  return heading
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/[`*]/gu, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Links, pictures and reference definitions of a document. */
export function linksOf(text: string): readonly Link[] {
  return proseOf(text).flatMap((line, i) => {
    const prose = line.replaceAll(/(`+)(?:(?!\1).)+\1/gu, '');
    const targets = [
      ...prose.matchAll(/\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/gu),
      ...prose.matchAll(/^ {0,3}\[[^\]]+\]:\s+<?([^\s>]+)/gu),
      ...prose.matchAll(/<(?:a|img)\s[^>]*(?:href|src)="([^"]+)"/gu),
    ];
    return targets.map(([, target = '']) => ({ line: i + 1, target }));
  });
}
