import { decoded, encodingNamed, isMultiByte, type Encoding } from './encoding.ts';

/** What the bytes of a text tell of its encoding. */
export type GuessedEncoding = {
  /** Null where nothing is certain enough. */
  readonly encoding: Encoding | null;
  /** The most probable first. */
  readonly candidates: readonly Encoding[];
};

/** Bytes that are looked at. */
const SAMPLE_BYTES = 131_072;
/** Bytes that are looked at before the first one beyond ASCII. */
const BYTES_BEFORE = 4096;
const MAX_CANDIDATES = 3;

/** Bytes beyond ASCII, without which nothing can be told. */
const MIN_BYTES = 6;

/**
 * By how much the likeness of the first candidate must exceed that of the second, where they read the text differently. Of
 * texts where it does not, the second is as often right (docs/decisions/040-encodings.md).
 */
const MIN_LEAD = 0.001;

/** Names that the detector has for encodings of the standard, where they are no labels of it. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['big5hkscs', 'big5'],
  ['cp874', 'windows-874'],
  ['cp932', 'shift_jis'],
  ['cp949', 'euc-kr'],
  ['shift_jis_2004', 'shift_jis'],
  ['euc-jis-2004', 'euc-jp'],
  ['cp866', 'ibm866'],
  ['mac-roman', 'macintosh'],
  ['macroman', 'macintosh'],
  ['mac-cyrillic', 'x-mac-cyrillic'],
  ['maccyrillic', 'x-mac-cyrillic'],
]);

/** Encodings that are looked for: those of one byte a character that the standard has, and of East Asia. */
const SOUGHT: readonly string[] = [
  ...['big5hkscs', 'cp874', 'cp932', 'cp949', 'shift_jis_2004', 'euc-jis-2004', 'euc-kr', 'gb18030'],
  ...['cp866', 'mac-roman', 'mac-cyrillic', 'koi8-r', 'koi8-u'],
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((page) => `windows-125${page}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
];

/**
 * What a text has only in a wrong encoding: control characters of the upper half, code points that stand for nothing, and the
 * sign of no currency, which stands where other encodings have the euro.
 */
const NO_TEXT = /[\x80-\x9f\p{Co}\p{Cn}¤]/u;

/** Signs beyond ASCII that are frequent only where letters are read in a wrong encoding: ∂, ÷, ┼, ´, ¾. */
const SIGN = /[^\0-\x7f\p{L}\p{M}\p{P}\p{Nd}\p{Sc}\p{Z}°©®™№]/gu;
const BEYOND_ASCII = /[^\0-\x7f]/gu;
const MAX_SIGNS = 0.1;

/**
 * The encoding of a text that states none and is no UTF-8. The detector reads the text twice, whole, and only the words that
 * have a byte beyond ASCII: it is certain where both readings give the same text.
 *
 * @param prose bytes of the text, without markup
 */
export async function guessEncoding(prose: Uint8Array): Promise<GuessedEncoding> {
  // The models of the detector are large, and hardly a file needs them.
  const { detectAll } = await import('jschardet');
  const beyond = prose.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, beyond - BYTES_BEFORE);
  const sample = prose.subarray(from, from + SAMPLE_BYTES);
  const readingsOf = (bytes: Uint8Array): Reading[] => {
    if (bytes.length === 0) return [];
    const found = detectAll(bytes, { detectEncodings: [...SOUGHT], minimumThreshold: 0 });
    const readings: Reading[] = [];
    for (const { encoding: name, confidence } of found) {
      const encoding = name === null ? null : encodingNamed(NAMES.get(name.toLowerCase()) ?? name);
      const text = encoding === null ? null : lenientTail(sample, encoding);
      if (encoding === null || text === null || !isPlausible(text)) continue;
      if (!readings.some((other) => other.text === text)) readings.push({ encoding, text, confidence });
    }
    return readings;
  };
  const readings = readingsOf(sample);
  const [first] = readings;
  const candidates = readings.slice(0, MAX_CANDIDATES).map(({ encoding }) => encoding);
  if (first === undefined || bytesBeyondAscii(sample) < MIN_BYTES) return { encoding: null, candidates };
  const [again, next] = readingsOf(wordsBeyondAscii(sample));
  const isCertain =
    again?.text === first.text && again.confidence * (1 - MIN_LEAD) > (next?.confidence ?? 0);
  // The sample may lack what shows that the encoding is another.
  const whole = isCertain ? decoded(prose, first.encoding) : null;
  return { encoding: whole !== null && isPlausible(whole) ? first.encoding : null, candidates };
}

function isPlausible(text: string): boolean {
  if (NO_TEXT.test(text)) return false;
  return (text.match(SIGN)?.length ?? 0) <= MAX_SIGNS * (text.match(BEYOND_ASCII)?.length ?? 0);
}

/** How an encoding reads the sample, and how much that is like a text. */
type Reading = { readonly encoding: Encoding; readonly text: string; readonly confidence: number };

/** The text of a sample, whose last character may be cut. */
function lenientTail(sample: Uint8Array, encoding: Encoding): string | null {
  const cut = isMultiByte(encoding) && sample.length === SAMPLE_BYTES ? [0, 1, 2, 3] : [0];
  for (const less of cut) {
    const text = decoded(sample.subarray(0, sample.length - less), encoding);
    if (text !== null) return text;
  }
  return null;
}

function bytesBeyondAscii(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
}

/** The words with a byte beyond ASCII. In texts of few such words, the others say nothing of how they are to be read. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const words = Buffer.from(bytes).toString('latin1').split(/[\t\n\f\r ]+/u);
  return Buffer.from(words.filter((word) => /[\x80-\xff]/u.test(word)).join(' '), 'latin1');
}
