import { decoded, encodingNamed } from '../../encodings/encoding.ts';

/** Code pages of Windows and Mac OS by their numbers, as the names of the WHATWG Encoding Standard. */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [1252, 'windows-1252'],
  [1253, 'windows-1253'],
  [1254, 'windows-1254'],
  [1255, 'windows-1255'],
  [1256, 'windows-1256'],
  [1257, 'windows-1257'],
  [1258, 'windows-1258'],
  [10_000, 'macintosh'],
  [10_007, 'x-mac-cyrillic'],
  [20_866, 'koi8-r'],
  [65_001, 'utf-8'],
]);

/** Code pages of the character sets that fonts have (`\fcharset`). Set 1 stands for that of the document. */
export const CODE_PAGE_OF_CHARSET: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10_000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** The text of bytes in a code page; null if it is not known or they are no text in it. */
export function textInCodePage(bytes: Uint8Array, codePage: number): string | null {
  if (bytes.every((byte) => byte < 0x80)) return Buffer.from(bytes).toString('latin1');
  const label = CODE_PAGES.get(codePage);
  const encoding = label === undefined ? null : encodingNamed(label);
  return encoding === null ? null : decoded(bytes, encoding);
}
