import { CsvError, parse } from 'csv-parse';
import { at } from '../../../../domain/at.ts';
import { failure, IsnadError } from '../../../../domain/error.ts';
import type { ByteSource } from '../../byte-source.ts';
import { decodeText } from '../../decode-text.ts';
import { invalidPart, type FilePart, type PartsReader, type PartsReading } from '../parts-format.ts';
import { utf8Bytes } from '../utf8-bytes.ts';
import { boundedRows, type RowLimits, type RowSigns } from './bounded-rows.ts';
import { FIELD_NAMES, fieldKey, type NamedFields } from './field-names.ts';
import { recordParts } from './record-parts.ts';

/** Columns of a table. An export has some twenty. */
const MAX_COLUMNS = 10_000;

/** Bytes at the start by which the separator is found; the names of the columns stand there. */
const SAMPLE_BYTES = 65_536;

/**
 * The articles of a `.csv` or `.tsv` file, a row each. The first row names the columns, and each further one is a page called
 * `file#n`, by the number of the row as a spreadsheet shows it. The file is read as a stream. A row that has more or fewer fields
 * than there are columns is refused by name, since the text may have been cut at the wrong place.
 *
 * @throws the refusal of a file without a column for the text, and what reading the file throws
 */
export const readCsvFile: PartsReader = async function* (file, reading) {
  const { source, extension, fields = {} } = file;
  const { limitBytes } = reading;
  const bytes = await utf8Bytes(file, limitBytes);
  const signs = signsIn(await bytes.at(0, SAMPLE_BYTES), extension);
  const limits: RowLimits = { bytes: limitBytes, fields: MAX_COLUMNS };
  let columns: readonly string[] | null = null;
  let row = 0;
  try {
    for await (const { cells, exceeded } of rowsOf(bytes, signs, limits)) {
      const of = `${source}#${++row}`;
      if (columns === null) {
        if (exceeded !== null) throw failure('file-structure-unknown', { source, problem: `its first row has ${tooMany(exceeded, limits)}` });
        columns = cells.map((cell) => utf8Text(of, cell));
        checkColumns(source, columns, fields);
      } else if (exceeded !== null) yield invalidPart(of, `it has ${tooMany(exceeded, limits)}`);
      else if (cells.some((cell) => cell.trim() !== '')) yield* rowParts({ cells, columns, fields, source: of }, reading);
    }
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    const problem = 'a quotation mark in it is never closed, so that all that follows seems to belong to it';
    yield invalidPart(`${source}#${row + 1}`, problem);
  }
};

/** In words, what a row has too much of. */
function tooMany(exceeded: keyof RowLimits, limits: RowLimits): string {
  return `more than ${limits[exceeded]} ${exceeded}`;
}

/** A row as its cells stand in the file, a character for each byte. */
type NamedRow = {
  readonly cells: readonly string[];
  readonly columns: readonly string[];
  readonly fields: NamedFields;
  readonly source: string;
};

/** A row, of whose cells the last are missing if it exceeds a limit. */
type Row = { readonly cells: readonly string[]; readonly exceeded: keyof RowLimits | null };

/** Rows whose cells have a character for each byte, so that broken ones are noticed. */
async function* rowsOf(bytes: ByteSource, signs: RowSigns, limits: RowLimits): AsyncGenerator<Row> {
  const rows: Row[] = [];
  const exceeded = new Map<number, keyof RowLimits>();
  let number = 0;
  const parser = parse({
    ...{ delimiter: signs.separator, encoding: 'latin1' },
    record_delimiter: signs.endsWithReturn ? ['\r'] : ['\r\n', '\n'],
    // What a spider writes without need of quotes may hold one; rows that are cut wrongly have another number of cells.
    ...{ relax_quotes: true, relax_column_count: true },
    // Taken here, since rows that wait in a stream are lost with the first error.
    on_record: (cells: string[]) => {
      number++;
      rows.push({ cells, exceeded: exceeded.get(number) ?? null });
      exceeded.delete(number);
      return null;
    },
  });
  const pieces = boundedRows(bytes.pieces(), signs, limits, (row, what) => exceeded.set(row, what));
  const broken: Error[] = [];
  parser.on('error', (error) => {
    broken.push(error);
  });
  const done = (start: (settle: () => void) => void): Promise<void> => new Promise(start);
  for await (const piece of pieces) {
    await done((settle) => parser.write(piece, settle));
    yield* rows.splice(0);
    throwFirst(broken);
  }
  await done((settle) => parser.end(settle));
  yield* rows;
  throwFirst(broken);
}

/** @throws the first of these errors, if there is one */
function throwFirst([error]: readonly Error[]): void {
  if (error !== undefined) throw error;
}

async function* rowParts(
  { cells, columns, fields, source }: NamedRow,
  reading: PartsReading,
): AsyncGenerator<FilePart> {
  const refusal = (problem: string): FilePart => invalidPart(source, problem);
  if (cells.length !== columns.length) {
    yield refusal(`it has ${cells.length} fields, and the file has ${columns.length} columns`);
    return;
  }
  let record: Readonly<Record<string, string>>;
  try {
    record = Object.fromEntries<string>(cells.map((cell, i) => [at(columns, i), utf8Text(source, cell)] as const).reverse());
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    yield { kind: 'refused', source, notice: error.notice };
    return;
  }
  yield* recordParts({ record, fields, source }, refusal, reading);
}

/** @throws the refusal of a file whose columns do not tell where the text is, or lack one that `sources.json` names */
function checkColumns(source: string, columns: readonly string[], fields: NamedFields): void {
  const keys = new Set(columns.map(fieldKey));
  const missing = Object.values(fields).find((name) => !keys.has(fieldKey(name)));
  if (missing === undefined && (fields.text !== undefined || FIELD_NAMES.text.some((name) => keys.has(name)))) return;
  const named = columns.slice(0, 20).map((name) => JSON.stringify(name.slice(0, 50)));
  const problem =
    missing === undefined
      ? `none of its columns (${named.join(', ')}) is known to hold the text. Name it in sources.json: "fields": { "text": "…" }`
      : `it has no column ${JSON.stringify(missing)}, which sources.json names, but ${named.join(', ')}`;
  throw failure('file-structure-unknown', { source, problem });
}

/** What separates the fields: of those in use, the one that stands most often among the names of the columns; and what ends a row. */
function signsIn(sample: Buffer, extension: string): RowSigns {
  const unquoted = sample.toString('latin1').replace(/"[^"]*"/gu, '');
  const [header = ''] = unquoted.split(/[\r\n]/u, 1);
  const endsWithReturn = /^\r[^\n]/u.test(unquoted.slice(header.length));
  const counted = [',', ';', '\t'].map((separator) => ({ separator, count: header.split(separator).length }));
  const { separator } = counted.reduce((most, one) => (one.count > most.count ? one : most));
  return { separator: extension === '.tsv' ? '\t' : separator, endsWithReturn };
}

function utf8Text(source: string, cell: string): string {
  return cell.trim() === '' ? '' : decodeText(source, Buffer.from(cell, 'latin1'), 'utf-8');
}
