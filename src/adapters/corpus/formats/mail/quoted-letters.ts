import { blocksOf, lineOf } from '../html/tree/html-document.ts';
import { forwardedAt } from './forwarded-head.ts';

/** Elements in which mail programs put a letter that is quoted, and the line above it. */
const QUOTED = 'blockquote[type="cite"], .gmail_quote, .yahoo_quoted, .moz-cite-prefix, .protonmail_quote';
const SIGNATURES = '.gmail_signature, .moz-signature, #AppleMailSignature, .protonmail_signature_block';

/** A head of a forwarded letter stands among the first lines of what is quoted. */
const MAX_HEAD_LINES = 12;

/**
 * Takes signatures and quoted letters out of a letter's HTML, and not one that it forwards, which shows by its head.
 *
 * @returns whether a quoted letter was taken out
 */
export function removeQuotedLetters(body: Element): boolean {
  for (const element of body.querySelectorAll(SIGNATURES)) element.remove();
  let isQuoting = false;
  const forwarded: Element[] = [];
  for (const element of body.querySelectorAll(QUOTED)) {
    if (!body.contains(element) || forwarded.some((outer) => outer.contains(element))) continue;
    const lines = blocksOf(element).map(lineOf);
    if (forwardedAt(lines.slice(0, MAX_HEAD_LINES)) !== null) {
      forwarded.push(element);
    } else {
      element.remove();
      isQuoting = true;
    }
  }
  return isQuoting;
}
