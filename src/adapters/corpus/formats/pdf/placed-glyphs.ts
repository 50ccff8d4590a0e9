import { OPERATIONS, type PageOperations, type PdfFont, type ShownGlyph } from './pdf-library.ts';

/** A letter where it stands on the page, in points from the top left corner. */
export type PlacedGlyph = {
  /** As the font's own table says, `UNKNOWN` where it says nothing. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Grows downwards. */
  readonly baseline: number;
  readonly size: number;
};

/** What a page shows. */
export type ShownText = {
  /** Upright letters that are seen, in the order of the file, spaces included. */
  readonly glyphs: readonly PlacedGlyph[];
  /** Letters that are not seen, such as those that a machine read from a picture. */
  readonly hidden: number;
  /** Letters that are turned, and so belong to no line. */
  readonly turned: number;
};

/** Stands for a letter of which nobody knows what it is. */
const UNKNOWN = '\uFFFD';

/** a, b, c, d, e, f of the PDF reference: (x, y) becomes (ax + cy + e, bx + dy + f). */
type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Nested deeper, states are no longer kept: pages have some ten. */
const MAX_STATES = 1000;

type State = {
  matrix: Matrix;
  font: PdfFont | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
};

/**
 * The letters of a page with their places.
 *
 * @param viewport from the page's space to points from the top left corner
 * @param fontOf the font of a name; null if the library could not load it
 */
export function placedGlyphs(
  { fnArray, argsArray }: PageOperations,
  viewport: readonly number[],
  fontOf: (name: string) => PdfFont | null,
): ShownText {
  const placer = new GlyphPlacer(matrixOf(viewport), fontOf);
  fnArray.forEach((operation, i) => {
    const run = STEPS.get(operation);
    const argument = argsArray[i];
    if (run !== undefined) run(placer, Array.isArray(argument) ? argument : []);
  });
  return placer;
}

type Step = (placer: GlyphPlacer, argument: readonly unknown[]) => void;

const STEPS_BY_NAME: Readonly<Record<string, Step>> = {
  save: (placer) => {
    placer.save();
  },
  restore: (placer) => {
    placer.restore();
  },
  transform: (placer, argument) => {
    placer.transform(matrixOf(argument));
  },
  paintFormXObjectBegin: (placer, [matrix]) => {
    placer.save();
    if (isList(matrix)) placer.transform(matrixOf(matrix));
  },
  paintFormXObjectEnd: (placer) => {
    placer.restore();
  },
  beginText: (placer) => {
    placer.setTextMatrix(IDENTITY);
  },
  setCharSpacing: (placer, [value]) => {
    placer.state.charSpacing = numberOf(value);
  },
  setWordSpacing: (placer, [value]) => {
    placer.state.wordSpacing = numberOf(value);
  },
  setHScale: (placer, [value]) => {
    placer.state.scale = numberOf(value) / 100;
  },
  setLeading: (placer, [value]) => {
    placer.state.leading = -numberOf(value);
  },
  setTextRise: (placer, [value]) => {
    placer.state.rise = numberOf(value);
  },
  setTextRenderingMode: (placer, [value]) => {
    placer.state.mode = numberOf(value);
  },
  setFont: (placer, argument) => {
    placer.setFont(argument);
  },
  setGState: (placer, [entries]) => {
    for (const entry of isList(entries) ? entries : []) {
      if (isList(entry) && entry[0] === 'Font' && isList(entry[1])) placer.setFont(entry[1]);
    }
  },
  moveText: (placer, [x, y]) => {
    placer.move(numberOf(x), numberOf(y));
  },
  setLeadingMoveText: (placer, [x, y]) => {
    placer.state.leading = numberOf(y);
    placer.move(numberOf(x), numberOf(y));
  },
  setTextMatrix: (placer, argument) => {
    placer.setTextMatrix(matrixOf(argument.length === 1 ? listOf(argument[0]) : argument));
  },
  nextLine: (placer) => {
    placer.move(0, placer.state.leading);
  },
  showText: (placer, [glyphs]) => {
    placer.show(listOf(glyphs));
  },
  showSpacedText: (placer, [glyphs]) => {
    placer.show(listOf(glyphs));
  },
  nextLineShowText: (placer, [glyphs]) => {
    placer.move(0, placer.state.leading);
    placer.show(listOf(glyphs));
  },
};

