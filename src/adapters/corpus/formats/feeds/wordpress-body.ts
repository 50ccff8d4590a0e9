/** Shortcodes of WordPress itself whose inside is no running text: pictures with their captions, films and links to embed. */
const NO_TEXT = /\[(caption|wp_caption|gallery|embed|audio|video|playlist)\b[^\]]{0,2000}\](?:[^[]{0,5000}\[\/\1\])?/giu;

/** Any other shortcode that its attributes or its slash show to be one; words in square brackets are text. */
const SHORTCODE =
  /\[\/[a-z][\w-]{0,60}\]|\[[a-z][\w-]{0,60}(?:\s{1,9}[\w-]{1,60}=(?:"[^"\]]{0,2000}"|'[^'\]]{0,2000}'|[^\s\]"']{1,200}))+\s{0,9}\/?\]/giu;

/** Names of shortcodes that end, so that their beginnings are none of the text either. */
const ENDS = /\[\/([a-z][\w-]{0,60})\]/giu;

const TAG = /(<[^<>]*>)/u;

/**
 * The body of a post as HTML, out of what an export of WordPress holds: without shortcodes, and with paragraphs where its editor
 * only left a blank line. Comments that mark its blocks are no text in HTML.
 */
export function wordpressBody(content: string): string {
  const ended = new Set([...content.matchAll(ENDS)].map(([, name = '']) => name.toLowerCase()));
  const text = content
    .replace(NO_TEXT, '\n\n')
    .replace(/\[([a-z][\w-]{0,60})\]/giu, (code, name: string) => (ended.has(name.toLowerCase()) ? '' : code))
    .replace(SHORTCODE, '');
  if (text.includes('<!-- wp:')) return text;
  return text
    .split(TAG)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(/\r?\n/gu, '<br>')))
    .join('');
}
