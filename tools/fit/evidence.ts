/**
 * Fits how the cross-encoder's logits, the fused score and the question's names make one probability, and the thresholds of
 * the three operating points, on samples that `npm run collect:judge` wrote.
 *
 *   npm run fit:judge -- SAMPLES.jsonl            prints
 *   npm run fit:judge -- SAMPLES.jsonl --write    writes calibration.json in the folder that MODEL names as well
 *
 * Fitted on questions on clusters of news inside a whole archive (`archive-fit`), which the cross-encoder has not seen; on our own
 * questions on five pages (`own-fit`, `own-fit2`), and on questions about other things. `archive-dev`, `own-check` and `own-blind` are only
 * measured.
 */
import { writeCalibration } from '../../src/adapters/models/calibration-file.ts';
import { chooseQuotes } from '../../src/answering/choose-quotes.ts';
import { logitOf } from '../../src/answering/scorer/cross-encoder-scorer.ts';
import { logistic } from '../../src/answering/scorer/logistic.ts';
import { areaUnderCurve } from '../../src/app/evaluate/ranking-measures.ts';
import { compose } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { CrossEncoderWeights } from '../../src/domain/ports/calibration.ts';
import { fitEvidence } from './evidence-fit.ts';
import { startingCalibration, withCrossEncoderFit } from './fitted-calibration.ts';
import { candidateOf } from './judge-candidate.ts';
import { type JudgeSample, readSamples } from './judge-sample.ts';

/** Share of the near misses that may be answered at each point (docs/decisions/021-strictness.md). */
const ANSWERED = { strict: 0.05, balanced: 0.15, eager: 0.3 } as const;

/** Of the questions that the closest quotes are shown for, so many should be shown a right one. */
const CLOSE_RIGHT = 1 / 3;

/**
 * What is fitted on, and how much it weighs. With more weight on the archive, answers on the five pages were lost and hardly any in
 * the archive won.
 */
const FITTED_ON: Readonly<Record<string, number>> = {
  'archive-fit': 1,
  'own-fit': 1.5,
  'own-fit2': 1.5,
  topics: 1,
};

/**
 * Where near misses are counted, for the thresholds. Those of the archive are harder: counted along, they made isnad refuse half of
 * what the archive answers (docs/decisions/021-strictness.md).
 */
const MISSES: readonly string[] = ['own-fit', 'own-fit2'];

/** Thresholds that are tried. */
const STEPS = Array.from({ length: 199 }, (_, i) => (i + 1) / 200);

/** The best quote of a question, whatever its evidence. */
type Best = { readonly evidence: number; readonly isRight: boolean };

const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (file === undefined) throw new Error('usage: npm run fit:judge -- SAMPLES.jsonl [--write]');
const settings = { ...readSettings(), isStrictnessSet: false };
const { crossEncoder: model, embedder } = await compose(settings);
if (model === null) throw new Error('there is no cross-encoder in the folder that MODEL names');
const before = await startingCalibration(settings.model, embedder.modelId);
await embedder.close();

const samples = await readSamples(file);
const fitted = samples.filter(({ source }) => FITTED_ON[source] !== undefined);
const weights = fitEvidence(fitted, (source) => FITTED_ON[source] ?? 0);
const bestOf = new Map(samples.map((sample) => [sample, best(sample, weights)]));
const misses = fitted.filter(({ source, answerable }) => !answerable && MISSES.includes(source));
const eager = thresholdAt(ANSWERED.eager);
const balanced = thresholdAt(ANSWERED.balanced);
const thresholds = {
  strict: thresholdAt(ANSWERED.strict),
  balanced,
  eager,
  close: Math.min(eager, closeAt(balanced)),
};
const sources = [...new Set(samples.map(({ source }) => source))];
const report = sources.map((source) =>
  line(
    source,
    samples.filter((sample) => sample.source === source),
  ),
);
process.stdout.write(
  `judge ${model.evidenceId}\n${report.join('\n')}\n${JSON.stringify({ weights, thresholds }, null, 1)}\n`,
);
if (process.argv.includes('--write')) {
  await writeCalibration(
    settings.model.model,
    withCrossEncoderFit(before, model.evidenceId, { weights, thresholds, report }),
  );
}

/** The quote that the product would show first if there were no threshold. */
function best({ candidates }: JudgeSample, fit: CrossEncoderWeights): Best {
  const scored = candidates.map((one) => ({
    candidate: candidateOf(one),
    evidence: logistic(logitOf(one, one, fit)),
  }));
  const [quote] = chooseQuotes(scored, 0, 1, before.evidence);
  const place = scored.findIndex(({ candidate }) => candidate === quote?.candidate);
  return { evidence: quote?.evidence ?? 0, isRight: candidates[place]?.label === 'right' };
}

/** The least threshold at which at most this share of the near misses is answered. */
function thresholdAt(share: number): number {
  const answered = (threshold: number): number =>
    misses.filter((miss) => evidenceOf(miss) >= threshold).length / misses.length;
  return STEPS.find((threshold) => answered(threshold) <= share) ?? 1;
}

/** The least evidence from which, up to a threshold, so many of the best quotes of fitted questions are right. */
function closeAt(threshold: number): number {
  const refused = fitted.filter((sample) => sample.source !== 'topics' && evidenceOf(sample) < threshold);
  return (
    STEPS.find((least) => {
      const shown = refused.filter((sample) => evidenceOf(sample) >= least);
      return (
        shown.length > 0 &&
        shown.filter((sample) => bestOf.get(sample)?.isRight).length >= CLOSE_RIGHT * shown.length
      );
    }) ?? threshold
  );
}

function evidenceOf(sample: JudgeSample): number {
  return bestOf.get(sample)?.evidence ?? 0;
}

function line(source: string, ones: readonly JudgeSample[]): string {
  const [positives, negatives] = [true, false].map((answerable) =>
    ones.filter((one) => one.answerable === answerable),
  );
  const answered = (some: readonly JudgeSample[] = [], threshold = balanced): string =>
    `${some.filter((one) => evidenceOf(one) >= threshold).length}`;
  const right = positives?.filter((one) => bestOf.get(one)?.isRight === true) ?? [];
  const parts =
    positives === undefined || positives.length === 0
      ? []
      : [
          `first right ${right.length} of ${positives.length}`,
          `right and answered ${answered(right)}`,
          `answered ${answered(positives)}`,
          `AUC ${areaUnderCurve(positives.map(evidenceOf), (negatives ?? []).map(evidenceOf)).toFixed(3)}`,
        ];
  const each = [thresholds.strict, balanced, eager]
    .map((threshold) => answered(negatives, threshold))
    .join(', ');
  return [source.padEnd(14), ...parts, `unanswerable answered ${each} of ${negatives?.length ?? 0}`].join(
    '  ',
  );
}
