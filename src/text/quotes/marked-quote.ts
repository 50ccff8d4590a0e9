import { sliceOf, type Span } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import { type QuotedWord, quotedWords } from './quoted-words.ts';

/** An ellipsis or a pair of brackets by which a quote says that it is not as the page has it; several in a row are one. */
export type QuoteMark = {
  /** As it was given: "…", "[…]", "[ie Putin]". */
  readonly text: string;
  /** The words of the quote that stand in its brackets, `[from, to)`; empty for an ellipsis. */
  readonly from: number;
  readonly to: number;
  /** Whether the brackets are around a part of a word: "[T]he". */
  readonly isInWord: boolean;
};

/** A quote with what it marks. */
export type MarkedQuote = {
  /** As it was given. */
  readonly given: string;
  /** The part of `given` without an ellipsis at its start or end, which says only that the page goes on. */
  readonly cut: Span;
  /** All words, those in brackets included. Spans are of `given`. */
  readonly words: readonly QuotedWord[];
  /** In order, none at the start or end unless it holds words. */
  readonly marks: readonly QuoteMark[];
  /** The text without its marks, to search for. */
  readonly plain: string;
};

/** Brackets with anything in them, an ellipsis in parentheses, or one alone: "…", "...", ". . .". */
const MARK = /\[[^[\]]*\]|\(\s*[.…⋯][\s.…⋯]*\)|[.…⋯]{2,}|[…⋯]|\.(?:[ \u00A0]\.){2,}/gu;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LETTERS_IN_BRACKETS = /^\[[\p{L}\p{M}]+\]$/u;
const LETTERS_BEFORE = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u;
const LETTERS_AFTER = /^[\p{L}\p{M}]+/u;

/** A mark where it was found. */
type FoundMark = { readonly span: Span; readonly kind: 'ellipsis' | 'brackets' | 'in a word' };

/** Finds the words of a quote, and what it marks as left out or put in. @param given trimmed */
export function markedQuote(given: string): MarkedQuote {
  const found = Array.from(given.matchAll(MARK), (match) => foundMark(given, match));
  const cut = cutOf(given, found);
  const unmarked = { given, cut, words: quotedWords(given), marks: [], plain: given };
  if (found.length === 0) return unmarked;
  const words: QuotedWord[] = [];
  const marks: QuoteMark[] = [];
  let [plain, end] = ['', 0];
  for (const mark of found) {
    // Two pairs of brackets in one word: the first stands for both.
    if (mark.span.start < end) continue;
    const before = { start: end, end: mark.span.start };
    words.push(...quotedWords(given, before));
    plain += `${sliceOf(given, before)} `;
    ({ end } = mark.span);
    const from = words.length;
    words.push(...heldBy(given, mark));
    const text = sliceOf(given, mark.span);
    marks.push({ text, from, to: words.length, isInWord: mark.kind === 'in a word' });
  }
  words.push(...quotedWords(given, { start: end, end: given.length }));
  plain += given.slice(end);
  const held = marks.reduce((sum, { from, to }) => sum + to - from, 0);
  // Who puts most of a text into brackets marks no omission in it.
  if (2 * held >= words.length) return unmarked;
  const inside = marks.filter(({ from, to }) => from < to || (from > 0 && from < words.length));
  return { ...unmarked, words, marks: joined(inside), plain };
}

function foundMark(given: string, { 0: text, index }: RegExpExecArray): FoundMark {
  const span = { start: index, end: index + text.length };
  if (!LETTER_OR_DIGIT.test(text)) return { span, kind: 'ellipsis' };
  if (!LETTERS_IN_BRACKETS.test(text)) return { span, kind: 'brackets' };
  const before = LETTERS_BEFORE.exec(given.slice(0, span.start))?.[0].length ?? 0;
  const after = LETTERS_AFTER.exec(given.slice(span.end))?.[0].length ?? 0;
  const whole = { start: span.start - before, end: span.end + after };
  return { span: whole, kind: before + after > 0 ? 'in a word' : 'brackets' };
}

/** The words in a mark. A word that is partly in brackets is one word. */
function heldBy(given: string, { span, kind }: FoundMark): QuotedWord[] {
  if (kind === 'ellipsis') return [];
  if (kind === 'brackets') return quotedWords(given, span);
  return quotedWords(sliceOf(given, span).replaceAll(/[[\]]/gu, '')).map((word) => ({ ...word, span }));
}

/** A text without the ellipses at its start and end. */
function cutOf(given: string, found: readonly FoundMark[]): Span {
  let { start, end } = { start: 0, end: given.length };
  const isEmpty = (from: number, to: number): boolean => given.slice(from, to).trim() === '';
  for (const { span, kind } of found) {
    if (kind === 'ellipsis' && isEmpty(start, span.start)) start = span.end;
  }
  for (const { span, kind } of [...found].reverse()) {
    if (kind === 'ellipsis' && isEmpty(span.end, end)) end = span.start;
  }
  if (start >= end) return { start: 0, end: given.length };
  const within = given.slice(start, end);
  return { start: end - within.trimStart().length, end: start + within.trimEnd().length };
}

/** Marks with no word between them become one. */
function joined(marks: readonly QuoteMark[]): QuoteMark[] {
  const all: QuoteMark[] = [];
  for (const mark of marks) {
    const before = all.at(-1);
    if (before?.to !== mark.from) all.push(mark);
    else all.splice(-1, 1, { ...before, text: `${before.text} ${mark.text}`, to: mark.to, isInWord: false });
  }
  return all;
}

/** The words between two marks of a quote, `[from, to)`. */
export type Segment = { readonly from: number; readonly to: number };

/** The words of a quote that no mark holds, parted by its marks: one segment more than there are marks, some of them empty. */
export function segmentsOf({ words, marks }: MarkedQuote): Segment[] {
  const borders = [0, ...marks.flatMap(({ from, to }) => [from, to]), words.length];
  return Array.from({ length: marks.length + 1 }, (_, number) => ({
    from: at(borders, 2 * number),
    to: at(borders, 2 * number + 1),
  }));
}
