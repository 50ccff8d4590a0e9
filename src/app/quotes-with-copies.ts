import { standNear, type ChosenQuote } from '../answering/choose-quotes.ts';
import type { Quote } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Place, QuoteCopies } from './quote-copies.ts';

/**
 * Chosen quotes, each with what stands for it elsewhere. What is told beside an earlier one is no quote of its own and is not
 * told again; nor is what stands in one paragraph with it wherever it stands.
 *
 * @param admits a person's filter
 */
export function quotesWithCopies(
  copies: Pick<QuoteCopies, 'quoteAt'>,
  chosen: readonly ChosenQuote[],
  admits: (article: Article) => boolean,
): Quote[] {
  const quotes: Quote[] = [];
  const told = new Set<string>();
  const earlier: ReadonlyMap<number, Place>[] = [];
  for (const { candidate, evidence, alike } of chosen) {
    const { quote, places, others } = copies.quoteAt(candidate, alike, admits);
    const { variants = [], ...itself } = quote;
    if (told.has(quote.id) || earlier.some((one) => areBeside(places, one))) continue;
    const [first, ...further] = variants.filter(({ id }) => !told.has(id));
    quotes.push({
      ...itself,
      evidence,
      ...(first === undefined ? {} : { variants: [first, ...further] }),
    });
    earlier.push(new Map([...others, ...places].map((place) => [place.articleNumber, place])));
    for (const { id } of [quote, ...variants]) told.add(id);
  }
  return quotes;
}

/** Whether something earlier stands near each of the places; one article that tells it elsewhere or alone is enough to quote it. */
function areBeside(places: readonly Place[], earlier: ReadonlyMap<number, Place>): boolean {
  return places.every((place) => {
    const other = earlier.get(place.articleNumber);
    return other !== undefined && standNear(place, other);
  });
}
