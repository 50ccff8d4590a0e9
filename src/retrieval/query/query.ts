import type { RankingConstants } from '../../domain/ports/calibration.ts';
import type { Embedder } from '../../domain/ports/embedder.ts';
import type { Question, QuestionByScript, Script } from '../../domain/question.ts';
import { hasPersianLetters } from '../../text/letters/spellings.ts';
import { scriptOf } from '../../text/letters/script.ts';
import type { KeywordQuery } from '../index/keyword-index.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Mention, QuestionNames } from '../names/name-matcher.ts';
import { type NameQuery, weighNames } from '../names/name-scores.ts';
import { centred } from '../ranking/centring.ts';
import { buildConstraints, type Constraints } from './constraints.ts';

/** A question made ready for one index: all that ranking passages and scoring sentences look at, worked out once. */
export type Query = {
  /** The question's vector as the model gave it, `[dimensions]`. */
  readonly vector: Float32Array;
  /** The same, centred: without most of what it shares with any question in its language. */
  readonly centred: Float32Array;
  readonly script: Script;
  /** The question as the corpus spells it and writes its names: what the answer scorer reads. */
  readonly byScript: QuestionByScript;
  readonly keywords: KeywordQuery;
  /** The question's names as the corpus writes them. */
  readonly mentions: readonly Mention[];
  readonly names: NameQuery;
  /** What an article must have to answer the question. */
  readonly constraints: Constraints;
  /** Mean cosine of the question with texts about nothing in particular, by their script. */
  readonly backgrounds: Readonly<Record<Script, number>>;
  /** Constants of the index that the question is asked of. */
  readonly ranking: RankingConstants;
};

/**
 * Builds the query of a question, which is embedded as this corpus spells it.
 *
 * @param names of the question, where they were parsed already
 * @throws what the embedder throws
 */
export async function buildQuery(
  index: SearchIndex,
  embedder: Embedder,
  question: Question,
  names: QuestionNames = index.names.parse(question),
): Promise<Query> {
  const vector = await embedder.embedQuestion(index.spelling.of(question.text));
  const { text } = question;
  const { ranking } = index;
  const mentions = names.mentions();
  const background = index.questionBackground(languageOf(index, question), text);
  return {
    vector,
    centred: centred(vector, background, ranking.centring),
    script: scriptOf(text),
    byScript: index.questionByScript(names),
    keywords: index.keywords.weigh(text),
    mentions,
    names: weighNames(index.keywords, mentions),
    constraints: buildConstraints(text, names.wanted()),
    backgrounds: index.backgroundCosines(vector),
    ranking,
  };
}

/** Arabic typed on a Persian keyboard looks like Persian until it is spelt as the corpus spells. */
function languageOf({ spelling }: SearchIndex, { text, language }: Question): string {
  return language === 'fa' && !hasPersianLetters(spelling.of(text)) ? 'ar' : language;
}
