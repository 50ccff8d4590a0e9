/**
 * Fits how the trained judge's logits, the fused score and the question's names make one probability, and the thresholds of
 * the three operating points. The second folder is one with the evaluation model (tools/evidence/README.md).
 *
 *   npm run fit:judge -- ../shared/evaldata FOLDER            prints
 *   npm run fit:judge -- ../shared/evaldata FOLDER --write    writes src/answering/evidence-weights.ts as well
 *
 * Fitted on what the judges have not seen. The shipped one: our own questions (fit.jsonl, fit2.jsonl), and questions about other
 * things asked of the five pages. The evaluation model: NoMIRACL fa, fr and ko, XQuAD's left-out articles, TyDi-ar and ARCD.
 */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { areaUnderCurve } from '../../src/app/ranking-measures.ts';
import { openSession } from '../../src/app/session.ts';
import { compose, evaluationData, type Composition } from '../../src/compose.ts';
import { readSettings } from '../../src/config.ts';
import { KnownNames } from '../../src/retrieval/known-names.ts';
import { foreignTopics } from './collect.ts';
import { fitEvidence, logitOf, type EvidenceWeights } from './evidence-fit.ts';
import {
  collectGold,
  collectPassageSets,
  collectRetrieval,
  type EvidenceSample,
  type SampleMeans,
} from './evidence-samples.ts';

/** Questions of each foreign set. */
const EACH = 40;
const PASSAGE_SETS = ['fa', 'fr', 'ko'];
const RANKED = ['en', 'ru', 'tr', 'de', 'es'].map((lang) => ({
  lang,
  name: `xquad.ar-corpus.${lang}-query`,
}));
const ARABIC = ['xquad-r.sentences.ar', 'tydiqa-goldp.ar-dev', 'arcd-train'];

/**
 * Kinds of unanswerable questions: near misses on our pages, questions about other things asked of them, and questions whose
 * ten passages do not answer them, in languages that the model was not trained on.
 */
const UNANSWERABLE = ['own', 'topics', 'nomiracl'];

/** Share of the unanswerable that may be answered at each point (issue 6). */
const ANSWERED = { strict: 0.05, balanced: 0.15, eager: 0.3 } as const;

const [evaldata, evaluationFolder] = process.argv.slice(2);
if (evaldata === undefined || evaluationFolder === undefined) {
  throw new Error('usage: npm run fit:judge -- <evaldata folder> <folder of the evaluation model> [--write]');
}

const settings = readSettings();
const composition = await compose(settings);
const evaluation = await compose({
  ...settings,
  model: { ...settings.model, model: resolve(evaluationFolder) },
});
const session = await openSession(composition, {});

function meansOf({ evidence: model, embedder, names }: Composition): SampleMeans {
  if (model === null) throw new Error('a folder has no evidence model');
  return { embedder, model, names: new KnownNames(names) };
}
const [shipped, unseeing] = [meansOf(composition), meansOf(evaluation)];

const own = async (name: string): Promise<EvidenceSample[]> => {
  const file = join(import.meta.dirname, `../../test/relevance/${name}.jsonl`);
  return collectGold(`own-${name}`, session.index, await evaluationData.readGoldQuestions(file), shipped);
};
const tell = (samples: readonly EvidenceSample[]): EvidenceSample[] => {
  process.stderr.write(`${samples[0]?.source ?? 'nothing'}: ${samples.length}\n`);
  return [...samples];
};
const topics = (await foreignTopics(evaldata, PASSAGE_SETS, EACH)).map((topic, i) => ({
  ...topic,
  ...{ id: String(i), page: null, gold: [] },
}));
const fitted = [
  ...tell(await own('fit')),
  ...tell(await own('fit2')),
  ...tell(await collectGold('topics', session.index, topics, shipped)),
];
for (const lang of PASSAGE_SETS)
  fitted.push(...tell(await collectPassageSets(evaldata, lang, EACH, unseeing)));
