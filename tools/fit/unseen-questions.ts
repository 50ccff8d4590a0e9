import type { RetrievalSet } from '../../src/domain/evaluation.ts';
import { isLeftOut } from './left-out.ts';

/** The questions that the cross-encoder was not trained on: those on left-out articles of an XQuAD set, all of any other set. */
export function unseenQuestions({ name, documents, questions }: RetrievalSet): RetrievalSet['questions'] {
  if (!name.startsWith('xquad')) return questions;
  const unseen = new Set(documents.filter(({ title }) => isLeftOut(title ?? '')).map(({ id }) => id));
  return questions.filter(({ relevant }) => [...relevant].some((id) => unseen.has(id)));
}
