import { type Span, sliceOf } from '../../domain/article.ts';
import { quotedWords } from '../quotes/quoted-words.ts';
import { trimSpan } from '../trim-span.ts';
import { withoutEdges } from './message-noise.ts';

/** A remark on a quote is short, and the quote above it is not. */
const MAX_REMARK_WORDS = 6;
const MIN_QUOTE_WORDS = 7;

/**
 * A stretch of a message without the short lines at its end, of which each may be what somebody says of the lines above: "Is this
 * true?". The same stretch where no long line stands above them.
 */
export function withoutRemarks(message: string, whole: Span): Span {
  let span = trimSpan(message, withoutEdges(message, whole));
  for (;;) {
    const at = sliceOf(message, span).lastIndexOf('\n');
    if (at < 0) break;
    const above = trimSpan(message, withoutEdges(message, { start: span.start, end: span.start + at }));
    const isShort =
      quotedWords(message, { start: span.start + at, end: span.end }).length <= MAX_REMARK_WORDS;
    if (!isShort || quotedWords(message, above).length < MIN_QUOTE_WORDS) break;
    span = above;
  }
  return { start: Math.max(span.start, whole.start), end: span.end };
}