for (const { lang, name } of [...RANKED, ...ARABIC.map((set) => ({ lang: 'ar', name: set }))]) {
  const set = await evaluationData.readRetrievalSet(join(evaldata, name));
  fitted.push(...tell(await collectRetrieval(set, lang, EACH, unseeing)));
}
const check = tell(await own('check'));
await Promise.all([composition.embedder.close(), evaluation.embedder.close()]);

const weights = fitEvidence(fitted, weightOf);
const thresholds = {
  strict: thresholdAt(ANSWERED.strict),
  balanced: thresholdAt(ANSWERED.balanced),
  eager: thresholdAt(ANSWERED.eager),
};
const sources = [...new Set(fitted.map(({ source }) => source))];
const report = [
  `judge ${shipped.model.evidenceId}, evaluation model ${unseeing.model.evidenceId}`,
  ...sources.map((source) =>
    line(
      source,
      fitted.filter((sample) => sample.source === source),
    ),
  ),
  line('own-check', check),
];
process.stdout.write(`${report.join('\n')}\n${JSON.stringify({ weights, thresholds }, null, 1)}\n`);
if (process.argv.includes('--write')) {
  await writeFile(join(import.meta.dirname, '../../src/answering/evidence-weights.ts'), sourceOf(weights));
}

/** The five pages are what isnad is for; of the others there are many, and they are of another kind. */
function weightOf(source: string): number {
  if (source.startsWith('own')) return 3;
  return source.startsWith('xquad.') ? 0.3 : 1;
}

/** The least threshold at which at most this share of the unanswerable is answered; each kind of these counts a third. */
function thresholdAt(share: number): number {
  const of = (prefix: string): number[] =>
    fitted.filter(({ source, answerable }) => !answerable && source.startsWith(prefix)).map(bestOf);
  const kinds = UNANSWERABLE.map(of);
  const answered = (threshold: number): number =>
    kinds.reduce((sum, kind) => sum + kind.filter((e) => e >= threshold).length / kind.length, 0) /
    kinds.length;
  const steps = Array.from({ length: 199 }, (_, i) => (i + 1) / 200);
  return steps.find((threshold) => answered(threshold) <= share) ?? 1;
}

function bestOf({ candidates }: EvidenceSample): number {
  const logits = candidates.map((features) => logitOf(features, weights));
  return logits.length === 0 ? 0 : 1 / (1 + Math.exp(-Math.max(...logits)));
}

function line(source: string, samples: readonly EvidenceSample[]): string {
  const of = (answerable: boolean): EvidenceSample[] =>
    samples.filter((one) => one.answerable === answerable);
  const [positives, negatives] = [of(true), of(false)];
  const gold = positives.filter(({ candidates }) => candidates.some((one) => one.gold === true));
  const right = gold.filter(({ candidates }) => {
    const logits = candidates.map((features) => logitOf(features, weights));
    return candidates[logits.indexOf(Math.max(...logits))]?.gold === true;
  });
  const answered = (ones: readonly EvidenceSample[]): string =>
    `${ones.filter((one) => bestOf(one) >= thresholds.balanced).length} of ${ones.length}`;
  return [
    source.padEnd(28),
    `first right ${right.length} of ${positives.length}`,
    `answered ${answered(positives)}`,
    ...(negatives.length === 0
      ? []
      : [
          `unanswerable answered ${answered(negatives)}`,
          `AUC ${areaUnderCurve(positives.map(bestOf), negatives.map(bestOf)).toFixed(3)}`,
        ]),
  ].join('  ');
}

function sourceOf(found: EvidenceWeights): string {
  const shown = Object.entries(found).map(([term, value]) => `  ${term}: ${Number(value.toPrecision(4))},`);
  const points = Object.entries(thresholds).map(([point, value]) => `${point}: ${value}`);
  return `/**
 * Written by \`npm run fit:judge -- ../shared/evaldata FOLDER --write\`; not by hand. What came out, at the balanced point:
 *
${report.map((text) => ` * ${text.trimEnd()}`).join('\n')}
 */
export const EVIDENCE_WEIGHTS = {
${shown.join('\n')}
} as const;

/** Evidence at which at most 5, 15 and 30 % of the unanswerable calibration questions are answered. */
export const EVIDENCE_THRESHOLDS = { ${points.join(', ')} } as const;
`;
}
