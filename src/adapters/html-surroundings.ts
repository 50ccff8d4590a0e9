import { readDateLine, statesPublication } from '../text/dates.ts';
import type { BlockRange } from './html-body.ts';
import type { HtmlBlock } from './html-blocks.ts';

/** Blocks around headline and body in which a date or a source may stand. */
const ABOVE = 6;
const BELOW = 6;
const LONGEST = 200;

/** Several things on one line: "News code: 12 | Published: … | Print". */
const BETWEEN = /[|·•]/u;

/**
 * Lines between headline and body; of those above the headline only such as state a day of publication, since sites put
 * today's date there.
 *
 * @param titleAt number of the headline's block, or -1
 */
export function headLines(blocks: readonly HtmlBlock[], between: BlockRange, titleAt: number): string[] {
  const from = titleAt < 0 ? Math.max(between.from, between.to - ABOVE) : between.from;
  const below = pieces(blocks.slice(from, Math.min(between.to, from + 2 * ABOVE)));
  if (titleAt < 0 || below.some((line) => readDateLine(line) !== null)) return below;
  const above = pieces(blocks.slice(Math.max(0, titleAt - ABOVE), titleAt));
  return [...above.filter(statesPublication), ...below];
}

/** Lines below the body, up to the next heading. */
export function tailLines(blocks: readonly HtmlBlock[], from: number): string[] {
  const after = blocks.slice(from, from + BELOW);
  const heading = after.findIndex(({ kind }) => typeof kind === 'object');
  return pieces(heading < 0 ? after : after.slice(0, heading));
}

function pieces(blocks: readonly HtmlBlock[]): string[] {
  return blocks
    .filter(({ text, kind }) => typeof kind !== 'object' && text.length <= LONGEST)
    .flatMap(({ text }) => text.split(BETWEEN).map((piece) => piece.trim()))
    .filter((piece) => piece !== '');
}
