import { lineNumberAt } from '../../../text/spans/line-number.ts';
import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js';

declare const encodingBrand: unique symbol;
/** Name of an encoding of the WHATWG Encoding Standard that bytes can be decoded from, in lower case. */
export type Encoding = string & { readonly [encodingBrand]: true };

export const UTF_8 = 'utf-8' as Encoding;
export const ISO_2022_JP = 'iso-2022-jp' as Encoding;

/** The standard's name for a label, whatever its case; null for a label that it does not name or never decodes. */
export function encodingNamed(label: string): Encoding | null {
  const name = normalizeEncoding(label.trim());
  return name === null || name === 'replacement' ? null : (name as Encoding);
}

/** The encoding that the byte-order mark at the beginning states; null if there is none. */
export function encodingByMark(bytes: Uint8Array): Encoding | null {
  return getBOMEncoding(bytes) as Encoding | null;
}

export function isUtf16(encoding: Encoding): boolean {
  return encoding.startsWith('utf-16');
}

/** Encodings that write some characters in several bytes, UTF-8 aside. */
const MULTI_BYTE: ReadonlySet<string> = new Set([
  'gbk',
  'gb18030',
  'big5',
  'euc-jp',
  ISO_2022_JP,
  'shift_jis',
  'euc-kr',
]);

export function isMultiByte(encoding: Encoding): boolean {
  return MULTI_BYTE.has(encoding) || isUtf16(encoding);
}

/**
 * The text of bytes, without their byte-order mark; null if they hold what the encoding does not have. Node's own decoder
 * is not used, since Node 20 gives 0x80 to 0x9F of windows-1252 as control characters and knows no iso-8859-16.
 */
export function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where bytes that `decoded` refuses end to be of the encoding: the offset, and the line, 1 for the first. */
export function brokenPlace(
  bytes: Uint8Array,
  encoding: Encoding,
): { readonly byte: number; readonly line: number } {
  const byte = firstUndecodable(bytes, encoding);
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, byte));
  return { byte, line: lineNumberAt(before, before.length) };
}

/** Found by halving, since no decoder tells it: a beginning of the bytes is decoded as if more followed. */
function firstUndecodable(bytes: Uint8Array, encoding: Encoding): number {
  const isWhole = (length: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [whole, broken] = [0, bytes.length + 1];
  while (broken - whole > 1) {
    const middle = (whole + broken) >> 1;
    if (isWhole(middle)) whole = middle;
    else broken = middle;
  }
  // Where only the last character breaks off, no beginning is refused.
  const byte = Math.min(whole, Math.max(0, bytes.length - 1));
  return isUtf16(encoding) ? byte - (byte % 2) : byte;
}
