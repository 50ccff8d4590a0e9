import type { SameWord } from '../../../answering/verification/align-words.ts';
import { runLength } from '../../../answering/verification/common-runs.ts';
import type { Span } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import type { FoundText } from '../../../domain/verification.ts';
import type { MarkedQuote } from '../../../text/quotes/marked-quote.ts';
import type { QuotedWord } from '../../../text/quotes/quoted-words.ts';
import { distinctPlaces, type QuotedSection, spanOf } from '../sections/quoted-section.ts';
import { type Tellings, toldOfEach, type ToldPlace } from '../told-of-each.ts';
import type { VerifyEffort } from '../verify-effort.ts';

/** A quote to be verified, with at least one word. */
export type GivenQuote = MarkedQuote & {
  readonly same: SameWord;
  /** What may stand on the page instead of its first word, as `otherFirstWords` tells. */
  readonly otherFirst: readonly string[];
};

/** The places where all words of a quote stand in a row; null if there is none. */
export function verbatimIn(
  sections: Iterable<QuotedSection>,
  quote: GivenQuote,
  mostMatches: number,
  effort: VerifyEffort,
): Tellings | null {
  const exact: FoundText[] = [];
  const respelt: FoundText[] = [];
  const butForAnd: FoundText[] = [];
  for (const section of sections) {
    for (const { words } of section.stretches) {
      for (const { from, isButForAnd } of startsOf(words, quote, effort)) {
        const span = spanOf(words, from, from + quote.words.length);
        const literal = isButForAnd ? null : literalSpan(section.pageText, span, quote);
        const others = isButForAnd ? butForAnd : respelt;
        if (literal !== null) exact.push(section.found(literal));
        else if (others.length < mostMatches) others.push(section.found(span));
        // Twice as many, since each may stand in two sections of a long page.
        if (exact.length >= 2 * mostMatches) break;
      }
    }
    if (distinctPlaces(exact).length >= mostMatches) break;
  }
  const best = [exact, respelt, butForAnd].find((places) => places.length > 0) ?? [];
  const [first, ...others] = distinctPlaces(best);
  if (first === undefined) return null;
  const told = { status: best === exact ? 'exact' : 'respelt' } as const;
  const toldOf = (place: FoundText): ToldPlace<typeof told> => ({ place, told });
  return toldOfEach([toldOf(first), ...others.map(toldOf)], mostMatches);
}

/** Positions on a page from which all words of a quote stand in a row, as far as the effort reaches. */
function* startsOf(
  page: readonly QuotedWord[],
  { words, same, otherFirst }: GivenQuote,
  effort: VerifyEffort,
): Generator<{ readonly from: number; readonly isButForAnd: boolean }> {
  const behindFirst = words.slice(1);
  for (let from = 0; from + words.length <= page.length; from++) {
    let length = runLength(page, from, words, same);
    const isButForAnd = length === 0 && otherFirst.includes(at(page, from).loose);
    if (isButForAnd) length = 1 + runLength(page, from + 1, behindFirst, same);
    if (!effort.spend('comparisons', length + 1)) return;
    if (length === words.length) yield { from, isButForAnd };
  }
}

/**
 * The span of a quote with the punctuation around it, if the page has it to the character; otherwise null. The page need
 * not have an ellipsis at the start or end of the quote.
 */
function literalSpan(pageText: string, { start, end }: Span, { given, cut, words }: GivenQuote): Span | null {
  const [first, last] = [at(words, 0).span.start, at(words, words.length - 1).span.end];
  for (const part of [{ start: 0, end: given.length }, cut]) {
    const literal = { start: start - (first - part.start), end: end + (part.end - last) };
    if (literal.start < 0 || literal.end - literal.start !== part.end - part.start) continue;
    if (pageText.startsWith(given.slice(part.start, part.end), literal.start)) return literal;
  }
  return null;
}
