import { type Span, sliceOf } from '../../domain/article.ts';
import { overlaps } from '../../domain/span.ts';
import { blockQuotes, type QuotedPlace } from './block-quotes.ts';
import { betweenMarks } from './quote-marks.ts';

/**
 * The quotations of a draft, in order and not overlapping: what stands between quotation marks of any kind, and block quotes of
 * Markdown. None runs over an empty line, so that a forgotten mark cannot swallow a page. Of a quotation within another only the
 * outer one is given.
 *
 * @returns each with its place in the draft, without the marks, and the words to check
 */
export function quotationsIn(draft: string): QuotedPlace[] {
  const blocks = blockQuotes(draft);
  const marked = paragraphsOf(draft)
    .flatMap((paragraph) => betweenMarks(draft, paragraph))
    .filter((span) => !blocks.some((block) => overlaps(block, span)))
    .map((span) => ({ ...span, text: sliceOf(draft, span) }));
  return [...blocks, ...marked].sort((a, b) => a.start - b.start);
}

/** The quotations of a Markdown draft: as `quotationsIn`, without what stands in a fence of code or in code within a line. */
export function quotationsInMarkdown(draft: string): QuotedPlace[] {
  // Blanked out, code can neither open nor close a quotation outside it.
  let [prose, end] = ['', 0];
  for (const code of codeIn(draft)) {
    prose += draft.slice(end, code.start) + sliceOf(draft, code).replace(/[^\r\n]/gu, ' ');
    ({ end } = code);
  }
  prose += draft.slice(end);
  return quotationsIn(prose).filter(({ text }) => text.trim() !== '');
}

/** A fence of three or more signs, up to one as long or to the end; or code between backticks within a paragraph. */
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const INLINE = /(?<!`)(`{1,2})(?!`)[^`\n]+\1(?!`)/gu;

function codeIn(draft: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly sign: string; readonly start: number } | null = null;
  let at = 0;
  for (const line of draft.split(/(?<=\n)/u)) {
    const sign = FENCE.exec(line)?.[1];
    const end = at + line.length;
    if (open === null && sign !== undefined) open = { sign, start: at };
    else if (open === null)
      spans.push(
        ...[...line.matchAll(INLINE)].map(({ 0: code, index }) => ({
          start: at + index,
          end: at + index + code.length,
        })),
      );
    else if (sign?.startsWith(open.sign) === true && line.trim() === sign) {
      spans.push({ start: open.start, end });
      open = null;
    }
    at = end;
  }
  if (open !== null) spans.push({ start: open.start, end: draft.length });
  return spans;
}

/** What empty lines part. */
function paragraphsOf(text: string): Span[] {
  const ends = [...text.matchAll(/\n[^\S\n]*\r?\n/gu)].map(({ 0: gap, index }) => ({
    end: index,
    next: index + gap.length,
  }));
  const starts = [0, ...ends.map(({ next }) => next)];
  return starts.map((start, i) => ({ start, end: ends[i]?.end ?? text.length }));
}
