import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstBadByte } from '../../../../src/adapters/corpus/encodings/first-bad-byte.ts';

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Bytes that are nearly UTF-8: characters and stray bytes mixed. */
const nearlyUtf8 = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      fc
        .constantFrom(0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xa0, 0x9f)
        .map((b) => Buffer.of(b)),
    ),
  )
  .map((parts) => new Uint8Array(Buffer.concat(parts)));

describe('firstBadByte', () => {
  it('finds one exactly where TextDecoder refuses, right after the longest part that it takes', () => {
    fc.assert(
      fc.property(nearlyUtf8, (bytes) => {
        const bad = firstBadByte(bytes);
        expect(bad === null).toBe(isUtf8(bytes));
        if (bad === null) return;
        expect(isUtf8(bytes.subarray(0, bad))).toBe(true);
        const longer = Array.from({ length: bytes.length - bad }, (_, more) =>
          bytes.subarray(0, bad + more + 1),
        );
        expect(longer.some(isUtf8)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a letter of Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x20], 3],
    ['a character cut off at the end', [0x61, 0xd8], 1],
    ['a longer spelling of /', [0xc0, 0xaf], 0],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1],
    ['beyond the last character', [0xf4, 0x90, 0x80, 0x80], 0],
  ])('names the byte: %s', (_, bytes, at) => {
    expect(firstBadByte(Uint8Array.from(bytes))).toBe(at);
  });
});
