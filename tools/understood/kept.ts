/**
 * Measures how many right answers are kept when a question names what its answer agrees with: the month, day or year of the
 * article (development questions of news-questions), or its outlet (our own questions on the five pages, and an invented
 * corpus of five outlets).
 *
 *   npm run --silent measure:kept -- ../shared/evaldata [time] [five-pages] [five-outlets]
 *
 * `--sample N` takes N questions of each part, the same in every run; `--from I --to J` a slice of those; `--lost N` prints
 * that many of the wordings that lost their answers; `--index FOLDER` keeps the indexes there, so that the next run need not
 * embed the same sentences again; `--minutes N` ends after that time with what has been asked.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isRight } from '../../src/app/evaluate/evaluate-answers.ts';
import { evaluationData } from '../../src/compose.ts';
import type { Quote } from '../../src/domain/answer.ts';
import { jsonArticle, readLinesAs } from './json-articles.ts';
import { keptAnswers, keptTable, lostLines, type Probe } from './kept-answers.ts';
import { covers } from './labelled-sentences.ts';
import { clusterQuestions, sampled } from './news-questions.ts';
import { openCorpora, type OpenCorpora, type OpenCorpus } from './open-corpora.ts';
import { OUTLETS_OF_FIVE_PAGES } from './outlets-of-five-pages.ts';
import { wordOutlet } from './word-outlet.ts';
import { type Precision, wordTime } from './word-time.ts';

const PRECISIONS: readonly Precision[] = ['month', 'day', 'year'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    index: { type: 'string' },
    minutes: { type: 'string', default: 'Infinity' },
    lost: { type: 'string', default: '20' },
  },
});
const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);
const [evaldata = '../shared/evaldata', ...asked] = positionals;

/** Questions with the corpus that they are asked of. */
type Part = (
  corpora: OpenCorpora,
) => Promise<{ readonly corpus: OpenCorpus; readonly probes: readonly Probe[] }>;

/** A third of the questions name a time already, often another one than that of the article; they are counted apart. */
const NAMES_A_YEAR = /\p{Nd}{4}/u;

const time: Part = async (corpora) => {
  const { questions, articles } = await clusterQuestions(evaldata, 'dev');
  const corpus = await corpora.articles('development', articles);
  const answerable = questions.filter(({ answers }) => answers.length > 0);
  const probes = answerable.map(({ id, language, text, answers }, variant): Probe => ({
    ...{ id, language, text },
    isRight: (quote) =>
      answers.some(
        ({ article, sentence }) => articlesOf(quote, corpus).has(article) && covers(quote.text, sentence),
      ),
    named: ({ citation: { publishedAt } }) => {
      if (publishedAt === null) return [];
      const worded = wordTime(text, language, publishedAt);
      return PRECISIONS.flatMap((precision) => {
        const ways = worded.filter((one) => one.precision === precision);
        const way = ways[variant % ways.length];
        const what = NAMES_A_YEAR.test(text) ? `${precision}, 2nd time` : precision;
        return way === undefined ? [] : [{ what, text: way.question }];
      });
    },
  }));
  return { corpus, probes };
};

function articlesOf({ citation, alsoIn }: Quote, { idOf }: OpenCorpus): ReadonlySet<string> {
  return new Set([citation, ...alsoIn].map(idOf));
}

const OWN = ['fit', 'fit2', 'check', 'blind'];

const fivePages: Part = async (corpora) => {
  const files = OWN.map((half) => join(import.meta.dirname, `../../test/relevance/${half}.jsonl`));
  const questions = (await Promise.all(files.map(evaluationData.readGoldQuestions))).flat();
  const probes = questions
    .filter(({ answerable }) => answerable)
    .map((question, variant): Probe => ({
      ...{ id: question.id, language: question.lang, text: question.q },
      isRight: ({ text, citation: { source } }) => isRight(question, { source, text }),
      named: ({ citation: { outlet } }) => {
        const names = OUTLETS_OF_FIVE_PAGES[outlet ?? '']?.[question.lang] ?? [];
        return names.map((name) => ({
          what: name,
          text: wordOutlet(question.q, question.lang, name, variant),
        }));
      },
    }));
  return { corpus: await corpora.fivePages(), probes };
};

const outletQuestion = z.strictObject({
  id: z.string(),
  lang: z.string(),
  q: z.string(),
  article: z.string(),
  /** In the sentence that answers. */
  gold: z.string(),
  /** The outlet as it is typed. */
  outlet: z.string(),
  /** Its own name, or as the script of the question writes it. */
  spelling: z.enum(['own', 'transliterated']),
});

const fiveOutlets: Part = async (corpora) => {
  const read = (name: string): string => join(import.meta.dirname, name);
  const corpus = await corpora.articles(
    'five-outlets',
    await readLinesAs(read('five-outlets.jsonl'), jsonArticle),
  );
  const questions = await readLinesAs(read('five-outlets-questions.jsonl'), outletQuestion);
  const probes = questions.map(({ id, lang, q, article, gold, outlet, spelling }, variant): Probe => ({
    ...{ id, language: lang, text: q },
    isRight: (quote) => articlesOf(quote, corpus).has(article) && quote.text.includes(gold),
    named: () => [{ what: spelling, text: wordOutlet(q, lang, outlet, variant) }],
  }));
  return { corpus, probes };
};

const PARTS: Readonly<Record<string, Part>> = {
  time,
  'five-pages': fivePages,
  'five-outlets': fiveOutlets,
};

const corpora = await openCorpora(values.index);
try {
  for (const name of asked.length === 0 ? Object.keys(PARTS) : asked) {
    const part = PARTS[name];
    if (part === undefined) throw new Error(`no part ${name}; there are ${Object.keys(PARTS).join(', ')}`);
    const { corpus, probes } = await part(corpora);
    const taken = sampled(probes, numberOf(values.sample)).slice(numberOf(values.from), numberOf(values.to));
    const result = await keptAnswers(
      taken,
      (text) => corpus.engine.ask(text, {}, 1),
      (done, total) => {
        if (done % 10 === 0) process.stderr.write(`${name}: ${done} of ${total}\n`);
        return performance.now() < Number(values.minutes) * 60_000;
      },
    );
    const lost = lostLines(result, Number(values.lost));
    process.stdout.write(`${[keptTable(name, result), ...lost, ''].join('\n')}\n`);
  }
} finally {
  await corpora.close();
}
