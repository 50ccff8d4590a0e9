import { type Span, sliceOf } from '../../domain/article.ts';
import { quotedWords } from '../quotes/quoted-words.ts';
import { trimSpan } from '../spans/trim-span.ts';
import { withoutEdges } from './message-noise.ts';

/** A remark on a quote is short, and the quote above it is not. */
const MAX_REMARK_WORDS = 6;
/** More words that ask nothing may be a sentence that somebody put below a quote. */
const MAX_BARE_WORDS = 3;
const ASKS = /[?؟]\s*$/u;
const STATES = /[.。]\s*$/u;
const MIN_QUOTE_WORDS = 7;

/**
 * A stretch of a message without the short lines at its end, of which each may be what somebody says of the lines above: "Is this
 * true?". The same stretch where no long line stands above them.
 *
 * @param areClear whether only lines count that ask or are a few words without a full stop, and no sentence of their own
 */
export function withoutRemarks(message: string, whole: Span, areClear = false): Span {
  let span = trimSpan(message, withoutEdges(message, whole));
  for (;;) {
    const at = sliceOf(message, span).lastIndexOf('\n');
    if (at < 0) break;
    const above = trimSpan(message, withoutEdges(message, { start: span.start, end: span.start + at }));
    const line = { start: span.start + at, end: span.end };
    const isShort =
      quotedWords(message, line).length <= (areClear ? mostWords(sliceOf(message, line)) : MAX_REMARK_WORDS);
    if (!isShort || quotedWords(message, above).length < MIN_QUOTE_WORDS) break;
    span = above;
  }
  return { start: Math.max(span.start, whole.start), end: span.end };
}

/** Words that a line may have that clearly is a remark. */
function mostWords(line: string): number {
  if (ASKS.test(line)) return MAX_REMARK_WORDS;
  return STATES.test(line) ? 0 : MAX_BARE_WORDS;
}
