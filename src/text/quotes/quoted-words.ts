import type { Span } from '../../domain/article.ts';
import { asciiDigits } from '../letters/digits.ts';
import { withSettledHamza } from '../letters/hamza.ts';
import { INVISIBLE, RUSSIAN_STRESS, UNWRITTEN } from '../letters/unicode-classes.ts';

/** A word or sign of a quote where it stands. */
export type QuotedWord = {
  readonly span: Span;
  /** Equal for spellings of one word that never make another. */
  readonly key: string;
  /**
   * Equal also for a final ya or ha, with and without dots, and for an i with and without one: those may be two words (على, علي).
   */
  readonly loose: string;
  /** Of Arabic letters alone, which are written together or apart as people please. */
  readonly joinable: boolean;
};

const DASHES = '\\-‐‑‒–−﹣－⁻➖';

/** What stands within a number: 3.7, 10:30, 5-7, 3/5. */
const WITHIN_NUMBERS = `.,٫٬،:/'’·․．∙⁄∕*^${DASHES}—`;

/** What changes what a number says, wherever it stands. */
const SIGNS = '%٪％‰‱؉؊+＋=＝°′″#*^<>~≈±×÷≠≤≥¬√∞\\p{Sc}';

/**
 * A word, where punctuation between digits belongs to the number; or a sign that changes what a number says. A minus
 * stands right before a digit or an amount of money (what is not seen may lie between), and neither right after a word
 * (Covid-19) nor after a number and a space (3 -5, a range); or right behind a number, as it is typed from right to left.
 * A point right before a digit begins a number.
 */
const QUOTED_WORD = new RegExp(
  `[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*` +
    `(?:(?<=\\p{N}[${INVISIBLE}]{0,3})[${WITHIN_NUMBERS}](?=[${INVISIBLE}]{0,3}\\p{N})[\\p{L}\\p{M}\\p{N}${INVISIBLE}]+)*` +
    `|[${SIGNS}]` +
    `|(?<![\\p{L}\\p{M}\\p{N}]|\\p{N}\\s)[${DASHES}](?=[${INVISIBLE}]{0,3}[\\p{Sc}.٫]?\\p{N})` +
    `|(?<=\\p{N}[${INVISIBLE}]{0,3})[${DASHES}](?![\\p{L}\\p{M}\\p{N}${INVISIBLE}${DASHES}]|\\s\\p{N})` +
    `|(?<![\\p{L}\\p{M}\\p{N}.٫…])[.٫](?=\\p{N})`,
  'uy',
);

/** Compatibility forms that are nothing but another code of the same letters; ² and ½ are not: 10² is not 102. */
const SAME_LETTERS = /[\uFB00-\uFDFF\uFE70-\uFEFE\uFF01-\uFF5E]+/gu;

/** Alef forms, and letters of another keyboard. */
const SAME_LETTER = new Map(
  ['اأإآٱٲٳ', 'يیې', 'كکڪ', 'هەہھ', 'ةۃ', 'её', '-‐‑‒–—−﹣⁻➖', '%٪', '.٫', ',٬،', "'’"].flatMap(
    ([kept, ...others]) => others.map((letter) => [letter, kept ?? letter] as const),
  ),
);
const OTHER_LETTER = new RegExp(`[${[...SAME_LETTER.keys()].join('')}]`, 'gu');

const ARABIC_LETTERS = /^\p{Script=Arabic}+$/u;

/**
 * The words of a text as far as quoting goes: punctuation, spaces and quotation marks are none, numbers are whole and
 * keep their inner punctuation, and a percent or currency sign counts as a word.
 *
 * @param within UTF-16 units `[start, end)` of the text; spans are of the text
 */
export function quotedWords(text: string, within: Span = { start: 0, end: text.length }): QuotedWord[] {
  const words: QuotedWord[] = [];
  const part = text.slice(within.start, within.end);
  for (let from = 0; from < part.length;) {
    const to = endOfWord(part, from);
    if (to === from) {
      from = behind(part, from);
      continue;
    }
    const { key, loose, joinable } = formAt(part, from, to);
    if (key !== '') {
      words.push({ span: { start: within.start + from, end: within.start + to }, key, loose, joinable });
    }
    from = to;
  }
  return words;
}

/** Where a word or sign ends that begins at a place of a text; the place itself if none begins there. */
function endOfWord(text: string, from: number): number {
  const kind = kindAt(text, from);
  if (kind === NOTHING) return from;
  let to = from;
  if (kind >= LETTER) {
    while (kindAt(text, to) >= LETTER) to++;
    // What is of letters alone needs no pattern, and that is most of a page.
    if (kindAt(text, to) !== OTHER) return to;
  }
  QUOTED_WORD.lastIndex = from;
  return QUOTED_WORD.test(text) ? QUOTED_WORD.lastIndex : from;
}

