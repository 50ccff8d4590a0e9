import type { Filter } from '../../../domain/question.ts';
import type { FoundText } from '../../../domain/verification.ts';
import type { LocatedQuote } from './quote-directory.ts';
import { MAX_QUOTE_CHARS } from '../../limits.ts';
import type { Engine } from '../engine.ts';

/** What has become of a quoted text whose id is not found any more (docs/research/users.md#corrections-reach-old-answers). */
export type QuoteToday =
  /** The same words stand somewhere else now: the article got another headline or moved. */
  | { readonly kind: 'elsewhere'; readonly now: LocatedQuote }
  /** What comes nearest to it: the sentence as it was corrected, or another one. */
  | { readonly kind: 'nearest'; readonly now: LocatedQuote }
  | { readonly kind: 'nothing' };

/**
 * Compares an old quote with the corpus of today, as far as a filter admits. Any text is taken, whatever it is. Throws what the
 * verifier throws.
 */
export async function quoteToday(
  { verifier, quotes }: Pick<Engine, 'verifier' | 'quotes'>,
  old: string,
  filter: Filter,
): Promise<QuoteToday> {
  const found = await nearestTo(verifier, old, filter);
  if (found === null) return { kind: 'nothing' };
  return { kind: found.isSame ? 'elsewhere' : 'nearest', now: quotes.around(found.place) };
}

async function nearestTo(
  verifier: Engine['verifier'],
  old: string,
  filter: Filter,
): Promise<{ readonly isSame: boolean; readonly place: FoundText } | null> {
  if (old.trim() === '' || old.length > MAX_QUOTE_CHARS) return null;
  const { verification } = await verifier.verify(old, filter, 'quotation');
  switch (verification.status) {
    case 'exact':
    case 'respelt':
      return { isSame: true, place: verification.matches[0] };
    case 'altered':
    case 'elided':
    case 'stitched':
      return { isSame: false, place: verification.matches[0] };
    case 'not-found':
      return verification.nearest === null ? null : { isSame: false, place: verification.nearest };
    case 'outside-article':
    case 'too-short':
      return null;
  }
}
