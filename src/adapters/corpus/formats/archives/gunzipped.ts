import { createGunzip, type Gunzip } from 'node:zlib';
import type { UnpackingLimit } from './unpacking-limit.ts';

/** Packed bytes that are unpacked at once. They unpack to at most a thousand times as much, which is held for a moment. */
const STEP_BYTES = 16 * 1024;

/**
 * The bytes of a gzip file, of all its members, as a stream. What stands before a damaged place is given before the error, but
 * for the last few kilobytes, which zlib keeps to itself.
 *
 * @throws the error of zlib for a damaged file, an error for one with something else behind a member, and
 *   `file-unpacks-too-far`
 */
export async function* gunzipped(pieces: AsyncIterable<Buffer>, unpacking: UnpackingLimit): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  try {
    yield* stepByStep(gunzip, pieces, unpacking);
  } finally {
    gunzip.destroy();
  }
}

async function* stepByStep(
  gunzip: Gunzip,
  pieces: AsyncIterable<Buffer>,
  unpacking: UnpackingLimit,
): AsyncGenerator<Buffer> {
  let unpacked: Buffer[] = [];
  const seen: { problem: Error | null; hasEnded: boolean } = { problem: null, hasEnded: false };
  let settle = (): void => undefined;
  gunzip.on('data', (piece: Buffer) => unpacked.push(piece));
  gunzip.on('end', () => {
    seen.hasEnded = true;
    settle();
  });
  gunzip.on('error', (error) => {
    seen.problem = error;
    settle();
  });
  const taken = function* (): Generator<Buffer> {
    const given = unpacked;
    unpacked = [];
    for (const piece of given) {
      unpacking.count(piece.length);
      yield piece;
    }
  };
  for await (const piece of inSteps(pieces)) {
    // zlib ends in silence at zeros behind a member, which can be padding or what a broken disk gives.
    if (seen.hasEnded) throw new Error('something that is not gzip stands behind its end');
    await new Promise<void>((resolve) => {
      settle = resolve;
      gunzip.write(piece, () => {
        resolve();
      });
    });
    yield* taken();
    if (seen.problem !== null) throw seen.problem;
  }
  await new Promise<void>((resolve) => {
    settle = resolve;
    if (seen.hasEnded) resolve();
    else gunzip.end();
  });
  yield* taken();
  if (seen.problem !== null) throw seen.problem;
}

async function* inSteps(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length; from += STEP_BYTES) yield piece.subarray(from, from + STEP_BYTES);
  }
}
