import type { HtmlBlock } from './html-blocks.ts';

/** Blocks `[from, to)`. */
export type BlockRange = { readonly from: number; readonly to: number };

/**
 * The body among a page's blocks: from the first to the last that the reader's mode shows. Inside stay also blocks that
 * it leaves out, since it drops lists and short paragraphs; what is no prose there is told by the line rules. Null where
 * nothing is shown.
 */
export function bodyWithin(blocks: readonly HtmlBlock[], shown: ReadonlySet<string>): BlockRange | null {
  const isBody = ({ text, kind }: HtmlBlock): boolean => typeof kind !== 'object' && shown.has(text);
  const from = blocks.findIndex(isBody);
  const to = blocks.findLastIndex(isBody) + 1;
  return from < 0 ? null : { from, to };
}
