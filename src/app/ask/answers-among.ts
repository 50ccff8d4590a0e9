import { quotesInTurn } from '../../answering/choose-quotes.ts';
import type { Quote } from '../../domain/answer.ts';
import type { AnswerDeps, AnswerRequest, FoundPart } from './answered.ts';
import { understandParts } from './question/understand-parts.ts';
import type { UnderstoodQuestion } from './question/understand-question.ts';
import { makeQuotes } from './quotes/make-quotes.ts';
import { searchQuestion } from './search-question.ts';

/**
 * Quotes of certain articles alone that answer a question, best first, also where other articles answer it better; none where these do
 * not answer it. Nothing else is looked for: neither what comes close nor why there is no answer.
 *
 * Throws what the embedder and the scorer throw.
 *
 * @param among numbers of articles
 */
export async function answersAmong(
  deps: AnswerDeps,
  request: AnswerRequest,
  among: ReadonlySet<number>,
): Promise<readonly Quote[]> {
  const { question, today, filter, limit, dropped = [] } = request;
  const parts = understandParts(deps.index, question, { today, filter, dropped });
  const found: FoundPart[] = [];
  for (const one of parts) {
    const part = { ...one, articles: bothOf(one, among) };
    found.push({ part, found: await searchQuestion(deps, part, filter, limit) });
  }
  const chosen = quotesInTurn(
    found.map((one) => [...one.found.chosen]),
    limit,
  );
  const { made } = makeQuotes(deps, chosen, found, request);
  return made.map(({ quote }) => quote);
}

function bothOf({ articles }: UnderstoodQuestion, among: ReadonlySet<number>): ReadonlySet<number> {
  return articles === null ? among : new Set([...among].filter((number) => articles.has(number)));
}
