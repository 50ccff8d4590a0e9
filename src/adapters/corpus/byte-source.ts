import type { FileHandle } from 'node:fs/promises';
import { systemError } from '../files/system-code.ts';

/** The bytes of a file, on disk or in memory. Each method throws the system's error. */
export type ByteSource = {
  readonly size: number;
  /** All bytes in order, in pieces. */
  pieces(): AsyncIterable<Buffer>;
  /** Bytes `[from, from + length)`; fewer at the end of the file. */
  at(from: number, length: number): Promise<Buffer>;
};

/** Bytes that are read from a disk at a time. */
const PIECE_BYTES = 65_536;

/** The bytes of an open file. Whoever opened it closes it. */
export async function fileBytes(file: FileHandle): Promise<ByteSource> {
  const { size } = await file.stat();
  return {
    size,
    // No stream: one that is given up before its end would make the next on the same file fail.
    async *pieces() {
      for (let from = 0; ; ) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(PIECE_BYTES), { position: from });
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
        from += bytesRead;
      }
    },
    at: async (from, length) => {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.max(0, Math.min(length, size - from))), {
        position: from,
      });
      return buffer.subarray(0, bytesRead);
    },
  };
}

/** Bytes that are in memory. */
export function heldBytes(bytes: Uint8Array): ByteSource {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: held.length,
    async *pieces() {
      yield await Promise.resolve(held);
    },
    at: (from, length) => Promise.resolve(held.subarray(from, from + length)),
  };
}

/**
 * All bytes of a source.
 *
 * @throws `EFBIG` for one of more than `limitBytes`, even if it grows while it is read
 */
export async function wholeBytes(source: ByteSource, limitBytes: number): Promise<Buffer> {
  if (source.size > limitBytes) throw systemError('EFBIG', '');
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of source.pieces()) {
    bytes += piece.length;
    if (bytes > limitBytes) throw systemError('EFBIG', '');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
