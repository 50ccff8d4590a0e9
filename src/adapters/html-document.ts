import { parseHTML } from 'linkedom';
import { failure } from '../domain/error.ts';

/** Deeper pages are no pages, and readers of trees call themselves as often as a tree is deep. */
const DEEPEST = 500;

/** Elements that pages leave unclosed by rule: their number says nothing about depth. */
const OFTEN_UNCLOSED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup colgroup html head body'.split(
    ' ',
  ),
);

/**
 * The tree of a page. Nothing in it runs: scripts are text.
 *
 * @throws `file-too-deep`
 */
export function htmlDocument(source: string, html: string): Document {
  checkDepth(source, html);
  // Without these two a fragment has no body.
  const whole = /<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(/<html[\s>]/iu.test(whole) ? whole : `<html>${whole}</html>`).document;
}

function checkDepth(source: string, html: string): void {
  let depth = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/giu)) {
    if (OFTEN_UNCLOSED.has(name.toLowerCase())) continue;
    depth += closing === '' ? 1 : -1;
    if (depth > DEEPEST) throw failure('file-too-deep', { source, limit: DEEPEST });
  }
}
