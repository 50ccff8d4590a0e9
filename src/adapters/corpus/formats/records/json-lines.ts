import { notice } from '../../../../domain/error.ts';
import { byteLines } from '../byte-lines.ts';
import type { FilePart, PartsReader } from '../parts-format.ts';
import { valueOrRefusal } from './json-value.ts';
import { recordParts } from './record-parts.ts';

/**
 * The articles of a `.jsonl` file, one per line. Each is a page called `file#line`, with lines counted from 1. The file is read
 * as a stream, since the export of a whole archive is large. A line that cannot be read is refused by name.
 *
 * @throws what reading the file throws
 */
export const readJsonLines: PartsReader = async function* (
  { source, bytes: file, encoding, fields = {} },
  reading,
) {
  const { limitBytes } = reading;
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
    if (read.kind === 'value') yield* recordParts({ record: read.value, fields, source: of }, refusal, reading);
    else yield read;
  }
};

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
