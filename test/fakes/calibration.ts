import { readCalibration } from '../../src/adapters/models/calibration-file.ts';
import type { CalibratedAnswering } from '../../src/app/ask/answering.ts';
import { fusionScorer } from '../../src/answering/scorer/fusion-scorer.ts';
import { HOME } from '../../src/config/environment.ts';
import type { AnswerScorer } from '../../src/domain/ports/answer-scorer.ts';
import type { Calibration } from '../../src/domain/ports/calibration.ts';

const read = await readCalibration(`${HOME}/embeddings/model`);
if (read === null) throw new Error('the bundled model has no calibration');

/** The bundled model's: a fake embedder has none of its own, and these numbers are as good as any. */
export const CALIBRATION: Calibration = read;

/** What answers with it; `scorer` is the one without a cross-encoder unless given. */
export function answeringWith(scorer: AnswerScorer = fusionScorer(CALIBRATION)): CalibratedAnswering {
  return { kind: 'calibrated', calibration: CALIBRATION, scorer };
}

/** Answers whatever stands out from the background, with whatever evidence. */
export const EAGER: AnswerScorer = {
  ...fusionScorer(CALIBRATION),
  thresholds: { strict: 0, balanced: 0, eager: 0, close: 0 },
};
