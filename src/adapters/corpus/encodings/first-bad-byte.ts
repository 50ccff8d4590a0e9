import { at } from '../../../domain/at.ts';

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

/** How many characters of several bytes are well-formed UTF-8, and how many bytes are not. */
export type Utf8Share = { readonly characters: number; readonly badBytes: number };

/** How much of a text is UTF-8. A text of another encoding has hardly a character that is. */
export function utf8Share(bytes: Uint8Array): Utf8Share {
  let [characters, badBytes, i] = [0, 0, 0];
  while (i < bytes.length) {
    const length = lengthOfCharacter(bytes, i);
    if (length === 0) badBytes++;
    else if (length > 1) characters++;
    i += Math.max(1, length);
  }
  return { characters, badBytes };
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
