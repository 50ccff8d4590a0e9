import { at } from '../../../../domain/at.ts';
import { lettersOf } from './letters-of-forms.ts';
import type { PlacedGlyph } from './placed-glyphs.ts';

/** Letters with nothing but narrow gaps between them. */
export type PlacedWord = {
  /** From left to right; a mark belongs to the letter that carries it. */
  readonly letters: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Number of its first letter in the file. */
  readonly order: number;
};

/** A line of one column. */
export type TextLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly order: number;
};

/** Gaps between letters that part words, in sizes of the letters: where the file has spaces, and where it only moves on. */
const WORD_GAP = { withSpaces: 0.3, withoutSpaces: 0.16 };

/** A page of prose has one space in six signs; below this share the file does not write them. */
const SPACES_WRITTEN = 0.05;

/** Of the size of a letter, by which the lines of one row may differ: raised figures, marks. */
const SAME_ROW = 0.45;

type Numbered = PlacedGlyph & { readonly order: number };

/** The words of a page by rows, from the top to the bottom and from left to right. */
export function wordsOf(glyphs: readonly PlacedGlyph[]): readonly PlacedWord[] {
  const spaces = glyphs.reduce((count, { text }) => count + (isSpace(text) ? 1 : 0), 0);
  const written = spaces > SPACES_WRITTEN * glyphs.length;
  const gap = written ? WORD_GAP.withSpaces : WORD_GAP.withoutSpaces;
  const numbered = glyphs.map((glyph, order) => ({ ...glyph, order })).filter(({ text }) => text !== '');
  return rowsOf(numbered).flatMap((row) => wordsOfRow(row, gap));
}

/** Groups what stands on one line, the highest first. */
export function rowsOf<T extends { readonly baseline: number; readonly size: number; readonly left: number }>(
  things: readonly T[],
): T[][] {
  const rows: T[][] = [];
  let place = { baseline: -Infinity, size: 0 };
  for (const thing of [...things].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    const isSame = thing.baseline - place.baseline <= SAME_ROW * Math.min(thing.size, place.size);
    if (row === undefined || !isSame) {
      rows.push([thing]);
      place = thing;
    } else {
      row.push(thing);
      // A small raised figure must not draw the row up.
      if (thing.size > place.size) place = thing;
    }
  }
  return rows;
}

function wordsOfRow(row: readonly Numbered[], gap: number): PlacedWord[] {
  const words: Numbered[][] = [];
  let open = false;
  let last: Numbered | null = null;
  const carriers = row.filter(({ text }) => !isMark(text)).sort((a, b) => a.left - b.left || a.order - b.order);
  for (const glyph of carriers) {
    if (isSpace(glyph.text)) {
      open = false;
      continue;
    }
    // Letters are painted twice to make them bold.
    if (last !== null && isPaintedAgain(last, glyph)) continue;
    const isNear = last !== null && glyph.left - last.right <= gap * Math.min(glyph.size, last.size);
    if (open && isNear) words.at(-1)?.push(glyph);
    else words.push([glyph]);
    open = true;
    last = glyph;
  }
  const marks = row.filter(({ text }) => isMark(text));
  return withMarks(words, marks, marks.length > 0 && writesMarksFirst(carriers));
}

/** Whether the file writes a line of Arabic as it is seen, from left to right: then a mark comes before its letter. */
function writesMarksFirst(carriers: readonly Numbered[]): boolean {
  if (!carriers.some(({ text }) => RIGHT_TO_LEFT.test(text))) return false;
  let balance = 0;
  let last: Numbered | null = null;
  for (const glyph of carriers) {
    if (last !== null) balance += Math.sign(glyph.order - last.order);
    last = glyph;
  }
  return balance > 0;
}

function isPaintedAgain(one: PlacedGlyph, other: PlacedGlyph): boolean {
  return one.text === other.text && other.left - one.left < 0.3 * (one.right - one.left);
}

/** Writes each mark behind its letter: the one above or below which it stands, or else its neighbour in the file. */
function withMarks(
  words: readonly (readonly Numbered[])[],
  marks: readonly Numbered[],
  marksFirst: boolean,
): PlacedWord[] {
  const letters = words.flat();
  const inFile = [...letters].sort((a, b) => a.order - b.order);
  const carried = new Map<Numbered, string>();
  for (const mark of [...marks].sort((a, b) => a.order - b.order)) {
    const carrier = carrierAt(letters, (mark.left + mark.right) / 2) ?? neighbour(inFile, mark.order, marksFirst);
    if (carrier !== null) carried.set(carrier, (carried.get(carrier) ?? '') + lettersOf(mark.text));
  }
  return words.map((word) => ({
    letters: word.map((glyph) => lettersOf(glyph.text) + (carried.get(glyph) ?? '')),
    left: at(word, 0).left,
    right: Math.max(...word.slice(-2).map(({ right }) => right)),
    baseline: at(word, 0).baseline,
    size: word.reduce((most, { size }) => Math.max(most, size), 0),
    order: word.reduce((least, { order }) => Math.min(least, order), Infinity),
  }));
}

