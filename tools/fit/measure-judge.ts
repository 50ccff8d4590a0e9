/**
 * Measures the scorer on what the cross-encoder has not seen; each part prints its figures as JSON, one a line. `MODEL` must
 * name a folder with the cross-encoder under evaluation (tools/evidence/README.md), except for `corpora`, whose questions
 * neither model has seen:
 *
 *   npm run --silent measure:judge -- ../shared/evaldata ranking     reranked against fused, R@1 of the sentence
 *   npm run --silent measure:judge -- ../shared/evaldata abstention  NoMIRACL in Persian, French and Korean
 *   npm run --silent measure:judge -- ../shared/evaldata own         our own questions: AUC, and shares answered at the threshold
 *   npm run --silent measure:judge -- ../shared/evaldata corpora     the five pages alone and among 10,134 articles; latency
 *
 * `--limit N` takes N questions a set.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateAbstention } from '../../src/app/evaluate/evaluate-abstention.ts';
import { evaluateAnswers, type AnswerResult } from '../../src/app/evaluate/evaluate-answers.ts';
import { evaluateRetrieval } from '../../src/app/evaluate/evaluate-retrieval.ts';
import { areaUnderCurve } from '../../src/app/evaluate/ranking-measures.ts';
import { scorerIdOf } from '../../src/app/ask/answering.ts';
import { openEngine, type Engine } from '../../src/app/ask/engine.ts';
import { compose, evaluationData, type Composition } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { GoldQuestion } from '../../src/domain/evaluation.ts';
import { unseenQuestions } from './unseen-questions.ts';
import { withNews } from './with-news.ts';

const RANKED = [
  ...['en', 'ru', 'tr', 'de', 'es'].map((language) => `xquad.ar-corpus.${language}-query`),
  ...['xquad.ar-ar', 'xquad-r.sentences.ar', 'tydiqa-goldp.ar-dev', 'arcd-train'],
];
const PASSAGE_SETS = ['fa', 'fr', 'ko'];
const OWN = ['fit', 'fit2', 'check', 'blind'];

type Part = (evaldata: string, deps: Composition, limit: number | undefined) => AsyncGenerator<object>;

const quiet = (): void => undefined;

async function* ranking(
  evaldata: string,
  deps: Composition,
  limit: number | undefined,
): AsyncGenerator<object> {
  for (const name of RANKED) {
    const set = await evaluationData.readRetrievalSet(join(evaldata, name));
    const unseen = { ...set, questions: spread(unseenQuestions(set), limit) };
    yield {
      part: 'ranking',
      ...(await evaluateRetrieval(unseen, { ...deps, reranks: true }, undefined, quiet)),
    };
  }
}

async function* abstention(
  evaldata: string,
  deps: Composition,
  limit: number | undefined,
): AsyncGenerator<object> {
  for (const language of PASSAGE_SETS) {
    const file = `nomiracl-dev/${language}.jsonl.gz`;
    const sets = await evaluationData.readPassageSets(join(evaldata, file));
    yield {
      part: 'abstention',
      ...(await evaluateAbstention(file, sets, deps, { limit, onProgress: quiet })),
    };
  }
}

async function* own(_evaldata: string, deps: Composition): AsyncGenerator<object> {
  const engine = await openEngine(deps, {});
  for (const half of OWN) {
    const results = await evaluateAnswers(engine, await ownQuestions(half));
    yield { part: 'own', half, ...figuresOf(results) };
  }
}

async function* corpora(evaldata: string, deps: Composition): AsyncGenerator<object> {
  const alone = await openEngine(deps, {});
  const among = await openEngine(await withNews(deps, evaldata), {});
  const questions = (await Promise.all(OWN.map(ownQuestions))).flat();
  for (const [corpus, engine] of [
    ['five pages', alone],
    ['five pages among ant-news', among],
  ] as const) {
    const results = await evaluateAnswers(engine, questions);
    yield { part: 'corpora', corpus, passages: engine.index.passages.length, ...figuresOf(results) };
    yield { part: 'latency', corpus, questionToAnswerMs: await latencyOf(engine, questions) };
  }
}

/** AUC and shares by the product's own threshold, and at the threshold that keeps nine answerable questions in ten. */
function figuresOf(results: readonly AnswerResult[]): object {
  const answerable = results.filter(({ bestIsRight }) => bestIsRight !== null);
  const unanswerable = results.filter(({ bestIsRight }) => bestIsRight === null);
  const evidence = answerable.map((one) => one.evidence).sort((a, b) => a - b);
  const keeping = evidence[Math.floor(0.1 * evidence.length)] ?? 0;
  const count = (outcome: AnswerResult['outcome']): number =>
    results.filter((one) => one.outcome === outcome).length;
  const languages = [...new Set(answerable.map(({ lang }) => lang))];
  const rightOf = (ones: readonly AnswerResult[]): string =>
    `${ones.filter(({ bestIsRight }) => bestIsRight === true).length} of ${ones.length}`;
  return {
    firstRightThresholdAside: rightOf(answerable),
    byLanguage: Object.fromEntries(
      languages.map((lang) => [lang, rightOf(answerable.filter((one) => one.lang === lang))]),
    ),
    auc: areaUnderCurve(
      evidence,
      unanswerable.map((one) => one.evidence),
    ),
    atThreshold: {
      right: `${count('right')} of ${answerable.length}`,
      wrong: count('wrong'),
      refused: count('abstainedWrongly'),
      unanswerableAnswered: `${count('answeredUnanswerable')} of ${unanswerable.length}`,
    },
    keepingNineTenths: `${unanswerable.filter((one) => one.evidence >= keeping).length} of ${unanswerable.length} unanswerable answered`,
    medianEvidence: {
      answerable: median(evidence),
      unanswerable: median(unanswerable.map((one) => one.evidence)),
    },
  };
}

