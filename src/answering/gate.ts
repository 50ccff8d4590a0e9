import type { Citation, CitedText, Quote } from '../domain/answer.ts';
import { sliceOf } from '../domain/article.ts';

/**
 * The one gate on the way out (docs/decisions/001-a-quote-is-a-slice.md): a quote passes if it is, to the character, the slice
 * of the stored page that its citation names. What fails is dropped and counted, never repaired.
 *
 * @param pageTextOf stored text of a page, or undefined if there is no such page
 */
export function passesGate(
  quote: { readonly text: string; readonly citation: Pick<Citation, 'source' | 'span'> },
  pageTextOf: (source: string) => string | undefined,
): boolean {
  const { source, span } = quote.citation;
  const pageText = pageTextOf(source);
  if (pageText === undefined) return false;
  // slice() cuts off fractions and counts negative numbers from the end: such spans name nothing.
  if (!Number.isInteger(span.start) || !Number.isInteger(span.end)) return false;
  if (span.start < 0 || span.start >= span.end || span.end > pageText.length) return false;
  return sliceOf(pageText, span) === quote.text;
}

/** Splits quotes into those that pass and those that do not; of a quote that passes, the variants as well. */
export function gated(
  quotes: readonly Quote[],
  pageTextOf: (source: string) => string | undefined,
): { readonly passed: readonly Quote[]; readonly dropped: readonly CitedText[] } {
  const passes = (one: CitedText): boolean => passesGate(one, pageTextOf);
  const passed = quotes.filter(passes).map((quote) => {
    const { variants, ...itself } = quote;
    if (variants === undefined) return quote;
    const [first, ...others] = variants.filter(passes);
    return first === undefined ? itself : { ...itself, variants: [first, ...others] as const };
  });
  const all: readonly CitedText[] = quotes.flatMap((quote) => [quote, ...(quote.variants ?? [])]);
  return { passed, dropped: all.filter((one) => !passes(one)) };
}
