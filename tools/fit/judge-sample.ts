import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Features } from '../../src/domain/candidate.ts';
import type { SentenceReading } from '../../src/answering/scorer/cross-encoder-scorer.ts';

/**
 * Whether a candidate answers its question. `partly` is neither right nor wrong; `unread` is what nobody has read: outside the
 * cluster that a question was written on.
 */
export type Label = 'right' | 'partly' | 'wrong' | 'unread';

/** What the scorer's logistic function sees of a candidate, and where the candidate is. */
export type JudgeCandidate = Features &
  SentenceReading & {
    /** Id of its article in the data. */
    readonly article: string;
    /** Sentences `[from, to)` of the article. */
    readonly from: number;
    readonly to: number;
    readonly text: string;
    readonly label: Label;
  };

/** A question with those of its candidates that the cross-encoder has read. */
export type JudgeSample = {
  readonly source: string;
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  /** What kind of question or of near miss it is. */
  readonly kind: string;
  readonly answerable: boolean;
  readonly candidates: readonly JudgeCandidate[];
};

/** Reads the samples that collect-judge.ts wrote, a line each. */
export async function readSamples(file: string): Promise<JudgeSample[]> {
  const samples: JudgeSample[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    // Written by the same program a moment ago: its shape is not in doubt.
    samples.push(JSON.parse(line) as JudgeSample);
  }
  return samples;
}
