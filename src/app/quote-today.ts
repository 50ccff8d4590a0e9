import type { Filter } from '../domain/question.ts';
import type { FoundText } from '../domain/verification.ts';
import type { LocatedQuote } from './locate-quotes.ts';
import { MAX_QUOTE } from './limits.ts';
import type { Session } from './session.ts';

/** What has become of a text that was quoted once and is not found by its id any more (features.md N10). */
export type QuoteToday =
  /** The same words stand somewhere else now: the article got another headline or moved. */
  | { readonly kind: 'elsewhere'; readonly now: LocatedQuote }
  /** What comes nearest to it: the sentence as it was corrected, or another one. */
  | { readonly kind: 'nearest'; readonly now: LocatedQuote }
  | { readonly kind: 'nothing' };

/**
 * Holds an old quote against the corpus of today, as far as a filter admits. Throws nothing for what a message may hold, but
 * what a verifier throws.
 */
export async function quoteToday(
  { verifier, quotes }: Pick<Session, 'verifier' | 'quotes'>,
  old: string,
  filter: Filter,
): Promise<QuoteToday> {
  const found = await nearestTo(verifier, old, filter);
  if (found === null) return { kind: 'nothing' };
  return { kind: found.isSame ? 'elsewhere' : 'nearest', now: quotes.around(found.place) };
}

async function nearestTo(
  verifier: Session['verifier'],
  old: string,
  filter: Filter,
): Promise<{ readonly isSame: boolean; readonly place: FoundText } | null> {
  if (old.trim() === '' || old.length > MAX_QUOTE) return null;
  const verification = await verifier.verify(old, filter);
  switch (verification.status) {
    case 'exact':
    case 'respelt':
      return { isSame: true, place: verification.matches[0] };
    case 'altered':
    case 'stitched':
      return { isSame: false, place: verification.matches[0] };
    case 'not-found':
      return verification.nearest === null ? null : { isSame: false, place: verification.nearest };
    case 'too-short':
      return null;
  }
}
