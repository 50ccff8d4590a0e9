/**
 * Writes what the scorer sees of its candidates, question by question: the samples that weights and thresholds are fitted on
 * (`npm run fit:judge`) and measured on (`npm run measure:clusters`).
 *
 *   npm run --silent collect:judge -- ../shared/evaldata OUT.jsonl [archive-fit] [archive-dev] [own] [topics] [archive-train]
 *
 * `archive-*` asks questions on clusters of news of the whole of ant-news; `own` our own questions, and `topics` questions about
 * other things, of the five pages. `--sample N` takes N questions of each part, the same in every run; `--index FOLDER` keeps
 * the indexes there.
 */
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isRight } from '../../src/app/evaluate/evaluate-answers.ts';
import { evaluationData } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { Candidate } from '../../src/domain/candidate.ts';
import { clusterQuestions, sampled } from '../understood/news-questions.ts';
import { openCorpora, type OpenCorpora, type OpenCorpus } from '../understood/open-corpora.ts';
import { foreignTopics } from './collect.ts';
import { archiveLabels, clusterLabel } from './archive-labels.ts';
import type { ClusterPart } from './cluster-part.ts';
import { startingCalibration } from './fitted-calibration.ts';
import type { JudgeSample, Label } from './judge-sample.ts';
import { recordingScorer, type RecordingScorer } from './recording-scorer.ts';

/** Questions about other things: of each language so many. */
const EACH = 40;
const TOPIC_LANGUAGES = ['fa', 'ru', 'de'];
const OWN = ['fit', 'fit2', 'check', 'blind'];

type Asked = Pick<JudgeSample, 'source' | 'id' | 'text' | 'lang' | 'kind' | 'answerable'> & {
  readonly labelOf: (candidate: Candidate) => Label;
};
type Part = { readonly corpus: OpenCorpus; readonly questions: readonly Asked[] };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, index: { type: 'string' } },
});
const [evaldata, out, ...asked] = positionals;
if (evaldata === undefined || out === undefined) {
  throw new Error('usage: npm run collect:judge -- EVALDATA OUT.jsonl [PART ...]');
}

async function archive(corpora: OpenCorpora, data: string, part: ClusterPart): Promise<Part> {
  const corpus = await corpora.archive(data);
  const { questions } = await clusterQuestions(data, part);
  const labels = await archiveLabels(data);
  return {
    corpus,
    questions: questions.map((question) => ({
      ...{ source: `archive-${part}`, id: question.id, text: question.text, lang: question.language },
      ...{ kind: question.kind, answerable: question.answers.length > 0 },
      labelOf: ({ article, text }) => clusterLabel(question, { article: corpus.idOf(article), text }, labels),
    })),
  };
}

async function own(corpora: OpenCorpora): Promise<Part> {
  const halves = OWN.map(async (half): Promise<Asked[]> => {
    const file = join(import.meta.dirname, `../../test/relevance/${half}.jsonl`);
    const read = await evaluationData.readGoldQuestions(file);
    return read.map((question) => ({
      ...{ source: `own-${half}`, id: question.id, text: question.q, lang: question.lang, kind: '' },
      answerable: question.answerable,
      labelOf: ({ article: { source }, text }) =>
        question.answerable && isRight(question, { source, text }) ? 'right' : 'wrong',
    }));
  });
  return { corpus: await corpora.fivePages(), questions: (await Promise.all(halves)).flat() };
}

async function topics(corpora: OpenCorpora, data: string): Promise<Part> {
  const foreign = await foreignTopics(data, TOPIC_LANGUAGES, EACH);
  return {
    corpus: await corpora.fivePages(),
    questions: foreign.map(({ q, lang }, i) => ({
      ...{ source: 'topics', id: String(i), text: q, lang, kind: 'topic', answerable: false },
      labelOf: () => 'wrong',
    })),
  };
}

const PARTS: Readonly<Record<string, (corpora: OpenCorpora, data: string) => Promise<Part>>> = {
  'archive-fit': (corpora, data) => archive(corpora, data, 'fit'),
  'archive-dev': (corpora, data) => archive(corpora, data, 'dev'),
  'archive-train': (corpora, data) => archive(corpora, data, 'train'),
  own,
  topics,
};

/** What is fitted on and measured; questions that the model was trained on are asked only to find its mistakes. */
const USUAL = ['archive-fit', 'archive-dev', 'own', 'topics'];

async function sampleOf(
  { engine, idOf }: OpenCorpus,
  scorer: RecordingScorer,
  { labelOf, ...question }: Asked,
): Promise<JudgeSample> {
  scorer.take();
  const { parts } = await engine.ask(question.text, {}, 1);
  const searches = scorer.take();
  // Where one question found nothing within its limits, further searches looked beyond them.
  const read = searches.slice(0, Math.max(1, parts.length)).flat();
  return {
    ...question,
    candidates: read.map(({ candidate, reading }) => ({
      ...{ ...candidate.features, ...reading },
      article: idOf(candidate.article),
      ...{ from: candidate.from, to: candidate.to, text: candidate.text },
      label: labelOf(candidate),
    })),
  };
}

const scorers: RecordingScorer[] = [];
const corpora = await openCorpora(values.index, async ({ crossEncoder, embedder }) => {
  if (crossEncoder === null) throw new Error('there is no cross-encoder in the folder that MODEL names');
  const scorer = recordingScorer(crossEncoder);
  scorers.push(scorer);
  const calibration = await startingCalibration(readSettings().model, embedder.modelId);
  return { kind: 'calibrated', calibration, scorer };
});
try {
  await writeFile(out, '');
  for (const name of asked.length === 0 ? USUAL : asked) {
    const part = PARTS[name];
    if (part === undefined) throw new Error(`no part ${name}; there are ${Object.keys(PARTS).join(', ')}`);
    const { corpus, questions } = await part(corpora, evaldata);
    const [scorer] = scorers;
    if (scorer === undefined) throw new Error('no corpus was opened');
    const taken = sampled(questions, values.sample === undefined ? undefined : Number(values.sample));
    for (const [i, question] of taken.entries()) {
      await appendFile(out, `${JSON.stringify(await sampleOf(corpus, scorer, question))}\n`);
      if ((i + 1) % 20 === 0) process.stderr.write(`${name}: ${i + 1} of ${taken.length}\n`);
    }
  }
} finally {
  await corpora.close();
}
