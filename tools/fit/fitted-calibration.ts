import { HOME } from '../../src/config/environment.ts';
import type { ModelSettings } from '../../src/adapters/models/model-messages.ts';
import {
  fittedTo,
  isOf,
  readCalibration,
  type CalibrationContent,
} from '../../src/adapters/models/calibration-file.ts';
import { buildAnswering, type Answering } from '../../src/app/ask/answering.ts';
import type { CrossEncoderWeights, FittedScorer, FusionWeights } from '../../src/domain/ports/calibration.ts';

/** The model whose constants a fit of another model begins with. */
const BUNDLED = `${HOME}/embeddings/model`;

/** What a fit found, with what it printed, a line each. */
type Fit<Weights> = FittedScorer<Weights> & { readonly report: readonly string[] };

/**
 * The calibration that a fit begins with: that of the model; or, for a model without one, the bundled model's constants,
 * which the file then says. The scorers are fitted on top of them, so that the thresholds hold whatever the ranking is worth.
 *
 * @throws `calibration-unreadable`
 */
export async function startingCalibration(
  settings: ModelSettings,
  modelId: string,
): Promise<CalibrationContent> {
  const own = await readCalibration(settings.model);
  if (own !== null && (await isOf(own, settings, { modelId }))) return own;
  const bundled = await readCalibration(BUNDLED);
  if (bundled === null) throw new Error(`there is no calibration in ${BUNDLED}`);
  const record = [
    `Taken over from ${bundled.model} and not fitted to this model: see npm run eval -- retrieval.`,
  ];
  return {
    ...bundled,
    ...fittedTo(modelId),
    ranking: { ...bundled.ranking, record },
    evidence: { ...bundled.evidence, record },
    crossEncoderScorer: null,
  };
}

/** What an index needs to be searched while its model is being fitted; its scorer is not to be believed yet. */
export function provisionalAnswering(calibration: CalibrationContent): Answering {
  return buildAnswering({ kind: 'calibrated', calibration }, null);
}

/** The calibration with a new fit of the scorer without a cross-encoder. */
export function withFusionFit(
  before: CalibrationContent,
  { weights, thresholds, report }: Fit<FusionWeights>,
): CalibrationContent {
  return {
    ...before,
    fusionScorer: {
      record: [
        'npm run fit -- ../shared/evaldata --write',
        ...report.map((line) => line.trimEnd()),
        'thresholds refuse at most 30, 10 and 3 % of the answerable',
      ],
      weights: {
        bias: rounded(weights.bias, 3),
        points: rounded(weights.points, 4),
        background: rounded(weights.background, 3),
        knownWords: rounded(weights.knownWords, 3),
      },
      // Rounded down, so that a threshold refuses no more than it says.
      thresholds: {
        strict: Math.floor(thresholds.strict * 1000) / 1000,
        balanced: Math.floor(thresholds.balanced * 1000) / 1000,
        eager: Math.floor(thresholds.eager * 1000) / 1000,
        close: thresholds.close,
      },
    },
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** The calibration with a new fit of the scorer with this cross-encoder. */
export function withCrossEncoderFit(
  before: CalibrationContent,
  crossEncoderId: string,
  { weights, thresholds, report }: Fit<CrossEncoderWeights>,
): CalibrationContent {
  const rounded = Object.entries(weights).map(([term, value]) => [term, Number(value.toPrecision(4))]);
  return {
    ...before,
    crossEncoderScorer: {
      model: crossEncoderId,
      record: [
        'npm run fit:judge -- SAMPLES.jsonl --write',
        'at the balanced point:',
        ...report.map((line) => line.trimEnd()),
        'thresholds answer at most 5, 15 and 30 % of the near misses that were fitted on',
      ],
      weights: Object.fromEntries(rounded) as CrossEncoderWeights,
      thresholds,
    },
  };
}
