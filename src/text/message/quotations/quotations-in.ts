import { type Span, sliceOf } from '../../../domain/article.ts';
import { overlaps } from '../../../domain/span.ts';
import { blockQuotes, type QuotedPlace } from './block-quotes.ts';
import { betweenMarks } from './quote-marks.ts';

/**
 * The quotations of a draft, in order and not overlapping: what stands between quotation marks of any kind, and block quotes of
 * Markdown. None runs over an empty line, so that a forgotten mark cannot swallow a page. Of a quotation within another only the
 * outer one is given.
 *
 * @param markup as `blockQuotes` has it
 * @returns each with its place in the draft, without the marks, and the words to check
 */
export function quotationsIn(draft: string, markup: 'chat' | 'markdown' = 'chat'): QuotedPlace[] {
  const blocks = blockQuotes(draft, markup);
  const marked = paragraphsOf(draft)
    .flatMap((paragraph) => betweenMarks(draft, paragraph))
    .filter((span) => !blocks.some((block) => overlaps(block, span)))
    .map((span) => ({ ...span, text: sliceOf(draft, span) }));
  return [...blocks, ...marked].sort((a, b) => a.start - b.start);
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
