import { standNear, type ChosenQuote } from '../answering/choose-quotes.ts';
import type { Quote } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Place, QuoteCopies } from './quote-copies.ts';

/**
 * Chosen quotes, each with what stands for it elsewhere. What is told beside an earlier one is no quote of its own and is not
 * told again; nor is what stands in one paragraph with it in all articles that have both.
 *
 * @param admits a person's filter
 */
export function quotesWithCopies(
  copies: QuoteCopies,
  chosen: readonly ChosenQuote[],
  admits: (article: Article) => boolean,
): Quote[] {
  const quotes: Quote[] = [];
  const told = new Set<string>();
  const earlier: (readonly Place[])[] = [];
  for (const { candidate, evidence, alike } of chosen) {
    const { quote, places } = copies.quoteAt(candidate, alike, admits);
    const { variants = [], ...itself } = quote;
    if (told.has(quote.id) || earlier.some((others) => areOfOneParagraph(places, others))) continue;
    const [first, ...others] = variants.filter(({ id }) => !told.has(id));
    quotes.push({
      ...itself,
      evidence,
      ...(first === undefined ? {} : { variants: [first, ...others] }),
    });
    earlier.push(places);
    for (const { id } of [quote, ...variants]) told.add(id);
  }
  return quotes;
}

function areOfOneParagraph(places: readonly Place[], others: readonly Place[]): boolean {
  const byArticle = new Map(others.map((other) => [other.articleNumber, other]));
  const near = places.flatMap((place) => {
    const other = byArticle.get(place.articleNumber);
    return other === undefined ? [] : [standNear(place, other)];
  });
  return near.length > 0 && near.every((isNear) => isNear);
}
