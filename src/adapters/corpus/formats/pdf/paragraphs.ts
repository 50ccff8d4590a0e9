import { at } from '../../../../domain/at.ts';
import { readDateLine } from '../../../../text/dates/date-line.ts';
import type { Column } from './column-order.ts';
import type { TextLine } from './text-line.ts';

/** Lines that were joined, and the size of their letters. */
export type Paragraph = { readonly text: string; readonly size: number };

/** Of the usual distance of two lines, above which a paragraph begins. */
const WIDE_DISTANCE = 1.35;

/** Of the size of letters, by which the first line of a paragraph is indented. */
const INDENT = 0.8;

/** Share of the width of a column that the last line of a paragraph leaves free. */
const SHORT = 0.12;

/** Sizes that differ by more belong to different texts: headline, body, caption. */
const SAME_SIZE = 1.12;

/** Ends of sentences, with what closes behind them. */
const STOPS = /[.!?…؟۔:][»”"')\]’]*$/u;

const BULLET = /^(?:[•▪●■◦‣·–—*-]|\p{Nd}{1,3}[.)])\s/u;

/** Hyphen, or soft hyphen, between two parts of a word. */
const BROKEN = /(?<=\p{L})([-\u2010\u00AD])$/u;

/**
 * The paragraphs of pages. A paragraph goes on over the end of a column or a page, unless a sentence ends there.
 *
 * @param runs columns between which no text is missing
 */
export function paragraphsOf(runs: readonly (readonly Column[])[], rightToLeft: boolean): readonly Paragraph[] {
  const words = wholeWords(runs);
  return runs.flatMap((columns) => {
    const paragraphs: TextLine[][] = [];
    for (const lines of columns) {
      const shape = shapeOf(lines, rightToLeft);
      lines.forEach((line, i) => {
        const before = i > 0 ? at(lines, i - 1) : (paragraphs.at(-1)?.at(-1) ?? null);
        const isDateAbove = before !== null && paragraphs.at(-1)?.length === 1 && isDate(before, shape);
        const begins =
          before === null ||
          isDateAbove ||
          beginsAnew(before, line, shape) ||
          (i > 0 ? beginsBelow(before, line, shape) : STOPS.test(before.text));
        if (begins) paragraphs.push([line]);
        else paragraphs.at(-1)?.push(line);
      });
    }
    return paragraphs.map((lines) => joined(lines, words));
  });
}

type Shape = {
  /** From line to line, in sizes of their letters. */
  readonly distance: number;
  /** How far a place is from the beginning of the column, in the direction of reading. */
  readonly inward: (line: TextLine) => number;
  /** How much of the width a line leaves free at its end. */
  readonly free: (line: TextLine) => number;
  /** Whether a line is not as wide as the column. */
  readonly isNarrow: (line: TextLine) => boolean;
};

function shapeOf(lines: Column, rightToLeft: boolean): Shape {
  // A headline may be wider than the column below it.
  const middle = at([...lines].sort((a, b) => a.size - b.size), Math.floor(lines.length / 2));
  const usual = lines.filter((line) => sameSize(line, middle));
  const left = usual.reduce((least, line) => Math.min(least, line.left), Infinity);
  const right = usual.reduce((most, line) => Math.max(most, line.right), -Infinity);
  const distances = lines
    .slice(1)
    .map((line, i) => (line.baseline - at(lines, i).baseline) / line.size)
    .sort((a, b) => a - b);
  // The lower third: between paragraphs distances are larger, and a column may consist of short ones.
  const distance = distances[Math.floor(distances.length / 3)] ?? Infinity;
  const width = Math.max(1, right - left);
  return {
    distance,
    isNarrow: (line) => line.right - line.left < (1 - SHORT) * width,
    inward: (line) => (rightToLeft ? right - line.right : line.left - left),
    free: (line) => (rightToLeft ? line.left - left : right - line.right) / width,
  };
}

function beginsBelow(before: TextLine, line: TextLine, shape: Shape): boolean {
  if (line.baseline - before.baseline > WIDE_DISTANCE * shape.distance * line.size) return true;
  if (shape.isNarrow(before) && isDate(line, shape)) return true;
  return STOPS.test(before.text) && shape.free(before) > SHORT;
}

/** Whether a line is the date line of an article, and no line of prose that happens to hold nothing but a day. */
function isDate(line: TextLine, { isNarrow }: Shape): boolean {
  return line.text.length <= MAX_DATE_CHARS && isNarrow(line) && readDateLine(line.text) !== null;
}

/** UTF-16 units: "Published on Wednesday, 25 September 2024 at 10:30, updated at 11:45 GMT". */
const MAX_DATE_CHARS = 100;

/** What tells that a paragraph begins, wherever the line before it stands. */
function beginsAnew(before: TextLine, line: TextLine, { inward }: Shape): boolean {
  if (!sameSize(before, line) || BULLET.test(line.text)) return true;
  const indent = inward(line) > INDENT * line.size;
  return indent && STOPS.test(before.text);
}

function sameSize(one: TextLine, other: TextLine): boolean {
  return Math.max(one.size, other.size) <= SAME_SIZE * Math.min(one.size, other.size);
}

function joined(lines: readonly TextLine[], words: ReadonlySet<string>): Paragraph {
  let text = '';
  for (const line of lines) text = text === '' ? line.text : continued(text, line.text, words);
  // A soft hyphen that breaks no line is not seen.
  return { text: text.replaceAll('\u00AD', ''), size: at(lines, 0).size };
}

function continued(text: string, next: string, words: ReadonlySet<string>): string {
  const hyphen = BROKEN.exec(text)?.[1];
  if (hyphen === undefined) return `${text} ${next}`;
  const whole = text.slice(0, -hyphen.length);
  const isOneWord =
    hyphen === '\u00AD' ||
    words.has(`${lastWord(whole)}${/^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? ''}`.toLowerCase());
  return (isOneWord ? whole : text) + next;
}

/** The letters with which a text ends, looked for from its end. */
function lastWord(text: string): string {
  const letters = text.slice(-MAX_WORD_CHARS).split(/[^\p{L}\p{M}]/u);
  return letters.at(-1) ?? '';
}

/** UTF-16 units of the longest word that a line may break. */
const MAX_WORD_CHARS = 100;

/** The words that stand whole in a line: they tell whether a hyphen at the end of another line is part of a word. */
function wholeWords(runs: readonly (readonly Column[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of runs.flat(2)) {
    const found = text.replaceAll('\u00AD', '').match(/(?<![-\u2010\p{L}\p{M}])[\p{L}\p{M}]+(?![-\u2010\p{L}\p{M}])/gu);
    for (const word of found ?? []) words.add(word.toLowerCase());
  }
  return words;
}
