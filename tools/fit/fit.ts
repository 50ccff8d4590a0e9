/**
 * Fits the weights of the fusion scorer and the threshold below which isnad abstains, and reports both kinds of
 * error on questions that were not fitted on. Takes some minutes.
 *
 *   npm run fit -- ../shared/evaldata            prints
 *   npm run fit -- ../shared/evaldata --write    writes calibration.json in the folder that MODEL names as well
 *
 * A model without a calibration gets a whole one, with the bundled model's constants for ranking. If the folder has a
 * cross-encoder, `npm run fit:judge` must follow: until then the model is not calibrated.
 *
 * Fitted on test/relevance/fit.jsonl, on NoMIRACL fa, ru and de (the first EACH of either kind, their ten passages
 * being the corpus), and on questions about other things altogether asked of the five pages.
 */
import { join } from 'node:path';
import { writeCalibration } from '../../src/adapters/models/calibration-file.ts';
import { openEngine } from '../../src/app/ask/engine.ts';
import { compose, evaluationData } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import { collectNoMiracl, collectOwn, foreignTopics, type Sample } from './collect.ts';
import { KnownNames } from '../../src/retrieval/names/known-names.ts';
import { provisionalAnswering, startingCalibration, withFusionFit } from './fitted-calibration.ts';
import { bestEvidence, fitWeights } from './logistic.ts';

const EACH = 30;
const LANGUAGES = ['fa', 'ru', 'de'];
/** Share of the answerable that each point may refuse: fusion alone cannot be held to a share of the unanswerable. */
const REFUSED = { strict: 0.3, balanced: 0.1, eager: 0.03 } as const;

const evaldata = process.argv[2];
if (evaldata === undefined) throw new Error('usage: npm run fit -- <evaldata folder> [--write]');

const settings = { ...readSettings(), isStrictnessSet: false };
const composition = await compose(settings);
const { embedder } = composition;
const before = await startingCalibration(settings.model, embedder.modelId);
const { ranking, evidence } = before;
const deps = { ...composition, answering: provisionalAnswering(before) };
const names = new KnownNames(deps.names);
const engine = await openEngine(deps, {});
const own = async (half: 'fit' | 'check'): Promise<Sample[]> => {
  const file = join(import.meta.dirname, `../../test/relevance/${half}.jsonl`);
  return collectOwn(engine, embedder, await evaluationData.readGoldQuestions(file), `own-${half}`);
};
const [fit, check] = [await own('fit'), await own('check')];
const foreign: Sample[] = [];
for (const language of LANGUAGES) {
  foreign.push(...(await collectNoMiracl(evaldata, language, { embedder, names, ranking }, EACH)));
  process.stderr.write(`nomiracl ${language} collected\n`);
}
const strange = await collectOwn(engine, embedder, await foreignTopics(evaldata, LANGUAGES, EACH), 'topics');
await embedder.close();

const weights = fitWeights([...fit, ...foreign, ...strange]);
const evidenceOf = (sample: Sample): number => bestEvidence(sample, weights, evidence);
const thresholdAt = (refused: number): number =>
  Math.min(thresholdOf(fit, refused), thresholdOf(foreign, refused));
const threshold = thresholdAt(REFUSED.balanced);
const report = [
  `bias ${weights.bias.toFixed(2)}, points ${weights.points.toFixed(3)}, background ${weights.background.toFixed(2)}, knownWords ${weights.knownWords.toFixed(2)}`,
  `threshold ${threshold.toFixed(3)}`,
  ...[fit, check, strange, ...LANGUAGES.map((l) => foreign.filter(({ source }) => source.endsWith(l)))].map(
    errors,
  ),
];
process.stdout.write(`${report.join('\n')}\n`);
if (process.argv.includes('--write')) {
  const thresholds = {
    strict: thresholdAt(REFUSED.strict),
    balanced: threshold,
    eager: thresholdAt(REFUSED.eager),
    // Found by npm run measure:closest, which needs a whole archive.
    close: Math.min(before.fusionScorer.thresholds.close, thresholdAt(REFUSED.eager)),
  };
  await writeCalibration(settings.model.model, withFusionFit(before, { weights, thresholds, report }));
}

/** The highest threshold that refuses at most this share of the answerable. */
function thresholdOf(samples: readonly Sample[], refused: number): number {
  const evidence = samples
    .filter(({ answerable }) => answerable)
    .map(evidenceOf)
    .sort((a, b) => a - b);
  return evidence[Math.floor(refused * evidence.length)] ?? 0;
}

function errors(samples: readonly Sample[]): string {
  const share = (answerable: boolean): string => {
    const kind = samples.filter((sample) => sample.answerable === answerable);
    const answered = kind.filter((sample) => evidenceOf(sample) >= threshold).length;
    if (kind.length === 0) return 'none';
    const wrong = answerable ? kind.length - answered : answered;
    return `${((100 * wrong) / kind.length).toFixed(0)} % (${wrong} of ${kind.length})`;
  };
  return `${(samples[0]?.source ?? '').padEnd(12)} answerable refused ${share(true)}, unanswerable answered ${share(false)}${aucOf(samples)}`;
}

/** Probability that an answerable question scores above an unanswerable one; 0.5 is chance. */
function aucOf(samples: readonly Sample[]): string {
  const scores = (answerable: boolean): number[] =>
    samples.filter((s) => s.answerable === answerable).map(evidenceOf);
  const negatives = scores(false);
  const pairs: number[] = scores(true).flatMap((a) => negatives.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  if (pairs.length === 0) return '';
  return `, AUC ${(pairs.reduce((sum, value) => sum + value, 0) / pairs.length).toFixed(2)}`;
}
