// What the shipped model costs in Node, and how much faster it is than its float32 form in the same run.
//
// Usage, in the repository's root: node --import tsx tools/model/measure.mjs SHIPPED_FOLDER FLOAT32_FOLDER EVALDATA [COUNT]
//
// The two models take turns text by text, so that other programs disturb both alike.
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const [shippedFolder, float32Folder, evaldata, count = '200'] = process.argv.slice(2);
if (evaldata === undefined) throw new Error('SHIPPED_FOLDER FLOAT32_FOLDER EVALDATA [COUNT]');

/** Without spinning, a thread that waits for work leaves its core to others: see the README of the model. */
const SESSION = { extra: { 'session.intra_op.allow_spinning': '0' } };

const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);

async function timed(action) {
  const start = performance.now();
  const result = await action();
  return [result, performance.now() - start];
}

const [{ AutoModel, AutoTokenizer, env }, importing] = await timed(() => import('../../src/adapters/models/transformers-library.ts'));
env.allowRemoteModels = false;

async function loadModel(folder, dtype) {
  env.localModelPath = dirname(resolve(folder));
  return timed(() => AutoModel.from_pretrained(basename(folder), { dtype, device: 'cpu', session_options: SESSION }));
}

env.localModelPath = dirname(resolve(shippedFolder));
const [tokenizer, tokenizing] = await timed(() => AutoTokenizer.from_pretrained(basename(shippedFolder)));
const withTokenizer = megabytes();
const [shipped, opening] = await loadModel(shippedFolder, 'q8');

function inputs(file, prefix) {
  const lines = readFileSync(join(evaldata, 'xquad.ar-ar', file), 'utf8').trim().split('\n').slice(0, Number(count));
  return lines.map((line) => tokenizer(prefix + JSON.parse(line).text, { truncation: true }));
}

const passages = inputs('corpus.jsonl', 'passage: ');
const questions = inputs('queries.jsonl', 'query: ');
for (const passage of passages.slice(0, 20)) await shipped(passage);
console.log(`start: library ${importing.toFixed(0)} ms, tokenizer ${tokenizing.toFixed(0)} ms, session ${opening.toFixed(0)} ms`);
console.log(`resident: ${withTokenizer} MB with the tokenizer, ${megabytes()} MB after 20 passages`);

const [float32] = await loadModel(float32Folder, 'fp32');
const models = [
  { name: 'shipped', model: shipped, passages: [], questions: [] },
  { name: 'float32', model: float32, passages: [], questions: [] },
];
for (const [at, passage] of passages.entries()) {
  for (const each of at % 2 === 0 ? models : models.toReversed()) {
    each.passages.push((await timed(() => each.model(passage)))[1]);
    each.questions.push((await timed(() => each.model(questions[at])))[1]);
  }
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const tokens = sum(passages.map((passage) => passage.input_ids.dims[1])) / passages.length;
console.log(`${passages.length} passages of ${tokens.toFixed(0)} tokens`);
for (const { name, passages: times, questions: short } of models) {
  const rate = (1000 * times.length) / sum(times);
  console.log(`${name}: ${rate.toFixed(1)} passages/s (median ${median(times).toFixed(1)} ms), question ${median(short).toFixed(1)} ms`);
}
console.log(`ratio ${(sum(models[1].passages) / sum(models[0].passages)).toFixed(2)}`);
