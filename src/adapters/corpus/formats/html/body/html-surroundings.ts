import { readDateLine, statesPublication } from '../../../../../text/dates/date-line.ts';
import type { BlockRange } from './html-structure.ts';
import type { HtmlBlock } from '../tree/html-document.ts';

/** Blocks around headline and body that may hold a date or a source. */
const ABOVE = 6;
const BELOW = 6;
const MAX_SURROUNDING_CHARS = 200;

/** Separates several facts on one line: "News code: 12 | Published: … | Print". */
const BETWEEN = /[|·•]/u;

/**
 * The lines between headline and body, and those above the headline that state a day of publication: other dates there are
 * often today's.
 *
 * @param titleAt index of the headline's block, or -1
 */
export function headLines(blocks: readonly HtmlBlock[], between: BlockRange, titleAt: number): string[] {
  const from = titleAt < 0 ? Math.max(between.from, between.to - ABOVE) : between.from;
  const below = pieces(blocks.slice(from, Math.min(between.to, from + 2 * ABOVE)));
  if (titleAt < 0 || below.some((line) => readDateLine(line) !== null)) return below;
  const above = pieces(blocks.slice(Math.max(0, titleAt - ABOVE), titleAt));
  return [...above.filter(statesPublication), ...below];
}

/** The lines below the body, up to the next heading. */
export function tailLines(blocks: readonly HtmlBlock[], from: number): string[] {
  const after = blocks.slice(from, from + BELOW);
  const heading = after.findIndex(({ kind }) => typeof kind === 'object');
  return pieces(heading < 0 ? after : after.slice(0, heading));
}

function pieces(blocks: readonly HtmlBlock[]): string[] {
  return blocks
    .filter(({ text, kind }) => typeof kind !== 'object' && text.length <= MAX_SURROUNDING_CHARS)
    .flatMap(({ text }) => text.split(BETWEEN).map((piece) => piece.trim()))
    .filter((piece) => piece !== '');
}
