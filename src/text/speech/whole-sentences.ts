import type { Span } from '../../domain/article.ts';
import { trimSpan } from '../spans/trim-span.ts';

const MARK = /["«»“”]/gu;
const END = /(?<![.!?؟])[.!?؟]+["»”]?(?=\s)/gu;

/**
 * The sentences that a stretch of a page has if a quotation mark that nothing closes opens nothing: what follows the next full
 * stop is then not surely a part of what was said.
 */
export function wholeSentences(pageText: string, stretch: Span): Span[] {
  const text = pageText.slice(stretch.start, stretch.end);
  const quotations = closedQuotations(text);
  const isInside = (at: number): boolean => quotations.some(({ start, end }) => start < at && at < end - 1);
  const ends = [...text.matchAll(END)]
    .filter(({ index }) => !isInside(index))
    .map((match) => match.index + match[0].length);
  const borders = [0, ...ends, text.length];
  return borders.slice(1).flatMap((end, i) => {
    const { start: from, end: to } = trimSpan(text, { start: borders[i] ?? 0, end });
    return to > from ? [{ start: stretch.start + from, end: stretch.start + to }] : [];
  });
}

/** From an opening mark to the next closing one; a mark that opens before one has closed begins anew. */
function closedQuotations(text: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (opens(text, mark, index)) open = index;
    else if (open >= 0) {
      found.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  return found;
}

/** A straight mark opens with a space before it and none behind it. */
function opens(text: string, mark: string, at: number): boolean {
  if (mark !== '"') return mark === '«' || mark === '“';
  return /^$|[\s(:]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1));
}
