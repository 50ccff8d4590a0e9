import { html, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';
import type { MonthHoldings } from '../../../app/report/holdings.ts';

/** Outlets that have a colour of their own in the picture; all others share one. */
export const COLOURED_OUTLETS = 4;

/** Most months in the picture: with more, a bar would be thinner than a line. */
const MAX_BARS = 120;

/** Units of the picture, which is as wide as the page. */
const WIDTH = 720;
const HEIGHT = 240;
const LEFT = 72;
const BOTTOM = 28;
const TOP = 10;

/**
 * Articles by month as bars, each divided by outlet. Drawn here, since the page runs no script. The table below it says the
 * same in words.
 *
 * @param coloured outlets that have a colour of their own, in the order of their colours
 * @param title what the picture shows, for those who cannot see it
 */
export function monthsSvg(
  months: readonly MonthHoldings[],
  coloured: readonly (string | null)[],
  title: string,
): Html {
  const shown = months.slice(-MAX_BARS);
  const [first, last] = [shown.at(0), shown.at(-1)];
  if (first === undefined || last === undefined) return NOTHING;
  const most = Math.max(1, ...shown.map(({ articles }) => articles));
  const step = (WIDTH - LEFT) / shown.length;
  const scale = (HEIGHT - BOTTOM - TOP) / most;
  const floor = HEIGHT - BOTTOM;
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="months-title" direction="ltr">
    <title id="months-title">${title}</title>
    <line x1="${LEFT}" y1="${floor}" x2="${WIDTH}" y2="${floor}" />
    <text x="${LEFT - 6}" y="${TOP + 12}" text-anchor="end" font-size="12">${most}</text>
    <text x="${LEFT - 6}" y="${floor}" text-anchor="end" font-size="12">0</text>
    <text x="${LEFT}" y="${HEIGHT - 4}" font-size="12">${first.month}</text>
    <text x="${WIDTH}" y="${HEIGHT - 4}" text-anchor="end" font-size="12">${last.month}</text>
    ${shown.map((month, i) => barHtml(month, coloured, { x: LEFT + i * step, width: step * 0.85, scale, floor }))}
  </svg>`;
}

type Place = { readonly x: number; readonly width: number; readonly scale: number; readonly floor: number };

/** The parts of a bar, from the floor upwards. */
function barHtml({ outlets }: MonthHoldings, coloured: readonly (string | null)[], place: Place): Html {
  const { x, width, scale, floor } = place;
  let below = 0;
  const parts = [...coloured.keys(), COLOURED_OUTLETS].map((colour) => {
    const count = outlets
      .filter(({ outlet }) => colourOf(outlet, coloured) === colour)
      .reduce((sum, { articles }) => sum + articles, 0);
    if (count === 0) return NOTHING;
    below += count;
    const [top, height] = [floor - below * scale, count * scale];
    return html`<rect
      class="o${colour}"
      x="${round(x)}"
      y="${round(top)}"
      width="${round(width)}"
      height="${round(height)}"
    />`;
  });
  return html`${parts}`;
}

/** Number of an outlet's colour. */
export function colourOf(outlet: string | null, coloured: readonly (string | null)[]): number {
  const number = coloured.indexOf(outlet);
  return number === -1 ? COLOURED_OUTLETS : number;
}

function round(units: number): string {
  return units.toFixed(1);
}
