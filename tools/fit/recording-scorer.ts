import { readSentences, type SentenceReading } from '../../src/answering/scorer/cross-encoder-scorer.ts';
import type { Candidate } from '../../src/domain/candidate.ts';
import type { AnswerScorer } from '../../src/domain/ports/answer-scorer.ts';
import type { CrossEncoder } from '../../src/domain/ports/cross-encoder.ts';

/** A candidate that the cross-encoder has read. */
export type ReadCandidate = { readonly candidate: Candidate; readonly reading: SentenceReading };

/** A scorer that takes every candidate for an answer, and keeps what the cross-encoder said of those it has read. */
export type RecordingScorer = AnswerScorer & {
  /** What was read since the last call of `take`, one list for each search. */
  take(): ReadCandidate[][];
};

/** Records what a fit needs while the product itself asks, so that weights are fitted to the candidates that it really sees. */
export function recordingScorer(model: CrossEncoder): RecordingScorer {
  let searches: ReadCandidate[][] = [];
  return {
    scorerId: 'recording',
    thresholds: { strict: 0, balanced: 0, eager: 0, close: 0 },
    async score(question, candidates, windows) {
      const readings = await readSentences(model, question, candidates, windows);
      const read = candidates.flatMap((candidate, i) => {
        const reading = readings[i];
        return reading === null || reading === undefined ? [] : [{ candidate, reading }];
      });
      searches.push(read);
      return candidates.map(() => 1);
    },
    take() {
      const taken = searches;
      searches = [];
      return taken;
    },
  };
}
