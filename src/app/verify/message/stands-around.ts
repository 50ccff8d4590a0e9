import type { FoundText } from '../../../domain/verification.ts';
import { type QuotableIndex, storedPage } from '../../../retrieval/index/quotable-index.ts';
import type { Span } from '../../../domain/article.ts';
import { quotedWords } from '../../../text/quotes/quoted-words.ts';

/** UTF-16 units of the page that are read on each side for each word of the message. */
const CHARS_FOR_WORD = 16;

/** With fewer words beside a quote a coincidence is likely. */
const MIN_WORDS = 2;

/**
 * Whether a page has, right beside a quote, most of what the message has around it: then the message is not about the quote, the
 * whole of it is one.
 *
 * @param span of the quote in the message
 * @param places that have the quote
 */
export function standsAround(
  index: Pick<QuotableIndex, 'pageText'>,
  message: string,
  span: Span,
  places: readonly FoundText[],
): boolean {
  const before = keysOf(message, { start: 0, end: span.start });
  const behind = keysOf(message, { start: span.end, end: message.length });
  const all = before.length + behind.length;
  if (all === 0) return false;
  return places.some(({ citation }) => {
    const page = storedPage(index, citation.source);
    const { start, end } = citation.span;
    const room = {
      before: (before.length + 2) * CHARS_FOR_WORD,
      behind: (behind.length + 2) * CHARS_FOR_WORD,
    };
    const left = keysOf(page, { start: Math.max(0, start - room.before), end: start });
    const right = keysOf(page, { start: end, end: Math.min(page.length, end + room.behind) });
    if (
      adjacent(before, left) >= MIN_ADJACENT ||
      adjacent([...behind].reverse(), [...right].reverse()) >= MIN_ADJACENT
    )
      return true;
    const there =
      shared(before, left.slice(-before.length - 2)) + shared(behind, right.slice(0, behind.length + 2));
    return there >= Math.min(MIN_WORDS, all) && 2 * there > all;
  });
}

/** So many words of the message right before a quote that stand right before it on the page are no claim: a coincidence or a name has fewer. */
const MIN_ADJACENT = 4;

/** How many words two texts have in common at their ends, in a row. */
function adjacent(message: readonly string[], page: readonly string[]): number {
  let count = 0;
  while (count < message.length && message.at(-1 - count) === page.at(-1 - count)) count++;
  return count;
}

/** Signs with which something is added to a sentence. */
const ADDING = /^\s*([([—–-])/u;

/** Whether a page goes on behind a quote as the message does, with a bracket or a dash: then that belongs to the quote. */
export function goesOnAlike(
  index: Pick<QuotableIndex, 'pageText'>,
  message: string,
  span: Span,
  places: readonly FoundText[],
): boolean {
  const sign = ADDING.exec(message.slice(span.end))?.[1];
  if (sign === undefined) return false;
  return places.some(({ citation }) => {
    const { end } = citation.span;
    const behind = storedPage(index, citation.source).slice(end, end + CHARS_FOR_WORD);
    return ADDING.exec(behind)?.[1] === sign;
  });
}

function keysOf(text: string, within: Span): string[] {
  return quotedWords(text, within).map(({ key }) => key);
}

/** How many words of the message are among those of the page, each word of the page counted once. */
function shared(message: readonly string[], page: readonly string[]): number {
  const left = [...page];
  let count = 0;
  for (const key of message) {
    const at = left.indexOf(key);
    if (at < 0) continue;
    left.splice(at, 1);
    count++;
  }
  return count;
}
