import type { Question } from '../domain/question.ts';
import type { Script } from '../domain/script.ts';
import { hasPersianLetters } from '../text/spellings.ts';
import { scriptOf } from '../text/script.ts';
import { centred } from './centring.ts';
import { demandsOf, type Demands } from './demands.ts';
import type { KeywordQuery } from './keyword-index.ts';
import type { Mention } from './name-matcher.ts';
import { weighNames, type NameQuery } from './name-scores.ts';
import { preferenceOf, type Preference } from './preference.ts';
import type { SearchIndex } from './search-index.ts';

/** A question made ready for one index: all that ranking passages and weighing sentences look at, worked out once. */
export type AskedQuestion = {
  /** As the model gave it. */
  readonly vector: Float32Array;
  /** The same, centred: without what it has of any question in its language. */
  readonly centred: Float32Array;
  readonly script: Script;
  readonly keywords: KeywordQuery;
  /** Its names as the corpus writes them. */
  readonly mentions: readonly Mention[];
  readonly names: NameQuery;
  /** What an article must have to answer it. */
  readonly demands: Demands;
  readonly preference: Preference;
  /** How near it is to any text of each script. */
  readonly backgrounds: Readonly<Record<Script, number>>;
};

/** @param vector of the question as `index.spelling` spells it */
export function askedOf(index: SearchIndex, question: Question, vector: Float32Array): AskedQuestion {
  const { text } = question;
  const mentions = index.names.mentionsIn(text);
  return {
    vector,
    centred: centred(vector, index.questionBackground(languageOf(index, question), text)),
    script: scriptOf(text),
    keywords: index.keywords.weigh(text),
    mentions,
    names: weighNames(index.keywords, mentions),
    demands: demandsOf(text, index.names.wantedIn(text, question.language)),
    preference: preferenceOf(index, text),
    backgrounds: index.backgroundCosines(vector),
  };
}

/** Arabic typed on a Persian keyboard looks like Persian until it is spelt as the corpus spells. */
function languageOf({ spelling }: SearchIndex, { text, language }: Question): string {
  return language === 'fa' && !hasPersianLetters(spelling.of(text)) ? 'ar' : language;
}
