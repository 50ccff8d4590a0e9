import { exceededMarkup, MARKUP_LIMITS, markupRefusal, type MarkupLimits } from '../../markup-limits.ts';
import { htmlTree, TreeTooLarge } from './html-tree.ts';

/**
 * The tree of a page, as browsers make it. Nothing in it runs, since scripts are kept as text.
 *
 * @throws `file-too-deep`, `file-too-costly`
 */
export function htmlDocument(source: string, html: string, limits: MarkupLimits = MARKUP_LIMITS): Document {
  const exceeded = exceededMarkup(html, limits);
  if (exceeded !== null) throw markupRefusal(source, exceeded);
  try {
    return htmlTree(html, limits);
  } catch (error) {
    if (error instanceof TreeTooLarge) throw markupRefusal(source, error.exceeded);
    throw error;
  }
}

/** A line of a page as a person sees it. */
export type HtmlBlock = {
  /** Without markup, and with white space collapsed. */
  readonly text: string;
  readonly kind: 'text' | 'item' | { readonly heading: number };
  /** The block element that its text begins in. */
  readonly owner: Element;
  /** UTF-16 units of it that are in links. */
  readonly linked: number;
  /** Whether all of it is bold, as subheadings are that are not marked as headings. */
  readonly bold: boolean;
};

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
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
  let linked = 0;
  let plain = 0;
  let owner = root;
  const flush = (): void => {
    const text = held.replace(/\s+/gu, ' ').trim();
    if (text !== '') blocks.push({ text, kind: kindOf(owner), owner, linked: Math.min(linked, text.length), bold: plain === 0 });
    held = '';
    linked = 0;
    plain = 0;
  };
  const walk = (parent: Element, block: Element, inline: { linked: boolean; bold: boolean }): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === TEXT) {
        if (held === '') owner = block;
        const text = node.textContent ?? '';
        held += text;
        const letters = text.trim().length;
        if (inline.linked) linked += letters;
        if (!inline.bold) plain += letters;
      } else if (node.nodeType === ELEMENT) {
        const element = node as Element;
        const name = element.localName.toLowerCase();
        if (SILENT.has(name)) continue;
        if (name === 'br') flush();
        else if (INLINE.has(name)) walk(element, block, within(inline, name));
        else {
          flush();
          walk(element, element, inline);
          flush();
        }
      }
    }
  };
  walk(root, root, { linked: false, bold: false });
  flush();
  return blocks;
}

function within(inline: { linked: boolean; bold: boolean }, name: string): typeof inline {
  if (name === 'a') return { ...inline, linked: true };
  return BOLD.has(name) ? { ...inline, bold: true } : inline;
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
