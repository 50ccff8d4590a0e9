import { parseHTML } from 'linkedom';
import { exceededMarkup, markupRefusal, type MarkupLimits } from '../markup-limits.ts';

/**
 * The tree of a page. Nothing in it runs, since scripts are kept as text.
 *
 * @throws `file-too-deep`, `file-too-costly`
 */
export function htmlDocument(source: string, html: string, limits?: MarkupLimits): Document {
  const exceeded = exceededMarkup(html, limits);
  if (exceeded !== null) throw markupRefusal(source, exceeded);
  // Without these two elements, a fragment has no body.
  const whole = /<body[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(/<html[\s>]/iu.test(whole) ? whole : `<html>${whole}</html>`).document;
}

/** A line of a page as a person sees it. */
export type HtmlBlock = {
  /** Without markup, and with white space collapsed. */
  readonly text: string;
  readonly kind: 'text' | 'item' | { readonly heading: number };
};

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'script style noscript template svg math iframe object embed video audio canvas select textarea input button head'.split(
    ' ',
  ),
);

const ELEMENT = 1;
const TEXT = 3;

/** The lines of an element, in order. Block elements and `<br>` begin a new line. */
export function blocksOf(root: Element): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let held = '';
  let owner = root;
  const flush = (): void => {
    const text = held.replace(/\s+/gu, ' ').trim();
    if (text !== '') blocks.push({ text, kind: kindOf(owner) });
    held = '';
  };
  const walk = (parent: Element, block: Element): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === TEXT) {
        if (held === '') owner = block;
        held += node.textContent ?? '';
      } else if (node.nodeType === ELEMENT) {
        const element = node as Element;
        const name = element.localName.toLowerCase();
        if (SILENT.has(name)) continue;
        if (name === 'br') flush();
        else if (INLINE.has(name)) walk(element, block);
        else {
          flush();
          walk(element, element);
          flush();
        }
      }
    }
  };
  walk(root, root);
  flush();
  return blocks;
}

function kindOf(element: Element): HtmlBlock['kind'] {
  const name = element.localName.toLowerCase();
  const level = /^h([1-6])$/u.exec(name)?.[1];
  if (level !== undefined) return { heading: Number(level) };
  return element.closest('li') === null ? 'text' : 'item';
}

/** A block as a line of the page's text: headings and list items are marked as in Markdown. */
export function lineOf({ text, kind }: HtmlBlock): string {
  if (kind === 'text') return text;
  return kind === 'item' ? `- ${text}` : `${'#'.repeat(kind.heading)} ${text}`;
}
