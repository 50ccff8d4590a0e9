import type { ChosenQuote } from '../../../answering/choose-quotes.ts';
import { gated } from '../../../answering/gate.ts';
import type { CitedText } from '../../../domain/answer.ts';
import type { AnswerDeps, AnswerRequest, FoundPart } from '../answered.ts';
import { headlinesOf } from '../listing/headline-quotes.ts';
import { markedQuotes } from './marked-quotes.ts';
import { type QuoteOfChosen, quotesWithDuplicates } from './quotes-with-duplicates.ts';
import { withinLimits } from '../search-question.ts';

/** Quotes of what was chosen, with what duplicates have of them; only those that are slices of their pages. */
export function makeQuotes(
  deps: AnswerDeps,
  chosen: readonly ChosenQuote[],
  parts: readonly FoundPart[],
  { filter }: AnswerRequest,
): {
  readonly made: readonly QuoteOfChosen[];
  readonly droppedAtGate: readonly CitedText[];
} {
  const within = parts.map(({ part }) => withinLimits(deps, part, filter));
  const cited = quotesWithDuplicates(deps.duplicates, chosen, (article) =>
    within.some((isIn) => isIn(article)),
  );
  const asksHeadlines = parts.every(({ part }) => part.wanted === 'headlines');
  const made = asksHeadlines ? headlinesOf(deps.index, cited) : cited;
  const { passed, dropped } = gated(
    made.map(({ quote }) => quote),
    (source) => deps.index.pageText(source),
  );
  const marked = markedQuotes(
    passed,
    parts.map(({ found }) => found.query),
  );
  const byId = new Map(marked.map((quote) => [quote.id, quote]));
  const kept = made.flatMap(({ quote, chosen: of }) => {
    const one = byId.get(quote.id);
    return one === undefined ? [] : [{ quote: one, chosen: of }];
  });
  return { made: kept, droppedAtGate: dropped };
}
