import { crossEncoderScorer } from '../../answering/scorer/cross-encoder-scorer.ts';
import { fusionScorer } from '../../answering/scorer/fusion-scorer.ts';
import { failure, type ErrorValues } from '../../domain/error.ts';
import type { AnswerScorer } from '../../domain/ports/answer-scorer.ts';
import type { Calibration, CalibrationState } from '../../domain/ports/calibration.ts';
import type { CrossEncoder } from '../../domain/ports/cross-encoder.ts';

/** What ranks passages and weighs evidence with the loaded models. */
export type CalibratedAnswering = {
  readonly kind: 'calibrated';
  readonly calibration: Calibration;
  readonly scorer: AnswerScorer;
};

/** Whether questions can be answered with the loaded models. Everything else can be done in either case. */
export type Answering =
  CalibratedAnswering | { readonly kind: 'uncalibrated'; readonly why: ErrorValues['not-calibrated'] };

/** What stands in `status` for the scorer of a model that has none. */
const NOT_CALIBRATED = 'not calibrated';

/** @param crossEncoder null where only the embedder is loaded, so that fusion scores alone */
export function buildAnswering(state: CalibrationState, crossEncoder: CrossEncoder | null): Answering {
  if (state.kind === 'uncalibrated') return state;
  const { calibration } = state;
  const { crossEncoderScorer: fit, evidence } = calibration;
  const scorer =
    crossEncoder === null || fit === null
      ? fusionScorer(calibration)
      : crossEncoderScorer(crossEncoder, fit, evidence);
  return { kind: 'calibrated', calibration, scorer };
}

/**
 * What answering takes.
 *
 * @throws `not-calibrated`: an abstention would say that the pages do not answer, which nobody knows
 */
export function requireCalibrated(answering: Answering): CalibratedAnswering {
  if (answering.kind === 'calibrated') return answering;
  throw failure('not-calibrated', answering.why);
}

/** Tells one scorer from another, in `status` and logs. */
export function scorerIdOf(answering: Answering): string {
  return answering.kind === 'calibrated' ? answering.scorer.scorerId : NOT_CALIBRATED;
}
