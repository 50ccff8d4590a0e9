import type { Span } from '../domain/span.ts';
import type { FoundText } from '../domain/verification.ts';
import { quotedWords, type QuotedWord } from '../text/quoted-words.ts';
import { countOf, type Aligned } from './altered-at.ts';

/** The sentence in which most of the given words stand; null where none does. */
export function nearestSentence(best: Aligned | undefined, given: readonly QuotedWord[]): FoundText | null {
  if (best === undefined) return null;
  const wanted = new Set(given.map(({ loose }) => loose));
  const { section } = best.stretch;
  let nearest: { readonly span: Span; readonly share: number } | null = null;
  for (const span of section.sentences) {
    const words = quotedWords(section.pageText, span);
    const there = countOf(wanted, words);
    // Of two sentences with as many of the words the shorter one says less besides.
    const share = there - words.length / 1000;
    if (there > 0 && (nearest === null || share > nearest.share)) nearest = { span, share };
  }
  return nearest === null ? null : section.found(nearest.span);
}
