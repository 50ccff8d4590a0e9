import { asciiDigits } from './digits.ts';
import { withSettledHamza } from './hamza.ts';
import { RUSSIAN_STRESS, UNWRITTEN } from './unicode-classes.ts';

/** Accents of Latin letters only: in other scripts a mark can be the letter (Cyrillic й, Devanagari vowels). */
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{M}+/gu;

/** Letters that are spelt in several ways, each with the one that is kept. */
const LETTERS = new Map<string, string>([
  ...pairs('أإآٱٲٳ', 'ا'),
  ...pairs('یىېے', 'ي'),
  ...pairs('کڪ', 'ك'),
  ...pairs('ةۀہەھۂ', 'ه'),
  ...pairs('ؤ', 'و'),
  ...pairs('ئ', 'ي'),
  ...pairs('ё', 'е'),
  ...pairs('ı', 'i'),
  ...pairs('ß', 'ss'),
]);

const FOLDED_LETTERS = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

/** Texts that have one spelling, as most words: ASCII without capitals, and plain letters. */
const FOLDED = /^[\0-@[-~ابتثجحخدذرزسشصضطظعغفقكلمنهويабвгдежзийклмнопрстуфхцчшщъыьэюя]*$/u;

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (letter) => [letter, to]);
}

/**
 * The form of a text that is the same for all its spellings: without compatibility forms, capitals, tashkeel, tatweel
 * and accents of Latin script, with one hamza seat, one ha, one ya and one kaf, and with ASCII digits. For searching and
 * comparing only: its offsets are not those of the text, and it is never shown.
 */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  if (text.length > MAX_KNOWN_CHARS) return folded(text);
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const made = folded(text);
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  KNOWN.set(text, made);
  return made;
}

/** Pages have few different words, and the same ones over and over. */
const KNOWN = new Map<string, string>();
const MAX_KNOWN = 50_000;
/** UTF-16 units: longer texts hardly come again. */
const MAX_KNOWN_CHARS = 24;

function folded(text: string): string {
  const settled = text
    .normalize('NFKC')
    .replace(UNWRITTEN, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(LATIN_MARKS, '')
    .replace(RUSSIAN_STRESS, '')
    .normalize('NFC');
  return asciiDigits(
    withSettledHamza(settled).replace(FOLDED_LETTERS, (letter) => LETTERS.get(letter) ?? letter),
  );
}
