import { crc32 } from 'node:zlib';
import { failure, IsnadError } from '../../../../domain/error.ts';
import { systemCode } from '../../../files/system-code.ts';
import type { ByteSource } from '../../byte-source.ts';
import type { UnpackingLimit } from './unpacking-limit.ts';
import type { ZipEntry } from './zip-entries.ts';

/** Where an entry belongs. */
type EntryPlace = {
  readonly source: string;
  /** Of the whole archive. */
  readonly unpacking: UnpackingLimit;
  /** The most that is held of the entry, for a format that reads here and there in it. */
  readonly limitBytes: number;
};

/** Bytes at the beginning of an entry that are read without holding the rest. */
const HEAD_BYTES = 64 * 1024;

/**
 * The unpacked bytes of an entry, which are counted as they are unpacked and compared with the size and the checksum that the
 * archive gives. Each method throws `file-unparseable` for a damaged entry, `file-unpacks-too-far`, and `at` throws
 * `file-too-large`.
 */
export function entryBytes(entry: ZipEntry, { source, unpacking, limitBytes }: EntryPlace): ByteSource {
  const size = entry.entry.uncompressedSize;
  const pieces = (): AsyncGenerator<Buffer> => unpacked(entry, source, unpacking);
  let held: Promise<Buffer> | null = null;
  return {
    size,
    pieces,
    at: async (from, length) => {
      if (held === null && from + length <= HEAD_BYTES) return headOf(pieces(), from + length).then((head) => head.subarray(from));
      if (size > limitBytes) throw failure('file-too-large', { source, bytes: size, limit: limitBytes });
      // To the end of the pieces, where size and checksum are compared.
      held ??= headOf(pieces(), size + 1);
      return (await held).subarray(from, from + length);
    },
  };
}

async function headOf(pieces: AsyncIterable<Buffer>, length: number): Promise<Buffer> {
  const held: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    held.push(piece);
    bytes += piece.length;
    if (bytes >= length) break;
  }
  return Buffer.concat(held).subarray(0, length);
}

async function* unpacked(
  { entry, zip }: ZipEntry,
  source: string,
  unpacking: UnpackingLimit,
): AsyncGenerator<Buffer> {
  const damaged = (problem: string, cause?: unknown): IsnadError =>
    failure('file-unparseable', { source, problem: `it is damaged (${problem})` }, cause);
  let bytes = 0;
  let sum = 0;
  try {
    const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    for await (const piece of stream) {
      bytes += piece.length;
      unpacking.count(piece.length);
      if (bytes > entry.uncompressedSize) throw damaged('it is larger than the archive says');
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (error) {
    throw error instanceof IsnadError ? error : damaged(systemCode(error), error);
  }
  if (bytes < entry.uncompressedSize) throw damaged('it is smaller than the archive says');
  if (sum !== entry.crc32) throw damaged('its checksum does not fit');
}
