/**
 * Lists the articles outside of its cluster in which the judge finds most for a question, to be read whole: a sentence that answers
 * is an answer that nobody knew of, and every other one a mistake to train on.
 *
 *   npm run --silent list:mistakes -- SAMPLES.jsonl EVALDATA OUT.jsonl [articles of a question] [questions]
 *
 * Each line names question and article and holds the text of the article, so the file stays outside of the project. What was
 * read goes into tools/evidence/archive-labels.jsonl.
 */
import { writeFile } from 'node:fs/promises';
import { newsArticles } from '../understood/json-articles.ts';
import { labelledSentences } from '../understood/labelled-sentences.ts';
import { type JudgeSample, readSamples } from './judge-sample.ts';

const [file, evaldata, out, each = '2', most = 'Infinity'] = process.argv.slice(2);
if (file === undefined || evaldata === undefined || out === undefined) {
  throw new Error('usage: list-mistakes.ts SAMPLES.jsonl EVALDATA OUT.jsonl [EACH] [MOST]');
}

/** The articles that nobody has read for the question, the one with the highest score first. */
function unread({ candidates }: JudgeSample): { readonly article: string; readonly score: number }[] {
  const best = new Map<string, number>();
  for (const { article, label, sentence, relevance, fused } of candidates) {
    const score = sentence + 0.5 * relevance + 0.1 * fused;
    if (label === 'unread') best.set(article, Math.max(score, best.get(article) ?? -Infinity));
  }
  return [...best].map(([article, score]) => ({ article, score })).sort((a, b) => b.score - a.score);
}

const samples = await readSamples(file);
const found = samples
  .map((sample) => ({ sample, articles: unread(sample).slice(0, Number(each)) }))
  .sort((a, b) => (b.articles[0]?.score ?? -Infinity) - (a.articles[0]?.score ?? -Infinity))
  .slice(0, Number(most));
const ids = [...new Set(found.flatMap(({ articles }) => articles.map(({ article }) => article)))];
const texts = new Map((await newsArticles(evaldata, ids)).map((article) => [article.id, article]));
const lines = found.flatMap(({ sample, articles }) =>
  articles.map(({ article }) => {
    const { title = '', published = '', text = '' } = texts.get(article) ?? {};
    return JSON.stringify({
      ...{ q: sample.text, kind: sample.kind, article, published, title },
      sentences: labelledSentences(text).map((sentence, i) => `[${i}] ${sentence}`),
    });
  }),
);
await writeFile(out, lines.map((line) => `${line}\n`).join(''));
process.stdout.write(`${lines.length} articles for ${found.length} questions\n`);