const STEPS: ReadonlyMap<number, Step> = new Map(
  Object.entries(STEPS_BY_NAME).flatMap(([name, step]) => {
    const number = OPERATIONS[name];
    return number === undefined ? [] : [[number, step] as const];
  }),
);

/** Follows the state of text that a page sets, by the PDF reference (ISO 32000-1, 9.3 and 9.4). */
class GlyphPlacer implements ShownText {
  readonly glyphs: PlacedGlyph[] = [];
  hidden = 0;
  turned = 0;
  state: State;
  readonly #fontOf: (name: string) => PdfFont | null;
  readonly #states: State[] = [];
  #line: Matrix = IDENTITY;
  #text: Matrix = IDENTITY;

  constructor(matrix: Matrix, fontOf: (name: string) => PdfFont | null) {
    this.#fontOf = fontOf;
    this.state = {
      ...{ matrix, font: null, size: 0, charSpacing: 0, wordSpacing: 0 },
      ...{ scale: 1, leading: 0, rise: 0, mode: 0 },
    };
  }

  save(): void {
    if (this.#states.length < MAX_STATES) this.#states.push({ ...this.state });
  }

  restore(): void {
    this.state = this.#states.pop() ?? this.state;
  }

  transform(by: Matrix): void {
    this.state.matrix = product(this.state.matrix, by);
  }

  setFont([name, size]: readonly unknown[]): void {
    this.state.font = typeof name === 'string' ? this.#fontOf(name) : null;
    this.state.size = numberOf(size);
  }

  setTextMatrix(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  move(x: number, y: number): void {
    this.setTextMatrix(product(this.#line, [1, 0, 0, 1, x, y]));
  }

  show(glyphs: readonly unknown[]): void {
    const { size, scale, charSpacing, wordSpacing, font } = this.state;
    const unit = font?.isType3Font === true ? Math.abs(font.fontMatrix?.[0] ?? 0.001) : 0.001;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') this.#advance((-glyph / 1000) * size * scale);
      else if (isShown(glyph)) {
        const width = glyph.width * unit * size * scale;
        this.#place(glyph, width);
        this.#advance(width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale);
      }
    }
  }

  #advance(x: number): void {
    this.#text = product(this.#text, [1, 0, 0, 1, x, 0]);
  }

  #place({ unicode }: ShownGlyph, width: number): void {
    const { matrix, rise, size, font, mode } = this.state;
    const [a, b, c, d, e, f] = product(matrix, this.#text);
    // Modes 3 and 7 paint nothing.
    if (mode === 3 || mode === 7) {
      this.hidden++;
      return;
    }
    const isUpright = Math.abs(b) < 0.05 * Math.abs(a) && a * size > 0 && d * size < 0;
    if (!isUpright || font?.vertical === true) {
      this.turned++;
      return;
    }
    const left = e + c * rise;
    this.glyphs.push({
      text: saysNothing(font) ? UNKNOWN : unicode,
      left,
      right: left + a * width,
      baseline: f + d * rise,
      size: Math.abs(d * size),
    });
  }
}

/** A font of many letters whose codes are only counted: a code is then the number of a drawing. */
function saysNothing(font: PdfFont | null): boolean {
  if (font === null) return true;
  return font.composite === true && (font.toUnicode === undefined || 'firstChar' in font.toUnicode);
}

/** What `inner` and then `outer` make of a point. */
function product(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function matrixOf(numbers: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = numbers;
  return [numberOf(a), numberOf(b), numberOf(c), numberOf(d), numberOf(e), numberOf(f)];
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) || value instanceof Float32Array;
}

/** The library hands over a matrix as an array of its own kind, or as an object of such an array. */
function listOf(value: unknown): readonly unknown[] {
  if (value instanceof Float32Array) return [...value];
  return Array.isArray(value) ? value : [];
}

function isShown(value: unknown): value is ShownGlyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}
