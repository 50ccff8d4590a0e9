/**
 * Measures the figures that claims of speed rest on. Everything is measured in one run, so that ratios hold on a noisy machine.
 *
 *   npm run bench            the five pages, eight copies of them for indexing
 *   npm run bench -- --json  one JSON object
 */
import { at } from '../src/domain/at.ts';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { loadModels } from '../src/adapters/models/load-models.ts';
import { fileGenerationStore } from '../src/adapters/index/file-generation-store.ts';
import { searchableTexts } from '../src/retrieval/index/searchable-texts.ts';
import { reindex } from '../src/app/indexing/reindex.ts';
import { openEngine } from '../src/app/ask/engine.ts';
import { parseCorpus } from '../src/app/indexing/parse-corpus.ts';
import { compose, evaluationData } from '../src/compose.ts';
import { readSettings } from '../src/config/settings.ts';
import type { Corpus, CorpusFile } from '../src/domain/ports/corpus.ts';

const COPIES = 8;
const ROUNDS = 3;
const QUESTIONS = join(import.meta.dirname, '../test/relevance/check.jsonl');

const settings = readSettings();
const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
try {
  const report = { ...(await measureIndexing()), ...(await measureQuestions()), ...(await measureStart()) };
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(report)}\n`);
  else
    for (const [what, value] of Object.entries(report)) process.stdout.write(`${what.padEnd(34)} ${value}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Compares indexing with the bare model on the same texts, in turns. */
async function measureIndexing(): Promise<Record<string, number>> {
  const { corpus, embedder } = await compose(settings);
  const copies = await copiesOf(corpus);
  const { articles, textOf } = await parseCorpus(copies);
  const { passages, sentences, background, questions } = searchableTexts(articles, textOf);
  const texts = [...new Set([...passages, ...sentences, ...background, ...questions])];
  const encoder = await loadModels(settings.model);
  await embedder.prepare();
  const pauses: number[] = [];
  const bare: number[] = [];
  const product: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(
      await timed(async () => {
        for (const text of texts) await encoder.embed(settings.model.passagePrefix + text);
      }),
    );
    // One monitor per round: a monitor that rests between rounds would count its rest as a pause.
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    product.push(
      await timed(async () => {
        await reindex({
          corpus: copies,
          store: fileGenerationStore(join(folder, `index-${round}`)),
          embedder,
        });
      }),
    );
    delay.disable();
    pauses.push(delay.max / 1e6 - 5);
  }
  await embedder.close();
  const [bareRate, productRate] = [bare, product].map((times) => (1000 * texts.length) / median(times));
  return {
    'texts embedded': texts.length,
    'bare model, texts/s': rounded(bareRate ?? 0),
    'indexing, texts/s': rounded(productRate ?? 0),
    'indexing against bare model, %': rounded((100 * (productRate ?? 0)) / (bareRate ?? 1)),
    'longest pause while indexing, ms': rounded(Math.max(...pauses)),
  };
}

async function measureQuestions(): Promise<Record<string, number>> {
  const deps = await compose({ ...settings, indexDir: join(folder, 'questions') });
  const engine = await openEngine(deps, {});
  const questions = await evaluationData.readGoldQuestions(QUESTIONS);
  const times: number[] = [];
  for (const { q } of [...questions.slice(0, 5), ...questions])
    times.push((await engine.ask(q, {}, 3)).tookMs);
  await deps.embedder.close();
  const sorted = times.slice(5).sort((a, b) => a - b);
  return {
    'questions asked': sorted.length,
    'question to answer, p50 ms': rounded(at(sorted, Math.floor(sorted.length / 2))),
    'question to answer, p95 ms': rounded(at(sorted, Math.floor(sorted.length * 0.95))),
    'memory (RSS) after that, MB': rounded(process.memoryUsage.rss() / 1e6),
  };
}

/** The whole wall time of `ask` as a person runs it, with an index and without npm. */
async function measureStart(): Promise<Record<string, number>> {
  const ask = join(import.meta.dirname, '../src/cli/commands/ask.ts');
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const args = ['--import', 'tsx', ask, '--index', join(folder, 'questions'), 'ماذا بحث بوتين ورئيسي؟'];
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      child.on('error', reject).on('exit', () => {
        resolve();
      });
    });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await timed(run));
  return { 'ask, start to end, s': Math.round(median(times) / 10) / 100 };
}

/** Several copies of the pages, each with words of its own, because equal texts are embedded only once. */
async function copiesOf(corpus: Corpus): Promise<Corpus> {
  const files: CorpusFile[] = [];
  for await (const file of corpus.read()) {
    if (file.kind !== 'page') continue;
    for (let copy = 0; copy < COPIES; copy++) {
      const { source, text } = file.page;
      files.push({
        kind: 'page',
        page: { source: `${copy}/${source}`, text: text.replaceAll('.\n', ` ${copy}.\n`) },
      });
    }
  }
  return {
    location: corpus.location,
    fingerprint: () => Promise.resolve('copies'),
    read: () => asyncOf(files),
  };
}

async function* asyncOf<T>(values: readonly T[]): AsyncGenerator<T> {
  for (const value of values) yield await Promise.resolve(value);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return at(
    values.toSorted((a, b) => a - b),
    Math.floor(values.length / 2),
  );
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
