import type { Span } from '../../../domain/article.ts';
import { trimSpan } from '../../spans/trim-span.ts';

/** Marks that people mix: one opens, any other of its family closes. Apostrophes are told apart by what stands beside them. */
const FAMILIES = ['"«»“”„‟″＂', "'‹›‘’‚‛", '「」『』'] as const;
const MARK = new RegExp(`\`\`|''|[${FAMILIES.join('')}]`, 'gu');

/** Only ever open, and only ever close. The others do either, as their neighbours say. */
const OPENING = '“„‟‘‚‛「『';
const CLOSING = '」』';

/** Arabic letters that are written onto a word, in front of its quotation mark as well. */
const PROCLITIC = /(?:^|[^\p{L}\p{M}])[وفبلك]{1,2}ـ?$/u;

/** UTF-16 units before a mark that tell what it may do. */
const REACH = 6;

type Mark = {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  readonly family: number;
  readonly opens: boolean;
  readonly closes: boolean;
};

/**
 * What stands between quotation marks of any kind and country, also where two kinds are mixed: outermost, without the marks,
 * trimmed, in order. A mark that nothing closes opens nothing.
 */
export function betweenMarks(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const marks = marksIn(text, within);
  const closings = closingsOf(marks);
  const found: Span[] = [];
  for (let i = 0; i < marks.length; i++) {
    const closing = closings[i] ?? -1;
    const [open, close] = [marks[i], marks[closing]];
    if (open === undefined || close === undefined) continue;
    const inside = trimSpan(text, { start: open.end, end: close.start });
    if (inside.start < inside.end) found.push(inside);
    i = closing;
  }
  return found;
}

/**
 * What stands between the first mark that opens and the last that closes it, where others are between: a quotation whose own marks
 * read as if they closed it. None where that is no other than `betweenMarks` gives.
 */
export function widestMarked(text: string): Span[] {
  const marks = marksIn(text, { start: 0, end: text.length });
  const first = marks.findIndex(({ opens }) => opens);
  const open = marks[first];
  if (open === undefined) return [];
  const last = marks.findLastIndex(({ closes, family }) => closes && family === open.family);
  const close = marks[last];
  if (close === undefined || last - first < 2 || closingsOf(marks)[first] === last) return [];
  return [trimSpan(text, { start: open.end, end: close.start })];
}

/** The position of the mark that closes each one; -1 where none does, or where a mark opens nothing. It reads them once. */
function closingsOf(marks: readonly Mark[]): number[] {
  const closings = marks.map(() => -1);
  const firstClosers = firstClosersOf(marks);
  for (const family of FAMILIES.keys()) {
    const open: { readonly at: number; readonly depth: number }[] = [];
    let depth = 0;
    for (const [i, mark] of marks.entries()) {
      if (mark.family !== family) continue;
      // A mark that may do either closes what is open.
      depth += mark.closes ? -1 : 1;
      for (let last = open.at(-1); last !== undefined && last.depth > depth; last = open.at(-1)) {
        open.pop();
        closings[last.at] = partnerBehind(marks, last.at, i) ?? i;
      }
      if (mark.opens) open.push({ at: i, depth });
    }
    for (const { at } of open) closings[at] = partnerFrom(marks, at, at + 1) ?? firstClosers[at] ?? -1;
  }
  return closings;
}

/** The position of the first mark behind each one that closes and is of its family; -1 where there is none. */
function firstClosersOf(marks: readonly Mark[]): number[] {
  const next = FAMILIES.map(() => -1);
  const found = marks.map(() => -1);
  for (let i = marks.length - 1; i >= 0; i--) {
    const { family = 0, closes = false } = marks[i] ?? {};
    found[i] = next[family] ?? -1;
    if (closes) next[family] = i;
  }
  return found;
}

/** What closes each mark in print. */
const PARTNERS: Readonly<Record<string, string>> = {
  ...{ '“': '”', '”': '“', '«': '»', '„': '“', '‹': '›', '‘': '’', '‚': '‘' },
};

/** The partner of an opening mark, where another kind of mark within the quotation seems to close it; null where there is none. */
function partnerBehind(marks: readonly Mark[], from: number, closing: number): number | null {
  return marks[closing]?.sign === '"' ? partnerFrom(marks, from, closing + 1) : null;
}

/** The first partner of an opening mark from a position on, with none before it that opens another quotation; null where there is none. */
function partnerFrom(marks: readonly Mark[], opening: number, from: number): number | null {
  const sign = marks[opening]?.sign ?? '';
  const partner = PARTNERS[sign];
  if (partner === undefined) return null;
  for (let at = from; at < marks.length; at++) {
    const mark = marks[at];
    if (mark?.sign === partner && mark.closes) return at;
    if (mark?.family === marks[opening]?.family && mark?.sign !== '"' && mark?.opens === true) return null;
  }
  return null;
}

function marksIn(text: string, { start, end }: Span): Mark[] {
  return [...text.slice(start, end).matchAll(MARK)].flatMap(({ 0: sign, index }): Mark[] => {
    const at = start + index;
    const before = text.slice(Math.max(start, at - REACH), at);
    const behind = text.slice(at + sign.length, Math.min(end, at + sign.length + REACH));
    const letter = sign === "''" || sign === '``' ? '"' : sign;
    const family = FAMILIES.findIndex((marks) => marks.includes(letter));
    const able =
      letter === '"' || family !== 1 ? ability(letter, before, behind) : single(letter, before, behind);
    return able.opens || able.closes ? [{ sign, start: at, end: at + sign.length, family, ...able }] : [];
  });
}

/** „…“ closes with the mark that opens elsewhere, and »…« is turned round in German. */
const MOSTLY_OPENING = '«“';
const MOSTLY_CLOSING = '»”';

type Ability = Pick<Mark, 'opens' | 'closes'>;

/** What a double mark may do: by its shape where that tells, else by which of its sides touches a word. */
function ability(mark: string, before: string, behind: string): Ability {
  if (CLOSING.includes(mark)) return { opens: false, closes: true };
  const touchesBefore = /[^\s([{]$/u.test(before) && !PROCLITIC.test(before);
  const touchesBehind = /^\S/u.test(behind);
  const isBeforeWord = startsWord(behind);
  if (MOSTLY_OPENING.includes(mark)) {
    const mayOpen = mark === '«' ? touchesBehind : isBeforeWord;
    return { opens: !touchesBefore || mayOpen, closes: touchesBefore && !isBeforeWord };
  }
  if (MOSTLY_CLOSING.includes(mark)) {
    return { opens: !touchesBefore && isBeforeWord, closes: touchesBefore || !isBeforeWord };
  }
  if (OPENING.includes(mark)) return { opens: true, closes: false };
  return {
    opens: touchesBehind && (!touchesBefore || isBeforeWord),
    closes: touchesBefore && !/[«„]$/u.test(before),
  };
}

/** An apostrophe within a word, or at the end of one that nothing opened, is no mark. */
function single(mark: string, before: string, behind: string): Ability {
  const touchesBefore = /[^\s([{"«“„]$/u.test(before);
  const touchesWord = startsWord(behind);
  if (mark === '‹' || mark === '›') return ability(mark === '‹' ? '«' : '»', before, behind);
  return {
    opens: !touchesBefore && /^[^\s"»”]/u.test(behind) && mark !== '’',
    // ‚…‘ closes with the mark that opens elsewhere.
    closes: touchesBefore && !touchesWord && !'‚‛'.includes(mark),
  };
}

function startsWord(behind: string): boolean {
  return /^[\p{L}\p{N}]/u.test(behind);
}
