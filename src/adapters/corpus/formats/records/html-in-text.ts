/** Elements that bodies of articles consist of. */
const ELEMENTS = 'p|div|h[1-6]|ul|ol|li|blockquote|section|article|figure|table|span|a|strong|em|b|i|u';

/** A line break or picture as HTML has it, or the end of an element. */
const MARKUP = new RegExp(`<(?:br|hr|img)(?:\\s[^<>]{0,2000})?/?>|</(?:${ELEMENTS})\\s{0,9}>`, 'iu');

/**
 * Whether a text is HTML and not prose: it has a line break as an element, or an element that ends. A sign in a formula
 * ("a < b") and a name in angle brackets are none.
 */
export function isHtml(text: string): boolean {
  return MARKUP.test(text);
}
