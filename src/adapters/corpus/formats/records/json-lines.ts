import { notice } from '../../../../domain/error.ts';
import { encodingByMark, encodingNamed, isUtf16, UTF_8 } from '../../encodings/encoding.ts';
import { utf16Order } from '../../encodings/utf16-order.ts';
import { utf8Bytes } from '../utf8-bytes.ts';
import { byteLines } from '../byte-lines.ts';
import type { FilePart, NamedFile, PartsReader } from '../parts-format.ts';
import { valueOrRefusal } from './json-value.ts';
import { recordParts } from './record-parts.ts';

/** Bytes by which UTF-16 is told. */
const BEGINNING_BYTES = 4096;

/**
 * The articles of a `.jsonl` file, one per line. Each is a page called `file#line`, with lines counted from 1. The file is read
 * as a stream, since the export of a whole archive is large. A line that cannot be read is refused by name.
 *
 * @throws what reading the file throws
 */
export const readJsonLines: PartsReader = async function* (given, reading) {
  const { limitBytes } = reading;
  const { source, bytes: file, encoding, fields = {} } = await inLines(given, limitBytes);
  let number = 0;
  for await (const bytes of byteLines(file.pieces(), limitBytes)) {
    number++;
    const of = `${source}#${number}`;
    const refusal = (problem: string): FilePart => ({
      kind: 'refused',
      source: of,
      notice: notice('json-line-invalid', { source, line: number, problem }),
    });
    if (bytes !== 'too-long' && isBlank(bytes)) continue;
    const read = valueOrRefusal(of, bytes, { encoding, limitBytes, refusal });
    if (read.kind === 'value') yield* recordParts({ record: read.value, repeated: read.repeated, fields, source: of }, refusal, reading);
    else yield read;
  }
};

/** The file with lines that end with a line feed as a byte, as they do in every encoding but UTF-16. */
async function inLines(file: NamedFile, limitBytes: number): Promise<NamedFile> {
  const { bytes, encoding } = file;
  const stated = encoding === null ? null : encodingNamed(encoding);
  const beginning = await bytes.at(0, BEGINNING_BYTES);
  const found = encodingByMark(beginning) ?? stated ?? utf16Order(beginning.subarray(0, beginning.length & ~1));
  if (found === null || !isUtf16(found)) return file;
  return { ...file, bytes: await utf8Bytes({ ...file, encoding: found }, limitBytes), encoding: UTF_8 };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
