import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  brokenPlace,
  decoded,
  encodingByMark,
  encodingNamed,
  type Encoding,
} from '../../../../src/adapters/corpus/encodings/encoding.ts';

const TABLE = readFileSync(
  join(import.meta.dirname, '../../../fixtures/encodings/single-byte.tsv'),
  'utf8',
);
const ROWS = TABLE.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

const named = (label: string): Encoding => {
  const encoding = encodingNamed(label);
  if (encoding === null) throw new Error(`${label} is no encoding`);
  return encoding;
};

describe('every byte of every encoding of one byte a character', () => {
  it('is listed for all that the standard names', () => {
    // x-user-defined and iso-8859-8-i, which have the bytes of others, aside.
    expect(ROWS).toHaveLength(27);
  });

  it.each(ROWS)('of %s', (label, points) => {
    const upper = points.split(' ');
    expect(upper).toHaveLength(128);
    for (let byte = 0; byte < 256; byte++) {
      const meant = byte < 128 ? byte.toString(16) : upper[byte - 128];
      const read = decoded(Uint8Array.of(byte), named(label));
      const point = read === null ? '-' : read.codePointAt(0)?.toString(16);
      expect(`${byte.toString(16)} ${point ?? ''}`).toBe(`${byte.toString(16)} ${meant ?? ''}`);
    }
  });

  it('of iso-8859-8-i, as of iso-8859-8', () => {
    const bytes = Uint8Array.of(0xe0, 0xfa, 0x20);
    expect(decoded(bytes, named('iso-8859-8-i'))).toBe('את ');
  });
});

describe('encodings of East Asia', () => {
  it.each([
    ['shift_jis', '93fa967b8cea20b1', '日本語 ｱ'],
    ['euc-jp', 'c6fccbdcb8ec208eb1', '日本語 ｱ'],
    ['iso-2022-jp', '1b2442467c4b5c386c1b284220', '日本語 '],
    ['gb18030', 'd6d0cec42081308130', '中文 \u0080'],
    ['gbk', 'd6d0cec420a2e3', '中文 €'],
    ['big5', 'a4a4a4e520f9d6', '中文 碁'],
    ['euc-kr', 'c7d1b1b920b4e7', '한국 당'],
  ])('%s %s', (label, hex, text) => {
    const bytes = Buffer.from(hex, 'hex');
    expect(decoded(bytes, named(label))).toBe(text);
  });
});

describe('labels', () => {
  it.each([
    ['ISO-8859-1', 'windows-1252'],
    [' latin1 ', 'windows-1252'],
    ['ascii', 'windows-1252'],
    ['cp1256', 'windows-1256'],
    ['x-sjis', 'shift_jis'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['utf8', 'utf-8'],
    ['unicode', 'utf-16le'],
  ])('%s means %s', (label, name) => {
    expect(encodingNamed(label)).toBe(name);
  });

  it.each(['latin-9000', 'utf-32', 'hz-gb-2312', 'iso-2022-kr', ''])('"%s" means none', (label) => {
    expect(encodingNamed(label)).toBeNull();
  });
});

it('a byte-order mark tells its encoding', () => {
  expect(encodingByMark(Uint8Array.of(0xef, 0xbb, 0xbf))).toBe('utf-8');
  expect(encodingByMark(Uint8Array.of(0xff, 0xfe))).toBe('utf-16le');
  expect(encodingByMark(Uint8Array.of(0xfe, 0xff))).toBe('utf-16be');
  expect(encodingByMark(Uint8Array.of(0x61))).toBeNull();
});

describe('the place of what an encoding does not have', () => {
  it.each<[string, string, string, object]>([
    ['a byte in the middle', 'shift_jis', '610a8140a0ff62', { byte: 4, line: 2 }],
    ['a character that breaks off', 'euc-jp', '610a610ac6', { byte: 4, line: 3 }],
    ['a lone surrogate', 'utf-16le', '61000a00d8dc6100', { byte: 4, line: 2 }],
  ])('%s', (_, label, hex, place) => {
    const bytes = Buffer.from(hex, 'hex');
    expect(decoded(bytes, named(label))).toBeNull();
    expect(brokenPlace(bytes, named(label))).toEqual(place);
  });
});
