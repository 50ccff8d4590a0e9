import type { Embedder } from '../domain/embedder.ts';
import type { Question } from '../domain/question.ts';
import { askedOf, type AskedQuestion } from '../retrieval/asked-question.ts';
import type { SearchIndex } from '../retrieval/search-index.ts';

/** A question made ready for an index: what is embedded is the question as this corpus spells it, wherever it is asked. */
export async function askIndex(
  index: SearchIndex,
  embedder: Embedder,
  question: Question,
): Promise<AskedQuestion> {
  return askedOf(index, question, await embedder.embedQuestion(index.spelling.of(question.text)));
}
