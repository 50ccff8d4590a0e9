import type { SameWord } from '../answering/align-words.ts';
import { runLength } from '../answering/common-runs.ts';
import type { Span } from '../domain/span.ts';
import type { FoundText, Verification } from '../domain/verification.ts';
import type { VerifyEffort } from '../domain/verify-effort.ts';
import type { QuotedWord } from '../text/quoted-words.ts';
import { spanOf } from './altered-at.ts';
import { distinctPlaces } from './distinct-places.ts';
import type { QuotedSection } from './quoted-section.ts';

/** A quote as it was given, and in words. */
export type GivenQuote = {
  readonly given: string;
  readonly words: readonly QuotedWord[];
  readonly same: SameWord;
};

/** Where all the words stand in a row; null where they do nowhere. */
export function verbatimIn(
  sections: Iterable<QuotedSection>,
  quote: GivenQuote,
  mostMatches: number,
  effort: VerifyEffort,
): Extract<Verification, { status: 'exact' | 'respelt' }> | null {
  const exact: FoundText[] = [];
  const respelt: FoundText[] = [];
  for (const section of sections) {
    for (const { words } of section.stretches) {
      for (const from of startsOf(words, quote, effort)) {
        const span = spanOf(words, from, from + quote.words.length);
        const literal = literalSpan(section.pageText, span, quote);
        if (literal !== null) exact.push(section.found(literal));
        else if (respelt.length < mostMatches) respelt.push(section.found(span));
        // Twice as many: in a long page each may stand in two sections.
        if (exact.length >= 2 * mostMatches) break;
      }
    }
    if (distinctPlaces(exact).length >= mostMatches) break;
  }
  const [first, ...others] = distinctPlaces(exact.length > 0 ? exact : respelt);
  if (first === undefined) return null;
  const status = exact.length > 0 ? 'exact' : 'respelt';
  return { status, matches: [first, ...others.slice(0, mostMatches - 1)] };
}

/** Positions at which all given words stand in a row, each as it is written apart, as far as the effort reaches. */
function* startsOf(
  page: readonly QuotedWord[],
  { words, same }: GivenQuote,
  effort: VerifyEffort,
): Generator<number> {
  for (let from = 0; from + words.length <= page.length; from++) {
    const length = runLength(page, from, words, same);
    if (!effort.spend('comparisons', length + 1)) return;
    if (length === words.length) yield from;
  }
}

/** The span of what was given, punctuation around it included, if it is there to the character. */
function literalSpan(pageText: string, { start, end }: Span, { given, words }: GivenQuote): Span | null {
  const before = words[0]?.span.start ?? 0;
  const after = given.length - (words.at(-1)?.span.end ?? 0);
  const literal = { start: start - before, end: end + after };
  if (literal.start < 0 || literal.end - literal.start !== given.length) return null;
  return pageText.startsWith(given, literal.start) ? literal : null;
}
