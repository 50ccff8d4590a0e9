/**
 * Offset of the first byte that does not belong to a whole, well-formed UTF-8 character (Unicode, table 3-7), or
 * null if there is none. For a character that breaks off it is the byte with which that character begins.
 * `TextDecoder` says only that there is one, and someone has to find it in an editor.
 */
export function firstBadByte(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthOfCharacter(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

/** Bytes of the character that begins here; 0 if it is not well formed. */
function lengthOfCharacter(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const [lowest, highest] = SECOND_BYTES.get(lead) ?? [0x80, 0xbf];
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0;
    const [from, to] = next === 1 ? [lowest, highest] : [0x80, 0xbf];
    if (byte < from || byte > to) return 0;
  }
  return length;
}

/** Leads whose second byte is limited: to keep out longer spellings, surrogates, and what lies beyond U+10FFFF. */
const SECOND_BYTES: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);
