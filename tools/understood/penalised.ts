/**
 * How often a name that a question demands refuses an article that answers it, and how often it catches a near miss, over
 * the news questions of the development data (docs/research/README.md#data-sets). No model is needed; it takes half a minute.
 *
 *   npm run --silent measure:names -- EVALDATA [dev]
 *
 * `dev` measures the development clusters only. Prints a line for each language and for all: the share of answers whose
 * article is penalised, and the share of near misses all of whose articles are; then the words that were demanded falsely.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { readNameKnowledge } from '../../src/adapters/name-files.ts';
import { runToEnd } from '../../src/concurrency/cooperatively.ts';
import type { IsoDate } from '../../src/domain/article.ts';
import { at } from '../../src/domain/at.ts';
import { KnownNames } from '../../src/retrieval/names/known-names.ts';
import { NameMatcher, type WantedName } from '../../src/retrieval/names/name-matcher.ts';
import { NameVocabulary, soundingOf } from '../../src/retrieval/names/name-vocabulary.ts';
import { buildConstraints, violationsOf } from '../../src/retrieval/query/constraints.ts';
import { foldedWords } from '../../src/text/words/words.ts';
import { partOfCluster } from '../fit/cluster-part.ts';

const newsLine = z.object({
  id: z.string(),
  outlet: z.string(),
  title: z.string(),
  published: z.string(),
  text: z.string(),
});
const questionLine = z.object({
  c: z.string(),
  lang: z.string(),
  q: z.string(),
  a: z.array(z.tuple([z.number(), z.number()])),
  kind: z.string(),
});

type NewsQuestion = z.infer<typeof questionLine>;
type NewsArticle = { readonly publishedAt: IsoDate; readonly text: string };

/** An article is penalised from this violation on: at the weights of the calibration it costs a quarter of a nat. */
const PENALISED = 0.05;
/** And this is a heavy penalty: one nat and a half. */
const HEAVILY = 0.3;
/** As long as most passages of an index are. */
const PASSAGE_WORDS = 80;
/** Words that are printed. */
const WORDS_SHOWN = Number(process.env['WORDS_SHOWN'] ?? 40);

const [evaldata, part] = process.argv.slice(2);
if (evaldata === undefined) throw new Error('usage: penalised.ts EVALDATA [dev]');
const questions = (await readQuestions(evaldata)).filter(
  ({ c }) => part !== 'dev' || partOfCluster(c) === 'dev',
);
const clusters = await readClusters(evaldata);
const matcher = await matcherOver(clusters);
measure();

async function readQuestions(folder: string): Promise<NewsQuestion[]> {
  const of = join(folder, 'news-questions');
  const files = (await readdir(of)).filter((name) => /^part-.*\.jsonl$/u.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(of, name), 'utf8')));
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line !== '');
  return lines.map((line) => questionLine.parse(JSON.parse(line)));
}

/** The three articles of each cluster. */
async function readClusters(folder: string): Promise<ReadonlyMap<string, readonly NewsArticle[]>> {
  const json: unknown = JSON.parse(await readFile(join(folder, 'news-questions/clusters.json'), 'utf8'));
  const ids = z.record(z.string(), z.array(z.string())).parse(json);
  const packed = await readFile(join(folder, 'ant-news/articles.jsonl.gz'));
  const lines = gunzipSync(packed).toString('utf8').split('\n');
  const articles = new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => newsLine.parse(JSON.parse(line)))
      .map(({ id, title, published, text }) => [
        id,
        { publishedAt: published.slice(0, 10) as IsoDate, text: `${title}\n${text}` },
      ]),
  );
  return new Map(
    Object.entries(ids).map(([cluster, ofIt]) => {
      const found = ofIt.flatMap((id) => articles.get(id) ?? []);
      if (found.length !== ofIt.length) throw new Error(`an article of cluster ${cluster} is missing`);
      return [cluster, found];
    }),
  );
}

