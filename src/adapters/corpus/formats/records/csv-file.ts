import { CsvError, parse } from 'csv-parse';
import { at } from '../../../../domain/at.ts';
import { failure, IsnadError } from '../../../../domain/error.ts';
import { complaintOf } from '../../../files/system-code.ts';
import type { ByteSource } from '../../byte-source.ts';
import { decodeText } from '../../decode-text.ts';
import { invalidPart, type FilePart, type PartsReader, type PartsReading } from '../parts-format.ts';
import { utf8Bytes } from '../utf8-bytes.ts';
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
  const separator = separatorIn(await bytes.at(0, SAMPLE_BYTES), extension);
  let columns: readonly string[] | null = null;
  let row = 0;
  try {
    for await (const cells of rowsOf(bytes, separator, limitBytes)) {
      const of = `${source}#${++row}`;
      if (columns === null) {
        columns = cells.map((cell) => utf8Text(of, cell));
        checkColumns(source, columns, fields);
      } else if (cells.some((cell) => cell.trim() !== '')) {
        yield* rowParts({ cells, columns, fields, source: of }, reading);
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield invalidPart(source, `the rest of the file, behind row ${row}, cannot be read (${complaintOf(error)})`);
  }
};

/** A row as its cells stand in the file, a character for each byte. */
type NamedRow = {
  readonly cells: readonly string[];
  readonly columns: readonly string[];
  readonly fields: NamedFields;
  readonly source: string;
};

/** Rows whose cells have a character for each byte, so that broken ones are noticed. */
async function* rowsOf(bytes: ByteSource, delimiter: string, limitBytes: number): AsyncGenerator<string[]> {
  const rows: string[][] = [];
  const parser = parse({
    ...{ delimiter, encoding: 'latin1', max_record_size: limitBytes },
    // What a spider writes without need of quotes may hold one; rows that are cut wrongly have another number of cells.
    ...{ relax_quotes: true, relax_column_count: true },
    cast: (cell: string, { index }): string => {
      if (index >= MAX_COLUMNS) {
        throw new CsvError('CSV_MAX_RECORD_SIZE', `a row has more than ${MAX_COLUMNS} fields`);
      }
      return cell;
    },
    // Taken here, since rows that wait in a stream are lost with the first error.
    on_record: (cells: string[]) => {
      rows.push(cells);
      return null;
    },
  });
  const broken: Error[] = [];
  parser.on('error', (error) => {
    broken.push(error);
  });
  const done = (start: (settle: () => void) => void): Promise<void> => new Promise(start);
  for await (const piece of bytes.pieces()) {
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

/** What separates the fields: of those in use, the one that stands most often among the names of the columns. */
function separatorIn(sample: Buffer, extension: string): string {
  if (extension === '.tsv') return '\t';
  const [header = ''] = sample.toString('latin1').replace(/"[^"]*"/gu, '').split(/[\r\n]/u, 1);
  const counted = [',', ';', '\t'].map((separator) => ({ separator, count: header.split(separator).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).separator;
}

function utf8Text(source: string, cell: string): string {
  return cell.trim() === '' ? '' : decodeText(source, Buffer.from(cell, 'latin1'), 'utf-8');
}
