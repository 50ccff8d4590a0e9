import type { Candidate } from '../../src/domain/candidate.ts';
import type { AnswerScorer } from '../../src/domain/ports/answer-scorer.ts';

/** Gives each candidate the evidence that is told for its text and the question; `seen` are the questions, in order. */
export type ToldScorer = AnswerScorer & { readonly seen: readonly string[] };

/**
 * A scorer that goes by what a test says.
 *
 * @param evidenceOf of a text, given the question in Latin script; a pair is as good as the better of its sentences
 */
export function toldScorer(evidenceOf: (text: string, question: string) => number): ToldScorer {
  const seen: string[] = [];
  return {
    seen,
    scorerId: 'told',
    thresholds: { strict: 0.9, balanced: 0.5, eager: 0.1, close: 0.05 },
    score: (question, candidates) => {
      seen.push(question.latin);
      return Promise.resolve(candidates.map(({ text }: Candidate) => evidenceOf(text, question.latin)));
    },
  };
}
