import { IsnadError } from '../../../domain/error.ts';
import { heldBytes, type ByteSource } from '../byte-source.ts';
import { decodeText } from '../decode-text.ts';
import { encodingByMark } from '../encodings/encoding.ts';
import { firstBadByte } from '../encodings/first-bad-byte.ts';
import { utf16Order } from '../encodings/utf16-order.ts';
import { limitedBytes } from '../limited-bytes.ts';
import type { NamedFile } from './parts-format.ts';

const UTF_8 = /^(?:utf-?8|(?:us-)?ascii)$/iu;

/** Bytes at the start of a file by which UTF-8 is told from other encodings. */
const SAMPLE_BYTES = 65_536;

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** A character that the end of the sample cuts has at most so many bytes in it. */
const CUT_BYTES = 3;

/**
 * The bytes of a file in UTF-8, in which its structure can be found piece by piece. A file in another encoding is decoded
 * whole, so it may not be larger than the limit. A byte-order mark is left out.
 *
 * @param declared the encoding that the file itself states; null if it states none
 * @throws what `decodeText` throws, `file-too-large`
 */
export async function utf8Bytes(
  file: NamedFile,
  limitBytes: number,
  declared: string | null = null,
): Promise<ByteSource> {
  const { source, bytes, encoding } = file;
  const sample = await bytes.at(0, SAMPLE_BYTES);
  const named = encoding ?? declared ?? (encodingByMark(sample) === null ? utf16Order(sample) : null);
  if (named === null ? isUtf8(sample) : UTF_8.test(named.trim())) {
    return BYTE_ORDER_MARK.equals(sample.subarray(0, BYTE_ORDER_MARK.length))
      ? behind(bytes, BYTE_ORDER_MARK.length)
      : bytes;
  }
  const whole = await limitedBytes(file, limitBytes);
  try {
    return heldBytes(Buffer.from(decodeText(source, whole, named)));
  } catch (error) {
    // UTF-8 with bytes that are broken: only the parts in which they stand need be refused.
    if (named === null && error instanceof IsnadError && error.notice.code === 'file-not-utf8') return bytes;
    throw error;
  }
}

/** The bytes behind the first ones. */
function behind(bytes: ByteSource, first: number): ByteSource {
  return {
    size: bytes.size - first,
    at: (from, length) => bytes.at(first + from, length),
    async *pieces() {
      let left = first;
      for await (const piece of bytes.pieces()) {
        if (left < piece.length) yield piece.subarray(left);
        left = Math.max(0, left - piece.length);
      }
    },
  };
}

function isUtf8(sample: Uint8Array): boolean {
  if (sample.subarray(0, 4).includes(0)) return false;
  const bad = firstBadByte(sample);
  return bad === null || (sample.length === SAMPLE_BYTES && bad >= SAMPLE_BYTES - CUT_BYTES);
}
