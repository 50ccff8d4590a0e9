import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader, type ZipFile } from 'yauzl';
import { failure, IsnadError } from '../../../../domain/error.ts';
import { complaintOf } from '../../../files/system-code.ts';
import type { ByteSource } from '../../byte-source.ts';
import { firstBadByte } from '../../encodings/first-bad-byte.ts';

/** A file in a ZIP archive. */
export type ZipEntry = { readonly name: string; readonly entry: Entry; readonly zip: ZipFile };

/** Files and folders in one archive. */
const MAX_ENTRIES = 100_000;

/**
 * The entries of a ZIP archive in the order of its directory, read as they are needed. Names are as they were written, with `/`
 * for `\`; a name can be anything, and nothing is written to disk under it.
 *
 * @throws `file-unparseable` for what is no ZIP archive, `file-too-costly` after the last entry that is allowed
 */
export async function* zipEntries(
  source: string,
  bytes: ByteSource,
  maxEntries: number = MAX_ENTRIES,
): AsyncGenerator<ZipEntry> {
  let number = 0;
  try {
    // Names are decoded below and sizes and checksums checked as bytes are read, so that one bad entry ends nothing but itself.
    const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: false, autoClose: false };
    const zip = await fromRandomAccessReaderPromise(new SourceReader(bytes), bytes.size, options);
    for await (const entry of zip.eachEntry()) {
      if (++number > maxEntries) break;
      yield { name: nameOf(entry), entry, zip };
    }
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    throw failure('file-unparseable', { source, problem: `it is no whole ZIP archive (${complaintOf(error)})` }, error);
  }
  if (number > maxEntries) throw failure('file-too-costly', { source, what: 'parts', limit: maxEntries });
}

/** Flag of an entry: its name is UTF-8. */
const UTF8 = 0x0800;

/** Many programs write UTF-8 without the flag; by chance hardly any other name is well-formed UTF-8. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const flags = firstBadByte(fileNameRaw) === null ? generalPurposeBitFlag | UTF8 : generalPurposeBitFlag;
  return getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
}

/** Reads an archive wherever it lies. */
class SourceReader extends RandomAccessReader {
  readonly #bytes: ByteSource;

  constructor(bytes: ByteSource) {
    super();
    this.#bytes = bytes;
  }

  override read(...[buffer, offset, length, position, callback]: Parameters<RandomAccessReader['read']>): void {
    this.#bytes.at(position, length).then(
      (piece) => {
        piece.copy(buffer, offset);
        callback(piece.length < length ? new Error('it breaks off') : null);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)));
      },
    );
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(piecesOf(this.#bytes, start, end), { objectMode: false });
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}

const PIECE_BYTES = 64 * 1024;

async function* piecesOf(bytes: ByteSource, start: number, end: number): AsyncGenerator<Buffer> {
  for (let from = start; from < end; ) {
    const piece = await bytes.at(from, Math.min(PIECE_BYTES, end - from));
    if (piece.length === 0) return;
    from += piece.length;
    yield piece;
  }
}
