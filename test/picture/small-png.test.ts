import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { smallPng } from '../../tools/picture/small-png.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

/** A picture of three bytes a pixel. @param lines each with its filter in front */
function png(width: number, lines: readonly (readonly number[])[], bits = 8): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(lines.length, 4);
  header.set([bits, 2], 8);
  const data = deflateSync(Buffer.from(lines.flat()));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function contentOf(picture: Buffer, type: string): Buffer {
  const at = picture.indexOf(type, 0, 'latin1');
  return picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4));
}

/** The colours of a picture with a palette, line by line. */
function coloursOf(picture: Buffer, width: number): string[][] {
  const palette = contentOf(picture, 'PLTE');
  const lines = inflateSync(contentOf(picture, 'IDAT'));
  const colour = (index: number): string => palette.toString('hex', index * 3, index * 3 + 3);
  return Array.from({ length: lines.length / (width + 1) }, (_, y) =>
    [...lines.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))].map(colour),
  );
}

describe('a picture with a palette', () => {
  it('has the colours of the picture that it was made of, whatever filters that had', () => {
    // Each line says the same two pixels: plainly, and by what is left, above, both, and Paeth's choice.
    const lines = [
      [0, 10, 20, 30, 200, 100, 50],
      [1, 10, 20, 30, 190, 80, 20],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 95, 40, 10],
      [4, 0, 0, 0, 0, 0, 0],
    ];
    const expected = Array.from({ length: 5 }, () => ['0a141e', 'c86432']);
    expect(coloursOf(smallPng(png(2, lines)), 2)).toEqual(expected);
  });

  it('keeps a rare colour that no other is close to, and lets close ones be one', () => {
    const grey = Array.from({ length: 60 }, (_, i) => [50 + (i % 3), 50, 50]).flat();
    const [line = []] = coloursOf(smallPng(png(61, [[0, ...grey, 0, 168, 252]])), 61);
    expect(new Set(line.slice(0, 60)).size).toBe(1);
    expect(line[60]).toBe('00a8fc');
  });

  it('is made of nothing but what Chromium writes', () => {
    expect(() => smallPng(png(1, [[0, 0, 0, 0]], 16))).toThrow(RangeError);
  });
});
