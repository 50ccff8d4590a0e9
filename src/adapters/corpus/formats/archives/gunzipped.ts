import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { UnpackingLimit } from './unpacking-limit.ts';

/**
 * The bytes of a gzip file, of all its members, as a stream.
 *
 * @throws the error of zlib for a damaged file, an error for one with something else between its members, and
 *   `file-unpacks-too-far`
 */
export async function* gunzipped(pieces: AsyncIterable<Buffer>, unpacking: UnpackingLimit): AsyncGenerator<Buffer> {
  let packed = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      packed += piece.length;
      yield piece;
    }
  };
  const gunzip = createGunzip();
  // An error of the file reaches the loop below through the stream that it destroys.
  pipeline(Readable.from(counted(), { objectMode: false }), gunzip, () => undefined);
  const unpacked: AsyncIterable<Buffer> = gunzip;
  for await (const piece of unpacked) {
    unpacking.count(piece.length);
    yield piece;
  }
  // zlib takes what is no member for padding, and ends in silence.
  if (gunzip.bytesWritten < packed) throw new Error(`something that is not gzip at byte ${gunzip.bytesWritten}`);
}