/** The place behind the character at a place. */
function behind(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/**
 * What a character may do: nothing; begin a word and never go on with one; be a letter of a word, one that has no other spelling,
 * or such a one of Arabic. Of `OTHER` only the pattern can tell.
 */
const [NOTHING, SIGN, OTHER, LETTER, PLAIN_LETTER, PLAIN_ARABIC] = [0, 1, 2, 3, 4, 5];

/** Letters and digits that have one spelling, and make none of the words that withSettledHamza settles. */
const PLAIN = /^[a-z0-9ابةتثجحخدذرزسشصضطظعغفقكلمنهوىيабвгдежзийклмнопрстуфхцчшщъыьэюя]+$/u;

const NUMBER_OR_UNSEEN = new RegExp(`[\\p{N}${INVISIBLE}]`, 'u');
const BEGINNING = new RegExp(`[${SIGNS}${DASHES}.٫]`, 'u');

/** The kinds of the UTF-16 units that most texts are of. What is not told here is `OTHER`: the pattern has to tell. */
const KINDS = Uint8Array.from({ length: 0x2100 }, (_, unit) => kindOf(String.fromCharCode(unit)));

function kindOf(character: string): number {
  if (PLAIN.test(character) && !/\d/u.test(character)) {
    return ARABIC_LETTERS.test(character) ? PLAIN_ARABIC : PLAIN_LETTER;
  }
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (NUMBER_OR_UNSEEN.test(character)) return OTHER;
  return BEGINNING.test(character) ? SIGN : NOTHING;
}

/** At the end of a text is nothing. */
function kindAt(text: string, at: number): number {
  return at < text.length ? (KINDS[text.charCodeAt(at)] ?? OTHER) : NOTHING;
}

type Form = Omit<QuotedWord, 'span'>;

/** The form of a word of a text. One of plain letters, as most are, is its own key. */
function formAt(text: string, from: number, to: number): Form {
  let lowest = PLAIN_ARABIC;
  for (let at = from; at < to; at++) lowest = Math.min(lowest, kindAt(text, at));
  const word = text.slice(from, to);
  if (lowest < PLAIN_LETTER) return formOf(word);
  const joinable = lowest === PLAIN_ARABIC;
  return { key: word, loose: joinable ? withLooseEnd(word) : looseOf(word), joinable };
}

function formOf(word: string): Form {
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  const key = keyOf(word);
  const form = { key, loose: looseOf(key), joinable: ARABIC_LETTERS.test(key) };
  if (FORMS.size >= MAX_CACHED_FORMS) FORMS.clear();
  if (word.length <= MAX_CACHED_WORD_CHARS) FORMS.set(word, form);
  return form;
}

/** A page has few different words, and the same ones over and over. */
const FORMS = new Map<string, Form>();
const MAX_CACHED_FORMS = 50_000;

/** UTF-16 units: longer ones hardly come again, and would fill the memory. */
const MAX_CACHED_WORD_CHARS = 64;

/** The form of a word in which its harmless spellings meet. */
function keyOf(word: string): string {
  if (PLAIN.test(word)) return word;
  const letters = word
    .replace(SAME_LETTERS, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replace(UNWRITTEN, '')
    .replace(RUSSIAN_STRESS, '')
    .toLowerCase()
    // What is left of the dot of a Turkish capital İ.
    .replaceAll('i\u0307', 'i');
  return asciiDigits(
    withSettledHamza(letters).replace(OTHER_LETTER, (letter) => SAME_LETTER.get(letter) ?? letter),
  ).replaceAll(/\s/gu, '');
}

/** Final letters that people write without dots, or with them. */
const LOOSE_ENDS = 'ىةۀ';

/** Letters that capitals write as others: a Turkish ı becomes I, and a German ß becomes SS. */
const LOOSE_LETTERS = /[ıß]/u;

function looseOf(key: string): string {
  return withLooseEnd(LOOSE_LETTERS.test(key) ? key.replaceAll('ı', 'i').replaceAll('ß', 'ss') : key);
}

function withLooseEnd(letters: string): string {
  return LOOSE_ENDS.includes(letters.charAt(letters.length - 1))
    ? letters.replace(/ى$/u, 'ي').replace(/[ةۀ]$/u, 'ه')
    : letters;
}
