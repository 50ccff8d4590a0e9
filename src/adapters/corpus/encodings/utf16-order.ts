import { at } from '../../../domain/at.ts';
import { decoded, type Encoding } from './encoding.ts';

/** Bytes that are looked at. */
const HEAD_BYTES = 65_536;

/** The share of NUL bytes that must stand on one side: in a text of a script without spaces, some stand on the other. */
const ONE_SIDED = 0.95;

/** Bytes from which on an order shows. */
const MIN_BYTES = 8;
/** The share of characters with a NUL byte: a text has a space, a line break or a sign every few words. */
const MIN_SHARE = 0.04;

/**
 * Which of the two forms of UTF-16 bytes without a byte-order mark are, by the side of their NUL bytes: those are the upper
 * halves of spaces, line breaks and signs, which texts of every script have. Null if they are neither.
 */
export function utf16Order(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 !== 0 || bytes.length < MIN_BYTES) return null;
  const head = bytes.subarray(0, HEAD_BYTES);
  const [even, odd] = nulBytes(head);
  const most = Math.max(even, odd);
  if (most < ONE_SIDED * (even + odd) || most < (MIN_SHARE * head.length) / 2) return null;
  const order = (odd > even ? 'utf-16le' : 'utf-16be') as Encoding;
  const text = decoded(bytes, order);
  return text === null || NO_TEXT.test(text) ? null : order;
}

/** What no text has, in any script: control characters, and code points that are no characters. */
const NO_TEXT = /[\0-\x08\x0e-\x1f\x7f-\x9f\p{Cn}]/u;

/** NUL bytes at even and at odd offsets. */
function nulBytes(bytes: Uint8Array): readonly [number, number] {
  const counts: [number, number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (at(bytes, i) === 0) counts[(i % 2) as 0 | 1]++;
  return counts;
}
