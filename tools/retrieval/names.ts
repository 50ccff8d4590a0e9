import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { requireCalibrated } from '../../src/app/ask/answering.ts';
import { buildQuery } from '../../src/retrieval/query/query.ts';
import { evaluationCorpus } from '../../src/app/evaluate/evaluation-corpus.ts';
import type { Composition } from '../../src/compose.ts';
import { KnownNames } from '../../src/retrieval/names/known-names.ts';
import { bestHits, scorePassages } from '../../src/retrieval/ranking/rank-passages.ts';
import { SearchIndex } from '../../src/retrieval/index/search-index.ts';
import { newsDocuments, readNews } from './evaldata.ts';

const namePair = z.object({
  name: z.string(),
  script: z.enum(['latin', 'cyrillic', 'persian']),
  kind: z.string(),
  spellings: z.array(z.string()),
});

/** How many of the first articles are searched for one with the name. */
const FIRST = 20;

/** Two ways to ask: with the name alone, and in a question. */
const ASKING: Readonly<
  Record<string, Readonly<Record<z.infer<typeof namePair>['script'], (name: string) => string>>>
> = {
  alone: { latin: (name) => name, cyrillic: (name) => name, persian: (name) => name },
  asked: {
    latin: (name) => `What happened to ${name}?`,
    cyrillic: (name) => `Что известно о ${name}?`,
    persian: (name) => `درباره ${name} چه گفته شد؟`,
  },
};

/**
 * Asks for the names of test/relevance/names.jsonl in the 10,134 articles of `ant-news`: is an article with the name in
 * Arabic among the first twenty? Times run from the question to the ranked passages and include embedding.
 */
export async function measureNames(evaldata: string, deps: Composition): Promise<object[]> {
  const { embedder, detectLanguage } = deps;
  const lines = (await readFile(join(import.meta.dirname, '../../test/relevance/names.jsonl'), 'utf8')).split(
    '\n',
  );
  const pairs = lines.filter((line) => line !== '').map((line) => namePair.parse(JSON.parse(line)));
  const news = await readNews(evaldata);
  const plain = news.map(({ title, text }) => plainWords(`${title} ${text}`));
  const generation = await evaluationCorpus('ant-news', newsDocuments(news), embedder, {
    onProgress: (done, total) => {
      if (done % 5000 === 0) process.stderr.write(`embedded ${done} of ${total}\n`);
    },
  });
  const index = new SearchIndex(
    generation,
    new KnownNames(deps.names),
    requireCalibrated(deps.answering).calibration.ranking,
  );
  const figures: object[] = [];
  const times: number[] = [];
  for (const [asking, questions] of Object.entries(ASKING)) {
    const found = new Map<string, { right: number; of: number }>();
    for (const [i, { name, script, kind, spellings }] of pairs.entries()) {
      const text = questions[script](name);
      const started = performance.now();
      const question = await buildQuery(index, embedder, { text, language: detectLanguage(text) });
      const hits = bestHits(
        index,
        scorePassages(index, question, () => true),
        10 * FIRST,
      );
      times.push(performance.now() - started);
      const articles = [...new Set(hits.map(({ passage }) => passage.articleNumber))].slice(0, FIRST);
      const isThere = articles.some((article) =>
        spellings.some((spelling) => hasName(plain[article] ?? '', spelling)),
      );
      // The odd lines (even indexes) were looked at while the matching was made; the even lines were not.
      for (const group of ['all', i % 2 === 0 ? 'seen half' : 'unseen half', script, kind]) {
        const { right, of } = found.get(group) ?? { right: 0, of: 0 };
        found.set(group, { right: right + (isThere ? 1 : 0), of: of + 1 });
      }
    }
    const shown = [...found].map(([group, { right, of }]) => [group, `${right} of ${of}`] as const);
    figures.push({ part: 'names', asking, first20: Object.fromEntries(shown) });
  }
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  figures.push({
    part: 'latency',
    articles: news.length,
    passages: index.passages.length,
    questionToPassagesMs: { p50: at(0.5), p95: at(0.95) },
  });
  return figures;
}

function plainWords(text: string): string {
  const words = text.replace(/[\u064B-\u065F\u0640]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/** Finds whole words. At most a conjunction and a preposition may be attached to the first of them. */
function hasName(plain: string, spelling: string): boolean {
  const words = plainWords(spelling).trim();
  return ['', 'و', 'ف'].some((and) =>
    ['', 'ف', 'ب', 'ل', 'ك'].some((by) => plain.includes(` ${and}${by}${words} `)),
  );
}
