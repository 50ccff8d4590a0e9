import type { Span } from '../../domain/article.ts';

/** Marks that open and close with different characters. */
const CLOSING_OF = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
]);

/**
 * The quotations of a paragraph that do close: from the opening mark to behind the closing one, in order,
 * not overlapping. One that does not close within `longest` units is no quotation, so that a forgotten
 * mark cannot swallow a page. Straight marks alternate between opening and closing.
 */
export function quotationsOf(paragraph: string, longest: number): Span[] {
  const found: Span[] = [];
  let open: { at: number; closing: string } | null = null;
  for (const match of paragraph.matchAll(/["«»“”„‹›「」『』]/gu)) {
    const mark = match[0];
    if (open !== null && match.index - open.at > longest) open = null;
    if (open !== null && mark === open.closing) {
      found.push({ start: open.at, end: match.index + 1 });
      open = null;
    } else if (open === null) {
      const closing: string | undefined = mark === '"' ? '"' : CLOSING_OF.get(mark);
      if (closing !== undefined) open = { at: match.index, closing };
    }
  }
  return found;
}
