import type { Line } from '../lines/classify-line.ts';
import { isParagraph } from '../lines/paragraph.ts';

/** How many lines ahead a body is looked for. */
const FEW_LINES = 6;
/** In UTF-16 units: headlines with a full stop are short. */
const MAX_STOPPED_HEADLINE_CHARS = 150;

/** Tells what comes below a line, while the segmenter has read only what stands above it. */
export class Lookahead {
  readonly #lines: readonly Line[];
  readonly #runs: readonly number[];

  /** Linear in the number of lines. */
  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#runs = runsOf(lines);
  }

  /** How many paragraphs follow from line `i` on before a short line or a marker. */
  paragraphsFrom(i: number): number {
    return this.#runs[i] ?? 0;
  }

  /** Whether the next text from line `i` on, a few lines ahead at most, is a paragraph and not a short line. */
  leadsToBody(i: number): boolean {
    const next = this.#lines.slice(i, i + FEW_LINES).find(({ kind }) => kind === 'text');
    return next?.kind === 'text' && isParagraph(next.traits, 'lead');
  }

  /** "Putin and Raisi speak by phone." with a date line below it, then the body: a headline with a full stop. */
  isHeadlineAt(i: number): boolean {
    const line = this.#lines[i];
    if (line?.kind !== 'text' || line.dateline !== null || line.traits.length > MAX_STOPPED_HEADLINE_CHARS)
      return false;
    return this.#lines[i + 1]?.kind === 'date' && this.leadsToBody(i + 2);
  }
}

function runsOf(lines: readonly Line[]): number[] {
  const runs = new Array<number>(lines.length).fill(0);
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    const following = runs[i + 1] ?? 0;
    if (line === undefined) continue;
    if (line.kind === 'marker' || line.kind === 'title') continue;
    if (line.kind === 'text') runs[i] = isParagraph(line.traits, 'body') ? following + 1 : 0;
    else runs[i] = following;
  }
  return runs;
}
