import { at } from '../../domain/at.ts';
import { failure } from '../../domain/error.ts';

/**
 * Offset of the first byte that does not belong to a whole, well-formed UTF-8 character (Unicode, table 3-7), or
 * null if there is none. For a character that breaks off, it is the character's first byte. `TextDecoder` says only
 * that there is such a byte, and a person must find it in an editor.
 */
export function firstBadByte(bytes: Uint8Array): number | null {
  let i = 0;
  while (i < bytes.length) {
    const length = lengthOfCharacter(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return null;
}

/** Bytes of the character that begins at `start`; 0 if it is not well formed. */
function lengthOfCharacter(bytes: Uint8Array, start: number): number {
  const lead = at(bytes, start);
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const [lowest, highest] = SECOND_BYTES.get(lead) ?? [0x80, 0xbf];
  for (let next = 1; next < length; next++) {
    // Behind the last byte nothing continues a character, as 0 does not.
    const byte = bytes[start + next] ?? 0;
    const [from, to] = next === 1 ? [lowest, highest] : [0x80, 0xbf];
    if (byte < from || byte > to) return 0;
  }
  return length;
}

/** First bytes that limit the second, to exclude overlong forms, surrogates, and code points beyond U+10FFFF. */
const SECOND_BYTES: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

/** Encodings that are read, by name in lower case. */
const ENCODINGS: ReadonlyMap<string, 'utf-8' | 'windows-1256'> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['windows-1256', 'windows-1256'],
  ['cp1256', 'windows-1256'],
  ['x-cp1256', 'windows-1256'],
]);

/**
 * The text of a file, character for character but for its byte-order mark.
 *
 * @param declared name of the encoding that the file, `sources.json` or a server states; null means UTF-8
 * @throws `file-binary`, `file-not-utf8`, `file-encoding-unknown`, `file-empty`
 */
export function decodeText(source: string, bytes: Uint8Array, declared: string | null): string {
  // NUL is valid UTF-8, but no text holds it; UTF-16 and archives do.
  if (bytes.includes(0)) throw failure('file-binary', { source });
  const encoding = ENCODINGS.get((declared ?? 'utf-8').trim().toLowerCase());
  if (encoding === undefined) throw failure('file-encoding-unknown', { source, encoding: declared ?? '' });
  const badByte = encoding === 'utf-8' ? firstBadByte(bytes) : null;
  if (badByte !== null) throw failure('file-not-utf8', { source, byte: badByte });
  const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  if (text.trim() === '') throw failure('file-empty', { source });
  return text;
}
