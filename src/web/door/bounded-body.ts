import { failure, type IsnadError } from '../../domain/error.ts';

/** Bytes of a request's body: the longest question or quote in any script, with room to spare. */
const MAX_BODY_BYTES = 64 * 1024;

/**
 * The whole body of a request as text. Of a longer one no more than the limit is read.
 *
 * @throws `body-too-large`, `body-unreadable`
 */
export async function boundedBody({ headers, body }: Request): Promise<string> {
  const tooLarge = (): IsnadError => failure('body-too-large', { limit: MAX_BODY_BYTES });
  if (Number(headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    bytes += read.value.byteLength;
    chunks.push(read.value);
    if (bytes <= MAX_BODY_BYTES) continue;
    await reader?.cancel();
    throw tooLarge();
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    throw failure('body-unreadable', { problem: 'it is not UTF-8' }, error);
  }
}
