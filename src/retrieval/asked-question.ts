import type { Question } from '../domain/question.ts';
import type { Script } from '../domain/script.ts';
import { centred } from './centring.ts';
import type { KeywordQuery } from './keyword-index.ts';
import { weighNames, type NameQuery } from './name-scores.ts';
import { preferenceOf, type Preference } from './preference.ts';
import type { SearchIndex } from './search-index.ts';

/** A question made ready for one index: all that ranking passages and weighing sentences look at, worked out once. */
export type AskedQuestion = {
  /** As the model gave it. */
  readonly vector: Float32Array;
  /** The same, centred: without what it has of any question in its language. */
  readonly centred: Float32Array;
  readonly keywords: KeywordQuery;
  readonly names: NameQuery;
  readonly preference: Preference;
  /** How near it is to any text of each script. */
  readonly backgrounds: Readonly<Record<Script, number>>;
};

/** @param vector of the question as `index.spelling` spells it */
export function askedOf(index: SearchIndex, question: Question, vector: Float32Array): AskedQuestion {
  const { text, language } = question;
  return {
    vector,
    centred: centred(vector, index.questionBackground(language, text)),
    keywords: index.keywords.weigh(text),
    names: weighNames(index.keywords, index.names.mentionsIn(text)),
    preference: preferenceOf(index, text),
    backgrounds: index.backgroundCosines(vector),
  };
}
