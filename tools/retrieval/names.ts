import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { askIndex } from '../../src/app/ask-index.ts';
import { evaluationCorpus } from '../../src/app/evaluation-corpus.ts';
import type { Composition } from '../../src/compose.ts';
import { KnownNames } from '../../src/retrieval/known-names.ts';
import { bestHits, scorePassages } from '../../src/retrieval/rank-passages.ts';
import { SearchIndex } from '../../src/retrieval/search-index.ts';
import { newsDocuments, readNews } from './evaldata.ts';

const namePair = z.object({
  name: z.string(),
  script: z.enum(['latin', 'cyrillic', 'persian']),
  kind: z.string(),
  spellings: z.array(z.string()),
});

/** Articles among which one with the name must be. */
const FIRST = 20;

/** Ways to ask: the name alone, and in a question. */
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
 * The name pairs of test/relevance/names.jsonl in the 10,134 articles of `ant-news`: is an article that has the name in
 * Arabic among the first twenty? Times are from the question to the ranked passages, its vector included.
 */
export async function measureNames(evaldata: string, means: Composition): Promise<object[]> {
  const { embedder, detectLanguage } = means;
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
  const index = new SearchIndex(generation, new KnownNames(means.names));
  const figures: object[] = [];
  const times: number[] = [];
  for (const [asking, questions] of Object.entries(ASKING)) {
    const found = new Map<string, { right: number; of: number }>();
    for (const [i, { name, script, kind, spellings }] of pairs.entries()) {
      const text = questions[script](name);
      const started = performance.now();
      const question = await askIndex(index, embedder, { text, language: detectLanguage(text) });
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
      // Odd lines were looked at while the matching was made, even ones were not.
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

/** Whole words, with at most a conjunction and a preposition written together with the first. */
function hasName(plain: string, spelling: string): boolean {
  const words = plainWords(spelling).trim();
  return ['', 'و', 'ف'].some((and) =>
    ['', 'ف', 'ب', 'ل', 'ك'].some((by) => plain.includes(` ${and}${by}${words} `)),
  );
}
