import { parseHTML } from 'linkedom';
import { exceededMarkup, markupRefusal, type MarkupLimits } from './markup-limits.ts';

/**
 * The tree of a page. Nothing in it runs: scripts are text.
 *
 * @throws `file-too-deep`, `file-too-costly`
 */
export function htmlDocument(source: string, html: string, limits?: MarkupLimits): Document {
  const exceeded = exceededMarkup(html, limits);
  if (exceeded !== null) throw markupRefusal(source, exceeded);
  // Without these two a fragment has no body.
  const whole = /<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(/<html[\s>]/iu.test(whole) ? whole : `<html>${whole}</html>`).document;
}
