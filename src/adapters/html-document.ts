import { parseHTML } from 'linkedom';
import { failure } from '../domain/error.ts';
import { DEEPEST_MARKUP, depthGauge } from './markup-depth.ts';

/**
 * The tree of a page. Nothing in it runs: scripts are text.
 *
 * @throws `file-too-deep`
 */
export function htmlDocument(source: string, html: string): Document {
  if (depthGauge('html')(html)) throw failure('file-too-deep', { source, limit: DEEPEST_MARKUP });
  // Without these two a fragment has no body.
  const whole = /<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(/<html[\s>]/iu.test(whole) ? whole : `<html>${whole}</html>`).document;
}