/** Finds names among the words of all articles, as the index of a corpus of them would. */
async function matcherOver(of: ReadonlyMap<string, readonly NewsArticle[]>): Promise<NameMatcher> {
  const known = new KnownNames(await readNameKnowledge(join(import.meta.dirname, '../../names')));
  const passages = [...of.values()].flat().flatMap(({ text }) => {
    const words = foldedWords(text);
    const count = Math.ceil(words.length / PASSAGE_WORDS);
    return Array.from(
      { length: count },
      (_, i) => new Set(words.slice(i * PASSAGE_WORDS, (i + 1) * PASSAGE_WORDS)),
    );
  });
  const counts = new Map<string, number>();
  for (const word of passages.flatMap((words) => [...words])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const documentsWith = (word: string): number => counts.get(word) ?? 0;
  const vocabulary = new NameVocabulary(runToEnd(soundingOf(counts.keys())), {
    documents: passages.length,
    documentsWith,
  });
  return new NameMatcher(known, vocabulary);
}

type Counts = {
  gold: number;
  goldPenalised: number;
  goldHeavily: number;
  person: number;
  personCaught: number;
  place: number;
  placeCaught: number;
  answerable: number;
  answerableCaught: number;
};

function measure(): void {
  const counts = new Map<string, Counts>();
  const blamed = new Map<string, number>();
  const countsOf = (group: string): Counts => {
    const none = {
      ...{ gold: 0, goldPenalised: 0, goldHeavily: 0 },
      ...{ answerable: 0, answerableCaught: 0 },
      ...{ person: 0, personCaught: 0, place: 0, placeCaught: 0 },
    };
    const known = counts.get(group) ?? none;
    counts.set(group, known);
    return known;
  };
  const started = performance.now();
  let parsing = 0;
  for (const { c, lang, q, a, kind } of questions) {
    const articles = clusters.get(c);
    if (articles === undefined) throw new Error(`no cluster ${c}`);
    const before = performance.now();
    const names = matcher.parse({ text: q, language: lang }).wanted();
    parsing += performance.now() - before;
    const penalties = articles.map((article) => penaltyOf(q, names, article));
    for (const group of [lang, 'all']) {
      const ofIt = countsOf(group);
      for (const number of new Set(a.map(([article]) => article))) {
        const penalty = at(penalties, number);
        ofIt.gold++;
        if (penalty > PENALISED) ofIt.goldPenalised++;
        if (penalty > HEAVILY) ofIt.goldHeavily++;
      }
      const isCaught = Math.min(...penalties) > PENALISED;
      if (a.length > 0) {
        ofIt.answerable++;
        if (isCaught) ofIt.answerableCaught++;
      }
      if (kind === 'near-person') {
        ofIt.person++;
        if (isCaught) ofIt.personCaught++;
      } else if (kind === 'near-place') {
        ofIt.place++;
        if (isCaught) ofIt.placeCaught++;
      }
    }
    for (const number of new Set(a.map(([article]) => article))) {
      for (const name of names) {
        if (penaltyOf(q, [name], at(articles, number)) <= PENALISED) continue;
        const word = `${lang} ${name.asked}${name.isCertain ? ' (certain)' : ''}`;
        blamed.set(word, (blamed.get(word) ?? 0) + 1);
      }
    }
  }
  for (const [group, ofIt] of [...counts].sort(([x], [y]) => (x < y ? -1 : 1))) {
    process.stdout.write(`${JSON.stringify({ language: group, ...sharesOf(ofIt) })}\n`);
  }
  const words = [...blamed].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, WORDS_SHOWN);
  process.stdout.write(`${JSON.stringify({ demandedFalsely: Object.fromEntries(words) })}\n`);
  const each = (parsing / questions.length).toFixed(2);
  const all = Math.round((performance.now() - started) / 1000);
  process.stderr.write(`${each} ms to parse a question, ${all} s in all\n`);
}

/** The greatest of the four violations that names of a question can make, 0 to 1. */
function penaltyOf(question: string, names: readonly WantedName[], article: NewsArticle): number {
  const violations = violationsOf(buildConstraints(question, names), article, article.text);
  const { missingCertain, unknownCertain, missingName, unknownName } = violations;
  return Math.max(missingCertain, unknownCertain, missingName, unknownName);
}

function sharesOf(counts: Counts): Record<string, string> {
  const share = (part: number, of: number): string =>
    `${part} of ${of}${of === 0 ? '' : ` (${((100 * part) / of).toFixed(1)} %)`}`;
  return {
    goldPenalised: share(counts.goldPenalised, counts.gold),
    goldHeavily: share(counts.goldHeavily, counts.gold),
    answerableCaught: share(counts.answerableCaught, counts.answerable),
    nearPersonCaught: share(counts.personCaught, counts.person),
    nearPlaceCaught: share(counts.placeCaught, counts.place),
  };
}
