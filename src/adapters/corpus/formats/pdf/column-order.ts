import { at } from '../../../../domain/at.ts';
import { isRightToLeft, lineOf, rowsOf, type PlacedWord, type TextLine } from './text-line.ts';

/** Free space between two columns, in sizes of the text. Spaces of justified lines are hardly ever as wide in several lines at once. */
const GUTTER = 1;

/** Rows that two columns must have beside each other. Fewer are a row of a table, or a line of head and page number. */
const COLUMN_ROWS = 3;

/** Rows that are compared with one another to find columns; a page of a newspaper has some 300 in its longest column. */
const ROWS_AHEAD = 500;

/** How often a column may have columns of its own. */
const MAX_DEPTH = 3;

/** A stretch without letters, from top to bottom of some rows. */
type Gap = { readonly from: number; readonly to: number };

/** Lines that stand one below the other. */
export type Column = readonly TextLine[];

/** Words in a line of prose, at least. Cells of tables and lines of a program have fewer. */
const WORDS_OF_PROSE = 4;

/** A page as one column, row by row. */
export function rowByRow(words: readonly PlacedWord[]): readonly Column[] {
  const rightToLeft = isRightToLeft(words);
  return [rowsOf(words).map((row) => lineOf(row.sort((a, b) => a.left - b.left), rightToLeft))];
}

/** Whether prose stands beside prose, so that reading row by row would mix sentences. */
export function areProse(columns: readonly Column[]): boolean {
  const long = columns.filter(
    (lines) =>
      lines.length >= COLUMN_ROWS &&
      lines.reduce((count, { text }) => count + text.split(' ').length, 0) >= WORDS_OF_PROSE * lines.length,
  );
  return long.some((one, i) => i > 0 && isBeside(at(long, i - 1), one));
}

/** Whether a column begins above the end of the one that is read before it, which does not begin below its own end. */
function isBeside(before: Column, after: Column): boolean {
  const end = ({ length }: Column): number => length - 1;
  return (
    at(after, 0).baseline < at(before, end(before)).baseline && at(before, 0).baseline < at(after, end(after)).baseline
  );
}

/** The columns of a page in the order in which they are read, each from the top to the bottom. */
export function columnsOf(words: readonly PlacedWord[]): readonly Column[] {
  const rightToLeft = isRightToLeft(words);
  const columns: TextLine[][] = [];
  let open = false;
  for (const part of partsOf(words, rightToLeft, 0)) {
    const lines = part.rows.map((row) => lineOf(row, rightToLeft));
    if (open && !part.isColumn) columns.at(-1)?.push(...lines);
    else columns.push(lines);
    open = !part.isColumn;
  }
  return columns;
}

/** Words on one line of the page, from left to right; at least one. */
type Row = readonly PlacedWord[];

type Part = { readonly rows: readonly Row[]; readonly isColumn: boolean };

function partsOf(words: readonly PlacedWord[], rightToLeft: boolean, depth: number): Part[] {
  const rows = rowsOf(words).map((row) => row.sort((a, b) => a.left - b.left));
  const width = widthOf(words);
  const parts: Part[] = [];
  for (let i = 0; i < rows.length; ) {
    const beside = depth < MAX_DEPTH ? besideEachOther(rows, i, width) : null;
    if (beside === null) {
      parts.push({ rows: [at(rows, i)], isColumn: false });
      i++;
      continue;
    }
    const { end, gaps } = beside;
    const columns = split(rows.slice(i, end).flat(), gaps);
    for (const column of rightToLeft ? columns.reverse() : columns) {
      const inner = partsOf(column, rightToLeft, depth + 1);
      if (inner.every(({ isColumn }) => !isColumn)) {
        parts.push({ rows: inner.flatMap((part) => part.rows), isColumn: true });
      } else parts.push(...inner);
    }
    i = end;
  }
  return parts;
}

/** The rows from this one on that stand in columns, and the gaps between them; null where it begins none. */
function besideEachOther(
  rows: readonly Row[],
  start: number,
  width: Gap,
): { readonly end: number; readonly gaps: readonly Gap[] } | null {
  let shared: readonly Gap[] = [width];
  let end = start;
  for (; end < Math.min(rows.length, start + ROWS_AHEAD); end++) {
    const row = at(rows, end);
    const least = GUTTER * row.reduce((size, word) => Math.min(size, word.size), Infinity);
    const left = shared.flatMap((gap) => without(gap, row)).filter(({ from, to }) => to - from >= least);
    if (left.length === 0) break;
    shared = left;
  }
  const beside = rows.slice(start, end);
  const gaps = shared.filter(
    ({ from, to }) =>
      beside.filter((row) => at(row, 0).right <= from).length >= COLUMN_ROWS &&
      beside.filter((row) => at(row, row.length - 1).left >= to).length >= COLUMN_ROWS,
  );
  return gaps.length === 0 ? null : { end, gaps };
}

/** What words of a row leave free of a gap. @param row from left to right */
function without(gap: Gap, row: Row): Gap[] {
  const free: Gap[] = [];
  let { from } = gap;
  for (const { left, right } of row) {
    if (right <= from) continue;
    if (left >= gap.to) break;
    if (left > from) free.push({ from, to: left });
    from = right;
  }
  if (from < gap.to) free.push({ from, to: gap.to });
  return free;
}

/** The words left of the first gap, between it and the next, and so on. @param gaps from left to right */
function split(words: readonly PlacedWord[], gaps: readonly Gap[]): PlacedWord[][] {
  const columns: PlacedWord[][] = Array.from({ length: gaps.length + 1 }, () => []);
  for (const word of words) {
    const column = gaps.findIndex(({ to }) => word.left < to);
    at(columns, column < 0 ? gaps.length : column).push(word);
  }
  return columns.filter((column) => column.length > 0);
}

function widthOf(words: readonly PlacedWord[]): Gap {
  return {
    from: words.reduce((least, { left }) => Math.min(least, left), Infinity),
    to: words.reduce((most, { right }) => Math.max(most, right), -Infinity),
  };
}
