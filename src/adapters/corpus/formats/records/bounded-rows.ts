import { at } from '../../../../domain/at.ts';

/** What one row of a table may have. */
export type RowLimits = { readonly bytes: number; readonly fields: number };

/** How the rows of a table are written. */
export type RowSigns = {
  readonly separator: string;
  /** Whether a carriage return alone ends a row, as in old tables of Mac OS; else a line feed does. */
  readonly endsWithReturn: boolean;
};

const [LINE_FEED, RETURN, QUOTE] = [0x0a, 0x0d, 0x22];

/**
 * The bytes of a table in which no row exceeds the limits: of one that does, the rest is left out, and the row is closed, so that the rows
 * before and after it are read.
 *
 * @param onExceeded called with the number of each such row, from 1, before its end is given, and with what it has too much of
 */
export async function* boundedRows(
  pieces: AsyncIterable<Buffer>,
  signs: RowSigns,
  limits: RowLimits,
  onExceeded: (row: number, what: keyof RowLimits) => void,
): AsyncGenerator<Buffer> {
  const row = new CountedRow(signs);
  let isCut = false;
  for await (const piece of pieces) {
    let from = isCut ? piece.length : 0;
    for (let i = 0; i < piece.length; i++) {
      row.take(at(piece, i));
      if (row.hasEnded) {
        if (isCut) from = i + 1;
        isCut = false;
      } else if (!isCut) {
        const exceeded = row.exceeded(limits);
        if (exceeded === null) continue;
        isCut = true;
        onExceeded(row.number, exceeded);
        yield piece.subarray(from, i + 1);
        yield row.closing;
        from = piece.length;
      }
    }
    if (from < piece.length) yield piece.subarray(from);
  }
}

/**
 * Counts what the rows of a table have, byte by byte. Quotation marks count as for the parser: one at the beginning of a field opens it,
 * two within it stand for one, and any other closes it.
 */
class CountedRow {
  /** Of the row to which the next byte belongs, or whose end the last byte was. */
  number = 1;
  hasEnded = false;
  readonly #separator: number;
  readonly #end: number;
  #bytes = 0;
  #fields = 1;
  #atFieldStart = true;
  /** `quote` is after a quotation mark in a quoted field, which closes it unless another follows. */
  #within: 'field' | 'quoted' | 'quote' = 'field';

  constructor({ separator, endsWithReturn }: RowSigns) {
    this.#separator = separator.charCodeAt(0);
    this.#end = endsWithReturn ? RETURN : LINE_FEED;
  }

  take(byte: number): void {
    if (this.hasEnded) {
      this.number++;
      this.hasEnded = false;
      this.#bytes = 0;
      this.#fields = 1;
      this.#atFieldStart = true;
    }
    this.#bytes++;
    if (this.#within === 'quoted') {
      if (byte === QUOTE) this.#within = 'quote';
    } else if (this.#within === 'quote' && byte === QUOTE) this.#within = 'quoted';
    else this.#outside(byte);
  }

  #outside(byte: number): void {
    this.#within = byte === QUOTE && this.#atFieldStart ? 'quoted' : 'field';
    this.hasEnded = byte === this.#end;
    this.#atFieldStart = byte === this.#separator;
    if (this.#atFieldStart) this.#fields++;
  }

  /** What the row has too much of; null where nobody knows yet whether two quotation marks are one. */
  exceeded(limits: RowLimits): keyof RowLimits | null {
    if (this.#within === 'quote') return null;
    if (this.#bytes > limits.bytes) return 'bytes';
    return this.#fields > limits.fields ? 'fields' : null;
  }

  /** The bytes that close a row where it is cut. */
  get closing(): Buffer {
    return Buffer.from(this.#within === 'quoted' ? [QUOTE, this.#end] : [this.#end]);
  }
}
