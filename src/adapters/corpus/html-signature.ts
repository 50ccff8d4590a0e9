/** Bytes by which the beginning of a file is judged, as many as browsers take (WHATWG, MIME Sniffing, "resource header"). */
export const SIGNATURE_BYTES = 1445;

/**
 * What a whole page begins with (WHATWG, MIME Sniffing, "rules for identifying an unknown MIME type"). The tags of that list
 * with which also a piece of a page begins, such as `<p` and `<div`, are left out: what is sniffed here has no name that would
 * bear it out.
 */
const PAGE = /^(?:<!doctype html|<html|<head|<title|<body)[\s>]/iu;

/** What may stand before it: a byte-order mark, white space, an XML declaration, and comments. */
const BEFORE = /^(?:\s+|<\?xml[^>]*>|<!--[\s\S]*?-->)/u;

/** Whether a file that does not say what it is begins as web pages do. */
export function beginsAsPage(beginning: Uint8Array): boolean {
  let text = Buffer.from(beginning.subarray(0, SIGNATURE_BYTES)).toString('latin1');
  if (text.startsWith('\u00ef\u00bb\u00bf')) text = text.slice(3);
  for (let before = BEFORE.exec(text); before !== null; before = BEFORE.exec(text)) {
    text = text.slice(before[0].length);
  }
  return PAGE.test(text);
}
