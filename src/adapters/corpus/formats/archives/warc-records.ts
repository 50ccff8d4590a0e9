import { failure, IsnadError } from '../../../../domain/error.ts';
import { systemCode } from '../../../files/system-code.ts';
import type { ByteCursor } from './byte-cursor.ts';
import { headerFields, type HeaderFields } from './header-fields.ts';

/** One record of a WARC file. */
export type WarcRecord = {
  /** From 1. */
  readonly number: number;
  readonly fields: HeaderFields;
  /** Bytes of the block. */
  readonly length: number;
  /** The next bytes of the block, before the next record is asked for; what is not taken is passed over. */
  readonly take: (bytes: number) => Promise<Buffer>;
};

/** Bytes of one line of a header, and lines. */
const HEADER_LIMITS = { lineBytes: 64 * 1024, lines: 200 };

/**
 * The records of a WARC file (WARC 1.0 and 1.1, ISO 28500) in order. A header says how long its block is, so that after a
 * damaged one nothing more can be found.
 *
 * @throws `file-unparseable` where the file is damaged or breaks off
 */
export async function* warcRecords(source: string, cursor: ByteCursor): AsyncGenerator<WarcRecord> {
  let number = 0;
  const damaged = (problem: string, cause?: unknown): IsnadError =>
    failure('file-unparseable', { source, problem: `after ${number} records ${problem}` }, cause);
  const unreadable = (error: unknown): IsnadError =>
    error instanceof IsnadError ? error : damaged(`it cannot be read (${whyOf(error)})`, error);
  const brokenOff = (record: number, { length, missing }: { length: number; missing: number }): IsnadError =>
    failure('file-unparseable', {
      source,
      problem: `it breaks off in its record ${record}, of which ${missing} of ${length} bytes are missing. Fetch the file again`,
    });
  try {
    for (let fields = await headerOf(cursor); fields !== null; fields = await headerOf(cursor)) {
      const written = fields.get('content-length') ?? '';
      if (!/^\d{1,15}$/u.test(written)) throw damaged('one does not say how long it is');
      const length = Number(written);
      let left = length;
      const take = async (count: number): Promise<Buffer> => {
        const wanted = Math.min(count, left);
        const bytes = await cursor.take(wanted).catch((error: unknown) => {
          throw unreadable(error);
        });
        if (bytes.length < wanted) throw brokenOff(number, { length, missing: left - bytes.length });
        left -= wanted;
        return bytes;
      };
      number++;
      yield { number, fields, length, take };
      const passed = await cursor.skip(left);
      if (passed < left) throw brokenOff(number, { length, missing: left - passed });
    }
  } catch (error) {
    throw unreadable(error);
  }
}

/** What is wrong with bytes, in words where zlib has a number. */
function whyOf(error: unknown): string {
  const code = systemCode(error);
  return code === 'Z_BUF_ERROR' ? 'its gzip breaks off' : code;
}

/** The fields of the next record, null after the last. Empty lines stand between records. */
async function headerOf(cursor: ByteCursor): Promise<HeaderFields | null> {
  const { lineBytes, lines } = HEADER_LIMITS;
  let version = await cursor.line(lineBytes);
  while (version === '') version = await cursor.line(lineBytes);
  if (version === null) return null;
  if (!/^WARC\/\d/u.test(version)) throw new Error('no WARC record begins there');
  const header: string[] = [];
  for (let line = await cursor.line(lineBytes); line !== ''; line = await cursor.line(lineBytes)) {
    if (line === null) throw new Error('it breaks off in the header of a record');
    if (header.push(line) > lines) throw new Error(`a record has more than ${lines} lines of header`);
  }
  return headerFields(header);
}
