import type { Span } from '../../../domain/article.ts';
import type { Draft } from '../../../domain/draft.ts';
import { linesOf, type QuotedPlace } from '../../../text/message/quotations/block-quotes.ts';
import { markdownProse } from '../../../text/message/markdown-prose.ts';
import { quotationsIn } from '../../../text/message/quotations/quotations-in.ts';
import { trimSpan } from '../../../text/spans/trim-span.ts';

/** Double marks that open, and what closes each in print. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“”'],
]);
const MARK = /["“”«»„]/gu;

/** Lines of a word processor over which one quotation may run, as verse does. */
const MAX_LINES = 12;

/**
 * The quotations of a draft, in order. A quotation over several paragraphs, each of which begins with a mark as in print, is one for
 * each. In a word processor, where a line may end within a paragraph, one that is open at the end of a line may end in a later one.
 * Nothing else runs over the end of a paragraph, so that a forgotten mark cannot swallow a page.
 */
export function quotationsOfDraft(draft: Draft): readonly QuotedPlace[] {
  const { paragraphs } = draft;
  const text = paragraphs === 'markdown' ? markdownProse(draft.text) : draft.text;
  const markup = paragraphs === 'markdown' ? 'markdown' : 'chat';
  const found = paragraphs === 'lines' ? quotationsOfLines(text) : quotationsIn(text, markup);
  return [...found, ...runningOn({ text, paragraphs }, found)]
    .filter((quotation) => quotation.text.trim() !== '')
    .sort((a, b) => a.start - b.start);
}

function quotationsOfLines(text: string): QuotedPlace[] {
  return linesOf(text).flatMap((line) =>
    quotationsIn(line.text).map((found) => ({
      start: line.start + found.start,
      end: line.start + found.end,
      text: found.text,
    })),
  );
}

/** Quotations that end with their paragraph and go on in the next, or that end in a later line. */
function runningOn({ text, paragraphs }: Draft, found: readonly QuotedPlace[]): QuotedPlace[] {
  const marks = marksAround(text, found);
  return marks.flatMap(({ at, isFree }, i) => {
    const next = marks[i + 1];
    if (next === undefined || !isFree || !opens(text, at)) return [];
    const span = { start: at + 1, end: next.at };
    const runs =
      paragraphs === 'lines'
        ? runsOverLines(text, span, next.isFree)
        : continuesBelow(text, span, EMPTY_LINE);
    if (!runs) return [];
    const inside = trimSpan(text, span);
    return [{ ...inside, text: text.slice(inside.start, inside.end) }];
  });
}

const EMPTY_LINE = /\n[^\S\n]*\r?\n/u;
const LINE_END = /\n/u;

function runsOverLines(text: string, span: Span, mayClose: boolean): boolean {
  const lines = text.slice(span.start, span.end).split('\n').length;
  if (lines === 1 || lines > MAX_LINES) return false;
  if (continuesBelow(text, span, LINE_END)) return true;
  return mayClose && closes(text, span.end, text[span.start - 1] ?? '');
}

/** Whether the mark behind a text begins the next paragraph, as the one before it began this quotation. */
function continuesBelow(text: string, { start, end }: Span, paragraphEnd: RegExp): boolean {
  const between = text.slice(start, end);
  const inParagraph = between.trimEnd();
  const isSameMark = text[end] === text[start - 1] && opens(text, end);
  return (
    isSameMark && paragraphEnd.test(between.slice(inParagraph.length)) && !paragraphEnd.test(inParagraph)
  );
}

/** A mark that belongs to no quotation, or else the beginning of one. */
type Mark = { readonly at: number; readonly isFree: boolean };

/** The double marks that belong to no quotation, and where the quotations begin with theirs, in order. */
function marksAround(text: string, found: readonly QuotedPlace[]): Mark[] {
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  const taken = new Set<number>();
  const beginnings: number[] = [];
  let i = 0;
  for (const { start, end } of found) {
    while ((marks[i] ?? Infinity) < start) i++;
    const before = marks[i - 1];
    const isBefore = before !== undefined && text.slice(before + 1, start).trim() === '';
    beginnings.push(isBefore ? before : start);
    if (isBefore) taken.add(before);
    for (; (marks[i] ?? Infinity) < end; i++) taken.add(marks[i] ?? 0);
    const behind = marks[i];
    if (behind !== undefined && text.slice(end, behind).trim() === '') taken.add(behind);
  }
  return [
    ...marks.filter((at) => !taken.has(at)).map((at) => ({ at, isFree: true })),
    ...beginnings.map((at) => ({ at, isFree: false })),
  ].sort((a, b) => a.at - b.at);
}

function opens(text: string, at: number): boolean {
  const isBehindGap = at === 0 || /[\s([{—–]/u.test(text[at - 1] ?? '');
  return CLOSING.has(text[at] ?? '') && isBehindGap && /\S/u.test(text[at + 1] ?? '');
}

function closes(text: string, at: number, opening: string): boolean {
  const isBehindWord = /\S/u.test(text[at - 1] ?? '');
  const isBeforeWord = /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
  return (CLOSING.get(opening)?.includes(text[at] ?? ' ') ?? false) && isBehindWord && !isBeforeWord;
}