/** Of the width of a letter: a mark further from its middle stands between two letters. */
const ABOVE = 0.35;

/** The letter at whose middle a place is; null between two letters. @param letters from left to right */
function carrierAt(letters: readonly Numbered[], x: number): Numbered | null {
  const next = firstIndex(letters, ({ left }) => left > x);
  const letter = letters[next - 1];
  if (letter === undefined) return null;
  const { left, right } = letter;
  return Math.abs(x - (left + right) / 2) < ABOVE * (right - left) ? letter : null;
}

/** The letter before or after a place in the file. @param letters in the order of the file */
function neighbour(letters: readonly Numbered[], order: number, after: boolean): Numbered | null {
  const next = firstIndex(letters, (letter) => letter.order > order);
  const [before, behind] = [letters[next - 1] ?? null, letters[next] ?? null];
  return after ? (behind ?? before) : (before ?? behind);
}

/** Index of the first letter for which something holds, as it does for all behind it. */
function firstIndex(letters: readonly Numbered[], holds: (letter: Numbered) => boolean): number {
  let [from, to] = [0, letters.length];
  while (from < to) {
    const half = (from + to) >> 1;
    if (holds(at(letters, half))) to = half;
    else from = half + 1;
  }
  return from;
}

function isSpace(text: string): boolean {
  return text !== '' && text.trim() === '';
}

function isMark(text: string): boolean {
  return /^\p{M}+$/u.test(lettersOf(text));
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const ARABIC_DIGITS = /^[٠-٩۰-۹]/u;
const STRONG = /\p{L}/u;

/** A number or a word from left to right, and what stands between such. */
const DIGIT = /^[\p{Nd}]/u;
const WITHIN_NUMBER = /^[.,:/٫٬%+-]$/u;

/** Whether more of the letters are written from right to left. */
export function isRightToLeft(words: readonly PlacedWord[]): boolean {
  let balance = 0;
  for (const { letters } of words) {
    for (const letter of letters) {
      if (STRONG.test(letter)) balance += RIGHT_TO_LEFT.test(letter) ? 1 : -1;
    }
  }
  return balance > 0;
}

/** A line of these words in the order in which it is read. @param words of one row, from left to right; at least one */
export function lineOf(words: readonly PlacedWord[], rightToLeft: boolean): TextLine {
  const signs = words.flatMap(({ letters }, i) => (i === 0 ? letters : [' ', ...letters]));
  return {
    text: (rightToLeft || signs.some(isStrongRightToLeft) ? readingOrder(signs, rightToLeft) : signs).join(''),
    left: at(words, 0).left,
    right: words.reduce((most, { right }) => Math.max(most, right), -Infinity),
    baseline: at(words, 0).baseline,
    size: words.reduce((most, { size }) => Math.max(most, size), 0),
    order: words.reduce((least, { order }) => Math.min(least, order), Infinity),
  };
}

function isStrongRightToLeft(sign: string): boolean {
  return RIGHT_TO_LEFT.test(sign) && !ARABIC_DIGITS.test(sign);
}

type Direction = 'left' | 'right' | 'none';

/** Undoes what is done to show a line of both directions: runs of the other direction are turned, within the line as a whole. */
function readingOrder(signs: readonly string[], rightToLeft: boolean): string[] {
  const base: Direction = rightToLeft ? 'left' : 'right';
  const directions = resolved(signs, base);
  const runs: { direction: Direction; signs: string[] }[] = [];
  signs.forEach((sign, i) => {
    const direction = at(directions, i);
    const run = runs.at(-1);
    if (run?.direction === direction) run.signs.push(sign);
    else runs.push({ direction, signs: [sign] });
  });
  const read = runs.map((run) => (run.direction === 'left' ? run.signs.reverse() : run.signs));
  return (rightToLeft ? read.reverse() : read).flat();
}

/** The direction of each sign: `left` is towards the left. What has none takes that of its neighbours where they agree, or the line's. */
function resolved(signs: readonly string[], base: Direction): Direction[] {
  const own = signs.map((sign, i): Direction => {
    if (isStrongRightToLeft(sign)) return 'left';
    if (STRONG.test(sign) || DIGIT.test(sign)) return 'right';
    const inNumber = WITHIN_NUMBER.test(sign) && DIGIT.test(signs[i - 1] ?? '') && DIGIT.test(signs[i + 1] ?? '');
    return inNumber ? 'right' : 'none';
  });
  let before: Direction = base;
  for (let i = 0; i < own.length; ) {
    if (at(own, i) !== 'none') {
      before = at(own, i);
      i++;
      continue;
    }
    let end = i;
    while (end < own.length && own[end] === 'none') end++;
    const after = own[end] ?? base;
    own.fill(before === after ? before : base, i, end);
    i = end;
  }
  return own;
}
