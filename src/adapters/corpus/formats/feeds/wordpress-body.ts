/** Shortcodes of WordPress itself whose inside is no running text: pictures with their captions, films and links to embed. */
const NO_TEXT = /\[\[?(caption|wp_caption|gallery|embed|audio|video|playlist)\b[^\][]{0,2000}\]/giu;

/** Any other shortcode that its attributes or its slash show to be one; words in square brackets are text. */
const SHORTCODE =
  /\[\/[a-z][\w-]{0,60}\]|\[[a-z][\w-]{0,60}(?:\s{1,9}[\w-]{1,60}=(?:"[^"\]]{0,2000}"|'[^'\]]{0,2000}'|[^\s\]"']{1,200}))+\s{0,9}\/?\]/giu;

/** Names of shortcodes that end, so that their beginnings are none of the text either. */
const ENDS = /\[\/([a-z][\w-]{0,60})\]/giu;

/** One that an author wrote about, and WordPress shows with single brackets. */
const ESCAPED = /\[(\[\/?[a-z][^\][]{0,2000}\])\]/giu;

const TAG = /(<[^<>]*>)/u;

/**
 * The body of a post as HTML, out of what an export of WordPress holds: without shortcodes, and with paragraphs where its editor
 * only left a blank line. Comments that mark its blocks are no text in HTML.
 */
export function wordpressBody(content: string): string {
  const written = withoutMedia(content);
  const ended = new Set([...written.matchAll(ENDS)].map(([, name = '']) => name.toLowerCase()));
  // What is escaped stays: each second piece is the inside of double brackets.
  const text = written
    .split(ESCAPED)
    .map((piece, i) => (i % 2 === 1 ? piece : withoutShortcodes(piece, ended)))
    .join('');
  if (text.includes('<!-- wp:')) return text;
  return text
    .split(TAG)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(/\r?\n/gu, '<br>')))
    .join('');
}

/** Without shortcodes that hold no text, and what stands between their beginning and their end. */
function withoutMedia(content: string): string {
  const lower = content.toLowerCase();
  const endless = new Set<string>();
  let text = '';
  let from = 0;
  const openings = [...content.matchAll(NO_TEXT)];
  for (const [i, { index, 0: opening, 1: name = '' }] of openings.entries()) {
    if (index < from || opening.startsWith('[[')) continue;
    text += `${content.slice(from, index)}\n\n`;
    from = index + opening.length;
    const end = `[/${name.toLowerCase()}]`;
    const at = endless.has(end) ? -1 : lower.indexOf(end, from);
    if (at < 0) endless.add(end);
    // The end of a later one ends this one as little as it would in WordPress.
    else if (!openings.slice(i + 1, i + 2).some((next) => next.index < at && next[1] === name)) from = at + end.length;
  }
  return text + content.slice(from);
}

function withoutShortcodes(text: string, ended: ReadonlySet<string>): string {
  return text
    .replace(/\[([a-z][\w-]{0,60})\]/giu, (code, name: string) => (ended.has(name.toLowerCase()) ? '' : code))
    .replace(SHORTCODE, '');
}
