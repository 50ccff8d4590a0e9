import type { IncomingMessage } from 'node:http';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Readable, Transform } from 'node:stream';
import { failure } from '../../domain/error.ts';

const DECODERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
]);

/**
 * The body of a response, decompressed: some servers compress even when the request forbids it.
 *
 * @param limitBytes of the decompressed body
 * @throws `fetch-failed` for a body that is too large, empty, or compressed in an unknown way; and the error of the network or
 * of the decompression
 */
export async function bodyOf(
  response: IncomingMessage,
  address: string,
  limitBytes: number,
  mayBeEmpty = false,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked(response, address) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limitBytes) {
        const megabytes = Math.round(limitBytes / 1e6);
        throw failure('fetch-failed', { address, problem: `it has more than ${megabytes} MB` });
      }
      chunks.push(chunk);
    }
  } finally {
    response.destroy();
  }
  if (size === 0 && !mayBeEmpty)
    throw failure('fetch-failed', { address, problem: 'the server sent nothing' });
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage, address: string): Readable {
  const coding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (coding === '' || coding === 'identity') return response;
  const decoder = DECODERS.get(coding)?.();
  if (decoder === undefined) {
    throw failure('fetch-failed', {
      address,
      problem: `it is compressed as "${coding}", which is not supported`,
    });
  }
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}
