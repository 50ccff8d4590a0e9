/**
 * Prints how often the best passage of a refused question is right, by its evidence: the figures by which the band of the
 * "closest passage" is chosen, where one in three is right.
 *
 *   npm run --silent measure:closest -- ../shared/evaldata [own] [news]
 *
 * `own` asks our questions `check` and `blind` of the five pages; `news` the development questions of news-questions, near misses
 * among them, of the articles of their clusters. `--sample N` takes N questions of each, the same in every run; `--index FOLDER` keeps the
 * indexes there, so that the next run need not embed the same sentences again.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseQuotes } from '../../src/answering/choose-quotes.ts';
import { requireCalibrated } from '../../src/app/ask/answering.ts';
import type { Engine } from '../../src/app/ask/engine.ts';
import { isRight } from '../../src/app/evaluate/evaluate-answers.ts';
import { evaluationData } from '../../src/compose.ts';
import type { Candidate } from '../../src/domain/candidate.ts';
import { bandRows, leastEvidence, type Refused } from './closest-band.ts';
import { covers } from './labelled-sentences.ts';
import { clusterQuestions, sampled } from './news-questions.ts';
import { openCorpora, type OpenCorpora, type OpenCorpus } from './open-corpora.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, index: { type: 'string' } },
});
const [evaldata = '../shared/evaldata', ...asked] = positionals;
const sample = values.sample === undefined ? undefined : Number(values.sample);

/** Of refused questions shown a passage, so many should be shown a right one. */
const WANTED_SHARE = 1 / 3;

type Question = { readonly text: string; readonly answers: (candidate: Candidate) => boolean };
type Part = (
  corpora: OpenCorpora,
) => Promise<{ readonly corpus: OpenCorpus; readonly questions: readonly Question[] }>;

const own: Part = async (corpora) => {
  const files = ['check', 'blind'].map((half) =>
    join(import.meta.dirname, `../../test/relevance/${half}.jsonl`),
  );
  const read = (await Promise.all(files.map(evaluationData.readGoldQuestions))).flat();
  const questions = read.map((question) => ({
    text: question.q,
    answers: ({ article: { source }, text }: Candidate) =>
      question.answerable && isRight(question, { source, text }),
  }));
  return { corpus: await corpora.fivePages(), questions };
};

const news: Part = async (corpora) => {
  const development = await clusterQuestions(evaldata, 'dev');
  const corpus = await corpora.articles('development', development.articles);
  const questions = development.questions.map(({ text, answers }) => ({
    text,
    answers: (candidate: Candidate) =>
      answers.some(
        ({ article, sentence }) =>
          corpus.idOf(candidate.article) === article && covers(candidate.text, sentence),
      ),
  }));
  return { corpus, questions };
};

/** @returns null for a question that is answered */
async function refusedOf(engine: Engine, { text, answers }: Question): Promise<Refused | null> {
  const { answer, trace } = await engine.ask(text, {}, 1);
  if (answer.kind === 'answered') return null;
  // As quotes are chosen, without a threshold.
  const [best, second] = chooseQuotes(
    trace.scored,
    0,
    2,
    requireCalibrated(engine.answering).calibration.evidence,
  );
  const isRightOf = (one: typeof best): boolean => one !== undefined && answers(one.candidate);
  return {
    evidence: best?.evidence ?? 0,
    isRight: isRightOf(best),
    isRightOfTwo: isRightOf(best) || isRightOf(second),
  };
}

function table(name: string, all: number, refused: readonly Refused[], threshold: number): string {
  const steps = Math.ceil((threshold - 0.02) / 0.02);
  const leasts = Array.from({ length: steps }, (_, i) => Math.round(2 * (i + 1)) / 100).filter(
    (one) => one < threshold,
  );
  const rows = bandRows(refused, [0, ...leasts]);
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '-' : ((100 * part) / whole).toFixed(0);
  const cells = (values: readonly (string | number)[]): string =>
    values.map((one) => String(one).padStart(10)).join('');
  return [
    `# ${name}: ${refused.length} of ${all} refused, threshold ${threshold}`,
    cells(['evidence', 'here', 'right', 'from here', 'right', 'percent', 'of two %']),
    ...rows.map(({ least, questions, right, rightOfTwo }, i) => {
      const above = rows[i + 1] ?? { questions: 0, right: 0 };
      return cells([
        ...[least.toFixed(2), questions - above.questions, right - above.right],
        ...[questions, right, percent(right, questions), percent(rightOfTwo, questions)],
      ]);
    }),
    `least evidence at which a third is right: ${leastEvidence(rows, WANTED_SHARE) ?? 'none'}`,
    '',
  ].join('\n');
}

const PARTS: Readonly<Record<string, Part>> = { own, news };

const corpora = await openCorpora(values.index);
try {
  const together: Refused[] = [];
  let [total, threshold] = [0, 0];
  for (const name of asked.length === 0 ? Object.keys(PARTS) : asked) {
    const part = PARTS[name];
    if (part === undefined) throw new Error(`no part ${name}; there are ${Object.keys(PARTS).join(', ')}`);
    const { corpus, questions } = await part(corpora);
    threshold = requireCalibrated(corpus.engine.answering).scorer.thresholds.balanced;
    const taken = sampled(questions, sample);
    const refused: Refused[] = [];
    for (const [i, question] of taken.entries()) {
      refused.push(...[(await refusedOf(corpus.engine, question)) ?? []].flat());
      if ((i + 1) % 20 === 0) process.stderr.write(`${name}: ${i + 1} of ${taken.length}\n`);
    }
    process.stdout.write(`${table(name, taken.length, refused, threshold)}\n`);
    together.push(...refused);
    total += taken.length;
  }
  process.stdout.write(`${table('together', total, together, threshold)}\n`);
} finally {
  await corpora.close();
}
