import type { FoundText } from '../../../domain/verification.ts';
import type { Span } from '../../../domain/article.ts';
import type { KeywordIndex } from '../../../retrieval/index/keyword-index.ts';
import { fold } from '../../../text/letters/fold.ts';
import { type QuotedWord, quotedWords } from '../../../text/quotes/quoted-words.ts';
import type { Aligned } from './altered-at.ts';

/** Share of a quote's words, weighted by their rarity, that a sentence must have to be like it. */
const MIN_LIKENESS = 1 / 6;

/** One word makes no likeness, however rare. */
const MIN_SHARED_WORDS = 2;

/**
 * The sentence with the most words of a quote, weighted by their rarity in the corpus; null if none has enough of them to be
 * called near.
 *
 * @param best stretch for the quote, if there is one
 */
export function nearestSentence(
  keywords: KeywordIndex,
  best: Aligned | undefined,
  given: readonly QuotedWord[],
): FoundText | null {
  if (best === undefined) return null;
  const weights = weightsOf(keywords, given);
  let total = 0;
  for (const weight of weights.values()) total += weight;
  const { section } = best.stretch;
  let nearest: { readonly span: Span; readonly score: number } | null = null;
  for (const span of section.sentences) {
    const words = quotedWords(section.pageText, span);
    const shared = new Set(words.map(({ loose }) => loose).filter((loose) => weights.has(loose)));
    let weight = 0;
    for (const loose of shared) weight += weights.get(loose) ?? 0;
    if (shared.size < MIN_SHARED_WORDS || weight < MIN_LIKENESS * total) continue;
    // Of two sentences that share as much, the shorter one says less besides.
    const score = weight - words.length / 1000;
    if (nearest === null || score > nearest.score) nearest = { span, score };
  }
  return nearest === null ? null : section.found(nearest.span);
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The rarity of each word of a quote. A word that no page has counts like one that a single passage has. */
function weightsOf(keywords: KeywordIndex, given: readonly QuotedWord[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { key, loose } of given) {
    if (!LETTER_OR_DIGIT.test(key)) continue;
    weights.set(loose, keywords.rarityOf(Math.max(1, keywords.documentsOf(fold(key)).length)));
  }
  return weights;
}
