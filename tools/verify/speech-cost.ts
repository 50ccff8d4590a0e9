/**
 * What reading who says what takes when articles are indexed: processor time over 1,000 articles of ant-news.
 *
 *   npm run --silent measure:speech-cost -- ../shared/evaldata
 */
import { join } from 'node:path';
import { sentencesOf } from '../../src/text/sentences/sentences.ts';
import { speechIn } from '../../src/text/speech/speech-in.ts';
import { jsonArticle, readLinesAs } from '../understood/json-articles.ts';

const ARTICLES = 1000;

const [evaldata = '../shared/evaldata'] = process.argv.slice(2);
const all = await readLinesAs(join(evaldata, 'ant-news/articles.jsonl.gz'), jsonArticle);
const step = Math.max(1, Math.floor(all.length / ARTICLES));
const articles = all
  .filter((_, i) => i % step === 0)
  .slice(0, ARTICLES)
  .map(({ text }) => ({
    text,
    sentences: [...text.matchAll(/[^\n]+/gu)].flatMap((line) =>
      sentencesOf(text, { start: line.index, end: line.index + line[0].length }),
    ),
  }));
const before = process.cpuUsage();
const speech = articles.flatMap(({ text, sentences }) => speechIn(text, sentences));
const { user } = process.cpuUsage(before);
const sentences = articles.reduce((sum, one) => sum + one.sentences.length, 0);
const speakers = new Set(speech.map(({ speaker }) => speaker)).size;
process.stdout.write(
  `${articles.length} articles, ${sentences} sentences: ${(user / 1e6).toFixed(2)} s of processor; ` +
    `${speech.length} sentences with a speaker, ${speakers} names\n`,
);
