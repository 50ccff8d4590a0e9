import type { Embedder } from '../domain/embedder.ts';
import { NO_VECTORS } from '../domain/generation.ts';
import type { Judge } from '../domain/judge.ts';
import type { NameKnowledge } from '../domain/name-knowledge.ts';
import type { PassageSet } from '../domain/passage-set.ts';
import type { Strictness } from '../domain/strictness.ts';
import { KnownNames } from '../retrieval/known-names.ts';
import { SearchIndex } from '../retrieval/search-index.ts';
import { answerQuestion } from './answer-question.ts';
import { evaluationCorpus } from './evaluation-corpus.ts';
import { areaUnderCurve } from './ranking-measures.ts';
import { QuoteCopies } from './quote-copies.ts';
import { readQuestion } from './read-question.ts';

export type AbstentionMeans = {
  readonly embedder: Embedder;
  readonly judge: Judge;
  readonly strictness: Strictness;
  readonly names: NameKnowledge;
  readonly detectLanguage: (text: string) => string;
};

/** A line of the command-line contract. */
export type AbstentionFigures = {
  readonly file: string;
  readonly answerable: number;
  readonly unanswerable: number;
  /** Of the best evidence, by which answerable and unanswerable questions are told apart; 0.5 is chance. */
  readonly auc: number;
  /** Share of the unanswerable that got an answer, 0 to 1. */
  readonly hallucination: number;
  /** Share of the answerable that got none, 0 to 1. */
  readonly error: number;
  readonly threshold: number;
};

/**
 * Asks each question of its own passages, which are the whole corpus, as the product would.
 *
 * @param limit of the answerable and of the unanswerable questions so many, from the first; all if undefined
 */
export async function evaluateAbstention(
  file: string,
  sets: readonly PassageSet[],
  means: AbstentionMeans,
  limit: number | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<AbstentionFigures> {
  const { embedder, judge, strictness, detectLanguage } = means;
  const names = new KnownNames(means.names);
  const threshold = judge.thresholds[strictness];
  const chosen = [true, false].flatMap((answerable) =>
    sets.filter((set) => set.answerable === answerable).slice(0, limit),
  );
  const asked: { answerable: boolean; evidence: number; answered: boolean }[] = [];
  let known = NO_VECTORS;
  for (const { text, answerable, passages } of chosen) {
    const documents = passages.map((passage, i) => ({ id: String(i), ...passage }));
    const generation = await evaluationCorpus(file, documents, embedder, { known });
    // The background is the same for all of them.
    known = generation.vectors;
    const index = new SearchIndex(generation, names);
    const question = readQuestion(text, detectLanguage);
    const { answer, trace } = await answerQuestion(
      { index, copies: new QuoteCopies(index), embedder, judge, threshold },
      question,
      {},
      1,
    );
    const evidence = trace.judged[0]?.evidence ?? 0;
    asked.push({ answerable, evidence, answered: answer.kind === 'answered' });
    onProgress(asked.length, chosen.length);
  }
  const positives = asked.filter((one) => one.answerable);
  const negatives = asked.filter((one) => !one.answerable);
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
