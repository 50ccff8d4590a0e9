import { failure, type IsnadError, notice, type Notice } from '../../domain/error.ts';
import { lineNumberAt } from '../../text/spans/line-number.ts';
import {
  brokenPlace,
  decoded,
  type Encoding,
  encodingByMark,
  encodingNamed,
  ISO_2022_JP,
  isMultiByte,
  isUtf16,
  UTF_8,
} from './encodings/encoding.ts';
import { firstBadByte, utf8Share } from './encodings/first-bad-byte.ts';
import { guessEncoding } from './encodings/guess-encoding.ts';
import { utf16Order } from './encodings/utf16-order.ts';

/** Characters of several bytes from which on a text that is UTF-8 is none of an encoding of East Asia by chance. */
const MIN_UTF8_CHARACTERS = 16;

/** Of texts in UTF-8 that are damaged, four characters are sound for each byte that is not. */
const SOUND_PER_BAD = 4;

/** Escape, with which text in iso-2022-jp begins its Japanese. */
const ESCAPE = 0x1b;

/**
 * The text of a file, character for character but for its byte-order mark, in the encoding that its mark states, or else
 * `declared`, or else in UTF-8. Nothing is guessed.
 *
 * @param declared label of the encoding that the file, `sources.json` or a server states; null if none does
 * @throws `file-binary`, `file-not-utf8`, `file-encoding-unknown`, `file-encoding-broken`, `file-empty`
 */
export function decodeText(source: string, bytes: Uint8Array, declared: string | null): string {
  const encoding = declared === null ? UTF_8 : known(source, declared);
  return strict(source, bytes, encodingByMark(bytes) ?? encoding);
}

/** What is said of the encoding of a file. */
export type StatedEncodings = {
  /** Label that `sources.json`, a server or a container states; null if none does. */
  readonly given: string | null;
  /** Labels that the file itself states, the most trusted first. */
  readonly inFile?: readonly string[];
  /** The bytes that are prose, for a file with markup. */
  readonly prose?: (bytes: Uint8Array) => Uint8Array;
};

/** The text of a file, and why a person should look at it. */
export type ReadText = { readonly text: string; readonly doubts: readonly Notice[] };

/**
 * The text of a file, character for character but for its byte-order mark. Its encoding is the one that its byte-order mark
 * states, or else one that is stated and that its bytes keep to, or else UTF-8, or else one that its bytes tell with
 * certainty. Text that is UTF-8 is read so whatever is stated, since no text of another encoding looks so by chance.
 *
 * @throws `file-binary`, `file-not-utf8`, `file-encoding-unknown`, `file-encoding-broken`, `file-empty`
 */
export async function readText(
  source: string,
  bytes: Uint8Array,
  { given, inFile = [], prose = (all) => all }: StatedEncodings,
): Promise<ReadText> {
  const marked = encodingByMark(bytes);
  if (marked !== null) return { text: strict(source, bytes, marked), doubts: [] };
  const stated = [
    ...(given === null ? [] : [known(source, given)]),
    ...inFile.flatMap((label) => encodingNamed(label) ?? []).map(asStatedInside),
  ];
  const wide = wideEncoding(bytes, stated);
  if (wide !== null) return { text: strict(source, bytes, wide), doubts: [] };
  if (bytes.includes(0)) throw failure('file-binary', { source });
  const plain = plainUtf8(bytes, stated);
  if (plain !== null) return { text: filled(source, plain), doubts: [] };
  const share = utf8Share(bytes);
  if (share.badBytes === 0) return utf8Or(source, bytes, stated, share.characters);
  // A damaged text is not read by another encoding, which would read all of it wrongly.
  if (share.characters >= SOUND_PER_BAD * share.badBytes) throw notUtf8(source, bytes, []);
  const first = stated.find((encoding) => encoding !== UTF_8);
  if (first !== undefined) return { text: strict(source, bytes, first), doubts: contradicted(source, stated, first) };
  const { encoding, candidates } = await guessEncoding(prose(bytes));
  const text = encoding === null ? null : decoded(bytes, encoding);
  if (encoding === null || text === null) throw notUtf8(source, bytes, candidates);
  return { text: filled(source, text), doubts: [notice('encoding-guessed', { source, encoding })] };
}

/** The text of most files, which needs no count of its characters: UTF-8 where that or nothing is stated, without escapes. */
function plainUtf8(bytes: Uint8Array, [stated = UTF_8]: readonly Encoding[]): string | null {
  return stated === UTF_8 && !bytes.includes(ESCAPE) ? decoded(bytes, UTF_8) : null;
}

/** A text that is well-formed UTF-8, or one in an encoding of East Asia that looks so by chance. */
function utf8Or(
  source: string,
  bytes: Uint8Array,
  [stated = UTF_8]: readonly Encoding[],
  characters: number,
): ReadText {
  if (stated === UTF_8 || (characters === 0 && stated !== ISO_2022_JP)) {
    // Where nothing is stated, pure ASCII with escapes is Japanese.
    const japanese = bytes.includes(ESCAPE) ? decoded(bytes, ISO_2022_JP) : null;
    return { text: japanese ?? strict(source, bytes, UTF_8), doubts: [] };
  }
  const text = isMultiByte(stated) && characters < MIN_UTF8_CHARACTERS ? decoded(bytes, stated) : null;
  if (text !== null) return { text: filled(source, text), doubts: [] };
  return { text: strict(source, bytes, UTF_8), doubts: contradicted(source, [stated], UTF_8) };
}

/** UTF-16 without a byte-order mark: its order of bytes shows in its NUL bytes, whatever is stated. */
function wideEncoding(bytes: Uint8Array, stated: readonly Encoding[]): Encoding | null {
  const [first] = stated;
  const byName = first !== undefined && isUtf16(first) ? first : null;
  return (bytes.includes(0) ? utf16Order(bytes) : null) ?? byName;
}

/** What a label inside a file means: one that can be read as ASCII is no UTF-16, and the standard says of both what they are. */
function asStatedInside(encoding: Encoding): Encoding {
  if (isUtf16(encoding)) return UTF_8;
  return encoding === 'x-user-defined' ? ('windows-1252' as Encoding) : encoding;
}

function contradicted(source: string, [stated]: readonly Encoding[], encoding: Encoding): readonly Notice[] {
  if (stated === undefined || stated === encoding) return [];
  return [notice('encoding-contradicted', { source, stated, encoding })];
}

function known(source: string, label: string): Encoding {
  const encoding = encodingNamed(label);
  if (encoding === null) throw failure('file-encoding-unknown', { source, encoding: label });
  return encoding;
}

function strict(source: string, bytes: Uint8Array, encoding: Encoding): string {
  // NUL is valid UTF-8, but no text holds it; UTF-16 and archives do.
  if (!isUtf16(encoding) && bytes.includes(0)) throw failure('file-binary', { source });
  const text = decoded(bytes, encoding);
  if (text !== null) return filled(source, text);
  if (encoding === UTF_8) throw notUtf8(source, bytes, []);
  throw failure('file-encoding-broken', { source, encoding, ...brokenPlace(bytes, encoding) });
}

function filled(source: string, text: string): string {
  if (text.trim() === '') throw failure('file-empty', { source });
  return text;
}

function notUtf8(source: string, bytes: Uint8Array, candidates: readonly Encoding[]): IsnadError {
  const byte = firstBadByte(bytes) ?? 0;
  const before = Buffer.from(bytes.subarray(0, byte)).toString('latin1');
  return failure('file-not-utf8', { source, byte, line: lineNumberAt(before, byte), candidates });
}
