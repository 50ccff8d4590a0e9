import { standNear, type ChosenQuote } from '../../../answering/choose-quotes.ts';
import type { Quote } from '../../../domain/answer.ts';
import type { Article } from '../../../domain/article.ts';
import type { QuoteRange, QuoteDuplicates } from './quote-duplicates.ts';

/** A quote with what it was made of: the quote itself may stand in another article, which had the words first. */
export type QuoteOfChosen = { readonly quote: Quote; readonly chosen: ChosenQuote };

/**
 * Gives each chosen quote what other articles have of it. A text that stands beside an earlier quote is no quote of its own and
 * is not told again, and neither is a text that is in one paragraph with an earlier quote in every article that has it.
 *
 * @param admits the person's filter
 */
export function quotesWithDuplicates(
  duplicates: Pick<QuoteDuplicates, 'quoteAt'>,
  chosen: readonly ChosenQuote[],
  admits: (article: Article) => boolean,
): QuoteOfChosen[] {
  const quotes: QuoteOfChosen[] = [];
  const told = new Set<string>();
  const earlier: ReadonlyMap<number, QuoteRange>[] = [];
  for (const one of chosen) {
    const { candidate, evidence, alike } = one;
    const { quote, places, others } = duplicates.quoteAt(candidate, alike, admits);
    const { variants = [], ...itself } = quote;
    if (told.has(quote.id) || earlier.some((before) => areBeside(places, before))) continue;
    const [first, ...further] = variants.filter(({ id }) => !told.has(id));
    const wordings = first === undefined ? {} : { variants: [first, ...further] as const };
    quotes.push({ chosen: one, quote: { ...itself, evidence, ...wordings } });
    earlier.push(new Map([...others, ...places].map((place) => [place.articleNumber, place])));
    for (const { id } of [quote, ...variants]) told.add(id);
  }
  return quotes;
}

/** Whether an earlier quote stands near each of the places; one article that has it elsewhere or alone is enough to quote it. */
function areBeside(places: readonly QuoteRange[], earlier: ReadonlyMap<number, QuoteRange>): boolean {
  return places.every((place) => {
    const other = earlier.get(place.articleNumber);
    return other !== undefined && standNear(place, other);
  });
}
