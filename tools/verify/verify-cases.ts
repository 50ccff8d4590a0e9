import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type CorpusName, reportedCorpus } from '../understood/ask-cases.ts';
import { type JsonArticle, newsArticles, readLinesAs } from '../understood/json-articles.ts';
import type { Wanted } from './expectation.ts';
import { EXPECTATIONS } from './expectations.ts';

/** A quote that failed, with what must come instead. */
export type VerifyCase = {
  readonly id: string;
  readonly kind: string;
  readonly quote: string;
  readonly corpus: CorpusName | readonly JsonArticle[];
  readonly wanted: Wanted;
};

const reported = z.object({
  id: z.string(),
  kind: z.string(),
  quote: z.string(),
  corpus: z.enum(['five pages', 'archive', 'own']).optional(),
  /** Of an article of ant-news that has the quote. */
  'article id': z.string().optional(),
  /** What the only article of the corpus says. */
  'page says': z.string().optional(),
});

/**
 * The cases of `verify.jsonl`. The corpus of one that names an article is that article; of one that has only what a page says, a page of
 * these words.
 *
 * @throws Error naming a case that has no expectation in `expectations.ts`, or no corpus
 */
export async function reportedCases(file: string): Promise<VerifyCase[]> {
  const lines = await readLinesAs(file, reported);
  const news = await newsArticles(
    join(dirname(file), '../../evaldata'),
    lines.flatMap((line) => line['article id'] ?? []),
  );
  return lines.map(({ id, kind, quote, corpus, ...line }) => {
    const wanted = EXPECTATIONS[id];
    if (wanted === undefined) throw new Error(`expectations.ts says nothing of ${id}`);
    const named = news.find((article) => article.id === line['article id']);
    const says = line['page says'];
    const own = named ?? (says === undefined ? undefined : articleOf(id, says));
    const articles = corpus ?? (own === undefined ? undefined : [own]);
    if (articles === undefined) throw new Error(`${id} names no corpus`);
    return { id, kind, quote, corpus: articles, wanted };
  });
}

function articleOf(id: string, text: string): JsonArticle {
  return { id, title: `Page of ${id}`, published: '2025-01-01', text };
}

/** The articles of a corpus, or null for the five pages that come with isnad. @param file of the cases */
export async function articlesOf(
  { corpus }: VerifyCase,
  file: string,
): Promise<readonly JsonArticle[] | null> {
  if (corpus === 'five pages') return null;
  return typeof corpus === 'string' ? reportedCorpus(corpus, dirname(file)) : corpus;
}