async function latencyOf(engine: Engine, questions: readonly GoldQuestion[]): Promise<object> {
  const times: number[] = [];
  for (const { q } of questions) times.push((await engine.ask(q, {}, 3)).tookMs);
  times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return { questions: times.length, p50: at(0.5), p95: at(0.95) };
}

function ownQuestions(half: string): Promise<GoldQuestion[]> {
  return evaluationData.readGoldQuestions(join(import.meta.dirname, `../../test/relevance/${half}.jsonl`));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function spread<T>(all: readonly T[], limit: number | undefined): readonly T[] {
  if (limit === undefined || limit >= all.length) return all;
  return all.filter(
    (_, i) => Math.floor((i * limit) / all.length) !== Math.floor(((i - 1) * limit) / all.length),
  );
}

const PARTS: Readonly<Record<string, Part>> = { ranking, abstention, own, corpora };

const args = process.argv.slice(2);
const at = args.indexOf('--limit');
const limit = at < 0 ? undefined : Number(args.splice(at, 2)[1]);
const [evaldata, ...asked] = args;
const parts = asked.length === 0 ? Object.keys(PARTS) : asked;
if (evaldata === undefined || parts.some((part) => PARTS[part] === undefined)) {
  throw new Error(
    `usage: measure-judge.ts <evaldata folder> [${Object.keys(PARTS).join('|')}]... [--limit N]`,
  );
}
const folder = await mkdtemp(join(tmpdir(), 'isnad-judge-'));
const deps = await compose({ ...readSettings(), indexDir: folder });
try {
  for (const part of parts) {
    const figures = PARTS[part]?.(evaldata, deps, limit) ?? [];
    for await (const figure of figures) {
      process.stdout.write(`${JSON.stringify({ judge: scorerIdOf(deps.answering), ...figure })}\n`);
    }
  }
} finally {
  await deps.embedder.close();
  await rm(folder, { recursive: true, force: true });
}
