import { decoded, encodingNamed, type Encoding } from '../../encodings/encoding.ts';

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
  [21_866, 'koi8-u'],
  [28_591, 'iso-8859-1'],
  [51_932, 'euc-jp'],
  [51_949, 'euc-kr'],
  [54_936, 'gb18030'],
  [65_001, 'utf-8'],
]);

/**
 * Code pages of the character sets that fonts have (`\fcharset`, specification 1.9.1, "Font Table"). Sets 0 and 1 are missing,
 * which say no more than "that of the document". The specification names no code page for the sets 82, 179, 180 and 181.
 */
export const CODE_PAGE_OF_CHARSET: ReadonlyMap<number, number> = new Map([
  [77, 10_000],
  [78, 10_001],
  [79, 10_003],
  [80, 10_008],
  [81, 10_002],
  [83, 10_005],
  [84, 10_004],
  [85, 10_006],
  [86, 10_081],
  [87, 10_021],
  [88, 10_029],
  [89, 10_007],
  [128, 932],
  [129, 949],
  [130, 1361],
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
  [254, 437],
  [255, 850],
]);

/** The encoding that a code page is; null if the standard has none for it. */
export function encodingOfCodePage(codePage: number): Encoding | null {
  const label = CODE_PAGES.get(codePage);
  return label === undefined ? null : encodingNamed(label);
}

/** The text of bytes in an encoding; null if there is none or they are no text in it. ASCII is the same in each. */
export function textOfBytes(bytes: Uint8Array, encoding: Encoding | null): string | null {
  if (bytes.every((byte) => byte < 0x80)) return Buffer.from(bytes).toString('latin1');
  return encoding === null ? null : decoded(bytes, encoding);
}
