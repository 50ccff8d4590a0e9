import type { IsoDate } from '../../domain/article.ts';
import type { Embedder } from '../../domain/ports/embedder.ts';
import { NO_VECTORS } from '../../domain/generation.ts';
import type { Strictness } from '../../domain/ports/answer-scorer.ts';
import type { NameKnowledge } from '../../domain/names.ts';
import type { PassageSet } from '../../domain/evaluation.ts';
import { KnownNames } from '../../retrieval/names/known-names.ts';
import { SearchIndex } from '../../retrieval/index/search-index.ts';
import { articleLanguages } from '../ask/question/article-languages.ts';
import { answerQuestion } from '../ask/answer-question.ts';
import { requireCalibrated, type Answering } from '../ask/answering.ts';
import { evaluationCorpus } from './evaluation-corpus.ts';
import { areaUnderCurve } from './ranking-measures.ts';
import { QuoteDuplicates } from '../ask/quotes/quote-duplicates.ts';
import { readQuestion } from '../ask/question/read-question.ts';

export type AbstentionDeps = {
  readonly embedder: Embedder;
  readonly answering: Answering;
  readonly strictness: Strictness;
  readonly names: NameKnowledge;
  readonly detectLanguage: (text: string) => string;
  /** The day, in UTC. */
  readonly today: () => IsoDate;
};

/** A line of the command-line contract. */
export type AbstentionFigures = {
  readonly file: string;
  readonly answerable: number;
  readonly unanswerable: number;
  /** How well the best evidence tells answerable from unanswerable questions, as area under the curve; 0.5 is chance. */
  readonly auc: number;
  /** Share of the unanswerable questions that got an answer, 0 to 1. */
  readonly hallucination: number;
  /** Share of the answerable questions that got none, 0 to 1. */
  readonly error: number;
  readonly threshold: number;
};

export type AbstentionOptions = {
  /** Number of answerable and of unanswerable questions used, from the first; all if undefined. */
  readonly limit: number | undefined;
  readonly onProgress: (done: number, total: number) => void;
};

/**
 * Asks each question with its own passages as the whole corpus, in the way of the product.
 *
 * @param file name of the sets, for the figures
 */
export async function evaluateAbstention(
  file: string,
  sets: readonly PassageSet[],
  deps: AbstentionDeps,
  { limit, onProgress }: AbstentionOptions,
): Promise<AbstentionFigures> {
  const { embedder, answering, strictness, detectLanguage, today } = deps;
  const { scorer, calibration } = requireCalibrated(answering);
  const { ranking, evidence: constants } = calibration;
  const names = new KnownNames(deps.names);
  const threshold = scorer.thresholds[strictness];
  const chosen = [true, false].flatMap((answerable) =>
    sets.filter((set) => set.answerable === answerable).slice(0, limit),
  );
  const outcomes: { answerable: boolean; evidence: number; answered: boolean }[] = [];
  let known = NO_VECTORS;
  for (const { text, answerable, passages } of chosen) {
    const documents = passages.map((passage, i) => ({ id: String(i), ...passage }));
    const generation = await evaluationCorpus(file, documents, embedder, { known });
    // The background is the same for all of them.
    known = generation.vectors;
    const index = new SearchIndex(generation, names, ranking);
    const question = readQuestion(text, detectLanguage);
    const { answer, trace } = await answerQuestion(
      {
        ...{ index, embedder, scorer, threshold, constants },
        duplicates: new QuoteDuplicates(index),
        languageOf: articleLanguages(index, detectLanguage),
      },
      { question, filter: {}, limit: 1, today: today() },
    );
    const evidence = trace.scored[0]?.evidence ?? 0;
    outcomes.push({ answerable, evidence, answered: answer.kind === 'answered' });
    onProgress(outcomes.length, chosen.length);
  }
  const positives = outcomes.filter((one) => one.answerable);
  const negatives = outcomes.filter((one) => !one.answerable);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    file,
    answerable: positives.length,
    unanswerable: negatives.length,
    auc: areaUnderCurve(
      positives.map(({ evidence }) => evidence),
      negatives.map(({ evidence }) => evidence),
    ),
    hallucination: share(negatives.filter(({ answered }) => answered).length, negatives.length),
    error: share(positives.filter(({ answered }) => !answered).length, positives.length),
    threshold,
  };
}
