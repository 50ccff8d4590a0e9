import { at } from '../../domain/at.ts';
import type { Candidate, Features } from '../../domain/candidate.ts';
import type { AnswerScorer } from '../../domain/ports/answer-scorer.ts';
import type { Calibration, CrossEncoderWeights, FittedScorer } from '../../domain/ports/calibration.ts';
import type { CrossEncoder, WindowEvidence } from '../../domain/ports/cross-encoder.ts';
import type { QuestionByScript } from '../../domain/question.ts';
import { scriptOf } from '../../text/letters/script.ts';
import { standsOut } from './fusion-scorer.ts';
import { logistic } from './logistic.ts';
import { windowsOver } from './windows.ts';

/**
 * The scorer with a trained model: the cross-encoder reads the best windows under their headlines and says of each whether it
 * answers, and which of its sentences do. A logistic function puts together what it says and the candidate's features, since
 * both are better than either (docs/research/evidence.md#model-and-fusion-together).
 *
 * @param fit of this very cross-encoder
 */
export function crossEncoderScorer(
  model: CrossEncoder,
  { weights, thresholds }: FittedScorer<CrossEncoderWeights>,
  constants: Calibration['evidence'],
): AnswerScorer {
  return {
    scorerId: model.evidenceId,
    thresholds,
    async score(question, candidates, windows) {
      const readings = await readSentences(model, question, candidates, windows);
      return candidates.map(({ features }, i) => {
        const reading = at(readings, i);
        if (reading === null || !standsOut(features, constants)) return 0;
        return logistic(logitOf(reading, features, weights));
      });
    },
  };
}

/** What the cross-encoder says of a candidate, in logits. */
export type SentenceReading = { readonly relevance: number; readonly sentence: number };

/**
 * Has the cross-encoder read the best windows over the candidates.
 *
 * @param limit number of windows
 * @returns `[candidates]`, null for a candidate that no window holds whole. Throws what the model throws
 */
export async function readSentences(
  model: CrossEncoder,
  question: QuestionByScript,
  candidates: readonly Candidate[],
  limit: number,
): Promise<(SentenceReading | null)[]> {
  const windows = windowsOver(longestOf(question), candidates, limit);
  const readings = new Map<string, SentenceReading>();
  const read = await Promise.all(
    windows.map(({ window }) => model.read(question[scriptOf(window.sentences.join(' '))], window)),
  );
  for (const [i, { articleNumber, from }] of windows.entries()) {
    const { relevance, sentences }: WindowEvidence = at(read, i);
    for (const [s, sentence] of sentences.entries()) {
      if (sentence !== null) readings.set(keyOf(articleNumber, from + s), { relevance, sentence });
    }
  }
  return candidates.map(({ articleNumber, from, to }) => {
    const [first, last] = [
      readings.get(keyOf(articleNumber, from)),
      readings.get(keyOf(articleNumber, to - 1)),
    ];
    return first === undefined || last === undefined ? null : both(first, last);
  });
}

function longestOf(question: QuestionByScript): string {
  return Object.values(question).reduce((longest, text) => (text.length > longest.length ? text : longest));
}

/** A pair is as good as the better of its sentences; choose-quotes.ts decides whether both are quoted. */
function both(first: SentenceReading, last: SentenceReading): SentenceReading {
  return {
    relevance: Math.max(first.relevance, last.relevance),
    sentence: Math.max(first.sentence, last.sentence),
  };
}

function keyOf(articleNumber: number, sentence: number): string {
  return `${articleNumber}:${sentence}`;
}

/** Log odds, in nats, that a candidate answers: a weighted sum of the model's two logits and of the candidate's features. */
export function logitOf(
  { relevance, sentence }: SentenceReading,
  features: Features,
  weights: CrossEncoderWeights,
): number {
  return (
    weights.bias +
    weights.relevance * relevance +
    weights.sentence * sentence +
    weights.fused * features.fused +
    weights.background * features.background +
    weights.known * features.known +
    weights.missingCertain * features.missingCertain +
    weights.unknownCertain * features.unknownCertain +
    weights.missingName * features.missingName +
    weights.unknownName * features.unknownName +
    weights.missingNumbers * features.missingNumbers
  );
}
