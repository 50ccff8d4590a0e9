import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { at } from '../../src/domain/at.ts';
import { newsArticles, readLinesAs } from '../understood/json-articles.ts';
import { covers, labelledSentences } from '../understood/labelled-sentences.ts';
import type { NewsQuestion } from '../understood/news-questions.ts';
import type { Label } from './judge-sample.ts';

const FILE = join(import.meta.dirname, '../evidence/archive-labels.jsonl');

const line = z.strictObject({
  /** The question. */
  q: z.string(),
  /** Id of an article of ant-news that was read whole for it. */
  article: z.string(),
  /** Its sentences that answer, and those that answer in part; all others do not. */
  a: z.array(z.int()),
  p: z.array(z.int()),
});

type ReadArticle = { readonly answers: readonly string[]; readonly partly: readonly string[] };

/** Articles outside of a question's cluster that were read for it, by question and article. */
export type ArchiveLabels = ReadonlyMap<string, ReadonlyMap<string, ReadArticle>>;

/** Reads the labels of articles in which the judge took a sentence for an answer. */
export async function archiveLabels(evaldata: string): Promise<ArchiveLabels> {
  if (!existsSync(FILE)) return new Map();
  const rows = await readLinesAs(FILE, line);
  const articles = await newsArticles(evaldata, [...new Set(rows.map(({ article }) => article))]);
  const sentences = new Map(articles.map(({ id, text }) => [id, labelledSentences(text)]));
  const labels = new Map<string, Map<string, ReadArticle>>();
  for (const { q, article, a, p } of rows) {
    const all = sentences.get(article) ?? [];
    const read = { answers: a.map((s) => at(all, s)), partly: p.map((s) => at(all, s)) };
    labels.set(q, (labels.get(q) ?? new Map<string, ReadArticle>()).set(article, read));
  }
  return labels;
}

/** The label of a quote for a question on a cluster. */
export function clusterLabel(
  { text: question, cluster, answers, partly }: NewsQuestion,
  quote: { readonly article: string; readonly text: string },
  labels: ArchiveLabels,
): Label {
  const holds = (golds: NewsQuestion['answers']): boolean =>
    golds.some(({ article, sentence }) => article === quote.article && covers(quote.text, sentence));
  if (holds(answers)) return 'right';
  if (holds(partly)) return 'partly';
  if (cluster.includes(quote.article)) return 'wrong';
  const read = labels.get(question)?.get(quote.article);
  if (read === undefined) return 'unread';
  const isAny = (sentences: readonly string[]): boolean =>
    sentences.some((sentence) => covers(quote.text, sentence));
  if (isAny(read.answers)) return 'right';
  return isAny(read.partly) ? 'partly' : 'wrong';
}
