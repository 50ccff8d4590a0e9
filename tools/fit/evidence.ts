/**
 * Fits how the trained judge's logits, the fused score and the question's names make one probability, and the thresholds of
 * the three operating points.
 *
 *   npm run fit:judge -- ../shared/evaldata            prints
 *   npm run fit:judge -- ../shared/evaldata --write    writes src/answering/evidence-weights.ts as well
 *
 * Fitted on our own questions (fit.jsonl, fit2.jsonl) and on questions about other things asked of the five pages. Sets of an
 * encyclopedia were tried along and left out: their questions ask for other things than a newsroom's, and they made both worse.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { areaUnderCurve } from '../../src/app/ranking-measures.ts';
import { openSession } from '../../src/app/session.ts';
import { compose, evaluationData } from '../../src/compose.ts';
import { readSettings } from '../../src/config.ts';
import { KnownNames } from '../../src/retrieval/known-names.ts';
import { foreignTopics } from './collect.ts';
import { fitEvidence, logitOf, type EvidenceWeights } from './evidence-fit.ts';
import { collectGold, type EvidenceSample, type SampleMeans } from './evidence-samples.ts';

/** Questions about other things: of each language so many. */
const EACH = 40;
const TOPIC_LANGUAGES = ['fa', 'ru', 'de'];

/** Share of the near misses that may be answered at each point (issue 6). */
const ANSWERED = { strict: 0.05, balanced: 0.15, eager: 0.3 } as const;

const evaldata = process.argv[2];
if (evaldata === undefined) throw new Error('usage: npm run fit:judge -- <evaldata folder> [--write]');

const composition = await compose(readSettings());
const { evidence: model, embedder } = composition;
if (model === null) throw new Error('there is no evidence model in the folder that MODEL names');
const means: SampleMeans = { embedder, model, names: new KnownNames(composition.names) };
const session = await openSession(composition, {});

const own = async (name: string): Promise<EvidenceSample[]> => {
  const file = join(import.meta.dirname, `../../test/relevance/${name}.jsonl`);
  return collectGold(`own-${name}`, session.index, await evaluationData.readGoldQuestions(file), means);
};
const tell = (samples: readonly EvidenceSample[]): EvidenceSample[] => {
  process.stderr.write(`${samples[0]?.source ?? 'nothing'}: ${samples.length}\n`);
  return [...samples];
};
const topics = (await foreignTopics(evaldata, TOPIC_LANGUAGES, EACH)).map((topic, i) => ({
  ...topic,
  ...{ id: String(i), page: null, gold: [] },
}));
const fitted = [
  ...tell(await own('fit')),
  ...tell(await own('fit2')),
  ...tell(await collectGold('topics', session.index, topics, means)),
];
const check = tell(await own('check'));
await embedder.close();

const weights = fitEvidence(fitted, weightOf);
const thresholds = {
  strict: thresholdAt(ANSWERED.strict),
  balanced: thresholdAt(ANSWERED.balanced),
  eager: thresholdAt(ANSWERED.eager),
};
const sources = [...new Set(fitted.map(({ source }) => source))];
const report = [
  `judge ${model.evidenceId}`,
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

/** Near misses teach more than what is about other things altogether. */
function weightOf(source: string): number {
  return source === 'topics' ? 1 : 3;
}

/** The least threshold at which at most this share of the near misses is answered. */
function thresholdAt(share: number): number {
  const misses = fitted.filter(({ source, answerable }) => !answerable && source !== 'topics').map(bestOf);
  const answered = (threshold: number): number =>
    misses.filter((evidence) => evidence >= threshold).length / misses.length;
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
    ...(positives.length === 0
      ? []
      : [
          `first right ${right.length} of ${positives.length}`,
          `answered ${answered(positives)}`,
          `AUC ${areaUnderCurve(positives.map(bestOf), negatives.map(bestOf)).toFixed(3)}`,
        ]),
    `unanswerable answered ${answered(negatives)}`,
  ].join('  ');
}

function sourceOf(found: EvidenceWeights): string {
  const shown = Object.entries(found).map(([term, value]) => `  ${term}: ${Number(value.toPrecision(4))},`);
  const points = Object.entries(thresholds).map(([point, value]) => `${point}: ${value}`);
  return `/**
 * Written by \`npm run fit:judge -- ../shared/evaldata --write\`; not by hand. What came out, at the balanced point:
 *
${report.map((text) => ` * ${text.trimEnd()}`).join('\n')}
 */
export const EVIDENCE_WEIGHTS = {
${shown.join('\n')}
} as const;

/** Evidence at which at most 5, 15 and 30 % of the near misses that it was fitted on are answered. */
export const EVIDENCE_THRESHOLDS = { ${points.join(', ')} } as const;
`;
}
