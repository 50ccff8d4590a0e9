/**
 * Measures the whole product on the development questions of news-questions, asked of all of ant-news: how often the first quote is
 * right, how often it refuses what is answered, and how often it answers a near miss. `closest` is no answer.
 *
 *   npm run --silent measure:clusters -- ../shared/evaldata [--index FOLDER] [--sample N] [--unread FILE.jsonl]
 *
 * A quote from outside the cluster of its question counts only where somebody has read it (tools/evidence/archive-labels.jsonl). Those
 * that nobody has read are counted apart, and `--unread` writes them to a file, to be labelled.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Quote } from '../../src/domain/answer.ts';
import { clusterQuestions, type NewsQuestion, sampled } from '../understood/news-questions.ts';
import { openCorpora, type OpenCorpus } from '../understood/open-corpora.ts';
import { type ArchiveLabels, archiveLabels, clusterLabel } from './archive-labels.ts';
import type { Label } from './judge-sample.ts';

type Outcome = {
  readonly question: NewsQuestion;
  readonly quote: Quote | null;
  readonly label: Label | null;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, index: { type: 'string' }, unread: { type: 'string' } },
});
const [evaldata] = positionals;
if (evaldata === undefined) throw new Error('usage: npm run measure:clusters -- EVALDATA');

async function outcomeOf(
  { engine, idOf }: OpenCorpus,
  question: NewsQuestion,
  labels: ArchiveLabels,
): Promise<Outcome> {
  const { answer } = await engine.ask(question.text, {}, 1);
  if (answer.kind !== 'answered') return { question, quote: null, label: null };
  const [quote] = answer.quotes;
  // A copy of the article says the same in the same words.
  const places = [quote.citation, ...quote.alsoIn].map((citation) => idOf(citation));
  const found = places.map((article) => clusterLabel(question, { article, text: quote.text }, labels));
  const label = (['right', 'partly', 'wrong'] as const).find((one) => found.includes(one)) ?? 'unread';
  return { question, quote, label };
}

function shareOf(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
}

function tableOf(name: string, outcomes: readonly Outcome[]): string {
  const answerable = outcomes.filter(({ question }) => question.answers.length > 0);
  const misses = outcomes.filter(({ question }) => question.answers.length === 0);
  const count = (ones: readonly Outcome[], label: Label | null): number =>
    ones.filter((one) => one.label === label).length;
  // A near miss whose quote was read and does answer it is no near miss in the whole archive.
  const answered = misses.length - count(misses, null) - count(misses, 'right') - count(misses, 'unread');
  const counted = misses.length - count(misses, 'right');
  return [
    `# ${name}: ${outcomes.length} questions`,
    `first quote right          ${shareOf(count(answerable, 'right'), answerable.length)}`,
    `first quote wrong          ${shareOf(count(answerable, 'wrong') + count(answerable, 'partly'), answerable.length)}`,
    `refused                    ${shareOf(count(answerable, null), answerable.length)}`,
    `quotes that nobody has read ${count(answerable, 'unread')}`,
    `near misses answered       ${shareOf(answered, counted)}, and ${count(misses, 'unread')} by quotes that nobody has read`,
    `near misses that the archive does answer: ${count(misses, 'right')}`,
    '',
  ].join('\n');
}

const corpora = await openCorpora(values.index);
try {
  const corpus = await corpora.archive(evaldata);
  const labels = await archiveLabels(evaldata);
  const { questions } = await clusterQuestions(evaldata, 'dev');
  const outcomes: Outcome[] = [];
  for (const question of sampled(
    questions,
    values.sample === undefined ? undefined : Number(values.sample),
  )) {
    outcomes.push(await outcomeOf(corpus, question, labels));
    if (outcomes.length % 20 === 0) process.stderr.write(`${outcomes.length}\n`);
  }
  process.stdout.write(`${tableOf('dev clusters inside ant-news', outcomes)}\n`);
  for (const language of [...new Set(outcomes.map(({ question }) => question.language))].sort()) {
    const own = outcomes.filter(({ question }) => question.language === language);
    process.stdout.write(`${tableOf(language, own)}\n`);
  }
  for (const kind of [
    ...new Set(outcomes.flatMap(({ question }) => (question.answers.length > 0 ? [] : question.kind))),
  ].sort()) {
    const own = outcomes.filter(({ question }) => question.kind === kind);
    process.stdout.write(
      `${kind.padEnd(22)} answered ${shareOf(own.filter(({ label }) => label === 'wrong' || label === 'partly').length, own.length)}\n`,
    );
  }
  if (values.unread !== undefined) {
    const lines = outcomes.flatMap(({ question, quote, label }) =>
      label === 'unread' && quote !== null
        ? [
            `${JSON.stringify({ q: question.text, kind: question.kind, a: corpus.idOf(quote.citation), quote: quote.text })}\n`,
          ]
        : [],
    );
    await writeFile(values.unread, lines.join(''));
  }
} finally {
  await corpora.close();
}
