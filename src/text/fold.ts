import { asciiDigits } from './digits.ts';
import { withSettledHamza } from './hamza.ts';

/** Marks that carry no letter: tashkeel, Quranic marks, tatweel, zero-width and bidi controls, soft hyphen. */
const IGNORABLE =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF\u00AD\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/gu;

/** Accents of Latin letters only: in other scripts a mark can be the letter (Cyrillic й, Devanagari vowels). */
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{M}+/gu;

/** A stress mark, as dictionaries put it on Russian words; that of й is another. */
const STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;

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

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (letter) => [letter, to]);
}

/**
 * The form of a text in which spellings meet: compatibility forms, case, tashkeel, tatweel, hamza seats,
 * ta marbuta, alef maqsura, Persian letters, accents of Latin script and digits of any script.
 * For searching and comparing only: its offsets are not those of the text, and it is never shown.
 */
export function fold(text: string): string {
  const settled = text
    .normalize('NFKC')
    .replace(IGNORABLE, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(LATIN_MARKS, '')
    .replace(STRESS, '')
    .normalize('NFC');
  return asciiDigits(
    withSettledHamza(settled).replace(FOLDED_LETTERS, (letter) => LETTERS.get(letter) ?? letter),
  );
}
