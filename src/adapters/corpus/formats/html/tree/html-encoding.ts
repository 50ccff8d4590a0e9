import { encodingInXml } from '../../../encodings/xml-declaration.ts';

/**
 * Bytes in which a page states its encoding. HTML demands the first 1024; browsers look on, since pages have whole scripts
 * before it.
 */
const HEAD_BYTES = 16_384;

const META = /<meta(?=[\s/])([^<>]{1,1000})>/giu;
const ATTRIBUTE = /([a-z-]{1,40})\s*=\s*(?:"([^"]{0,300})"|'([^']{0,300})'|([^\s"'<>]{1,300}))/giu;
const IN_CONTENT = /charset\s{0,20}=[\s"']{0,20}([\w.:+-]{1,40})/iu;

/** The labels of encodings that a page itself states: in each `<meta>` in order, then in an XML declaration. */
export function encodingsStatedIn(bytes: Uint8Array): readonly string[] {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1').split('<!--').map(behindComment).join(' ');
  const metas = [...head.matchAll(META)].flatMap(([, attributes = '']) => charsetOf(attributes) ?? []);
  const xml = encodingInXml(bytes);
  return xml === null ? metas : [...metas, xml];
}

/** What stands behind the end of a comment, of a piece that begins in one; the first piece does not. */
function behindComment(piece: string, index: number): string {
  const end = index === 0 ? -3 : piece.indexOf('-->');
  return end === -1 ? '' : piece.slice(end + 3);
}

/** The label in `charset`, or in `content` of one with `http-equiv`; null if there is neither. */
function charsetOf(attributes: string): string | null {
  const values = new Map<string, string>();
  for (const [, name = '', ...quoted] of attributes.matchAll(ATTRIBUTE)) {
    const value = quoted.find((one: string | undefined) => one !== undefined) ?? '';
    if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), value);
  }
  const own = values.get('charset');
  if (own !== undefined) return own;
  if (values.get('http-equiv')?.trim().toLowerCase() !== 'content-type') return null;
  return IN_CONTENT.exec(values.get('content') ?? '')?.[1] ?? null;
}

/** The bytes of a page that are neither tags nor scripts: an encoding shows in its prose. */
export function withoutTags(bytes: Uint8Array): Uint8Array {
  const html = Buffer.from(bytes).toString('latin1');
  let text = '';
  let from = 0;
  for (const { index, 0: opening, 1: name = '' } of html.matchAll(/<(script|style)\b/giu)) {
    if (index < from) continue;
    text += html.slice(from, index);
    from = closingOf(html, name, index + opening.length);
  }
  text += html.slice(from);
  const prose = text.replace(/<[^<>]*>|&[#\w]{1,12};/gu, ' ').replace(/[\t\n\f\r ]+/gu, ' ');
  return Buffer.from(prose, 'latin1');
}

/** Where the next closing tag of a name begins; the end where there is none. */
function closingOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'giu');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
