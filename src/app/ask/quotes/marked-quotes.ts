import { answeringClause } from '../../../answering/answering-clause.ts';
import type { Quote } from '../../../domain/answer.ts';
import type { Query } from '../../../retrieval/query/query.ts';
import { isFunctionWord, isQuestionWord } from '../../../text/question/function-words.ts';
import { foldedWords } from '../../../text/words/words.ts';

/** How much more a name tells of where an answer stands than another word. */
const NAME_WEIGHT = 2;

/** Marks in each long quote the clause that has most of what was asked; the quote itself stays whole. */
export function markedQuotes(quotes: readonly Quote[], queries: readonly (Query | null)[]): readonly Quote[] {
  const wanted = wantedWords(queries.filter((query) => query !== null));
  return quotes.map((quote) => {
    const marked = answeringClause(quote.text, wanted);
    return marked === null ? quote : { ...quote, marked };
  });
}

/** The words of questions in every script, and how the corpus writes their names, each with its weight. */
function wantedWords(queries: readonly Query[]): ReadonlyMap<string, number> {
  const words = queries
    .flatMap(({ byScript }) => Object.values(byScript).flatMap(foldedWords))
    .filter((word) => !isFunctionWord(word) && !isQuestionWord(word));
  const names = queries
    .flatMap(({ mentions }) => mentions.flatMap(({ writings }) => writings))
    .flatMap(({ parts, sureness }) => parts.flat().map((word) => [word, NAME_WEIGHT * sureness] as const));
  const weights = new Map(words.map((word) => [word, 1]));
  for (const [word, weight] of names) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  return weights;
}
