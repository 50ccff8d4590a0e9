import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { wanted, type Expectation } from './expectation.ts';
import { EXPECTATIONS } from './expectations.ts';
import { jsonArticle, newsArticles, readLinesAs, type JsonArticle } from './json-articles.ts';

/** A question that failed, with what must come instead. */
export type AskCase = {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  /** Name of the corpus that it is asked of; null where its own articles are the corpus. */
  readonly corpus: CorpusName | null;
  readonly articles: readonly JsonArticle[];
  readonly expectation: Expectation;
};

export type CorpusName = 'five pages' | 'archive' | 'own';

/** Kinds of another issue: they are about the model. */
const OTHER_KINDS = /^(?:plain-question|who|opinion)-/u;

const corpusName = z.enum(['five pages', 'archive', 'own']);

const reported = z.object({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  corpus: corpusName.nullish(),
  articles: z.array(jsonArticle).optional(),
});

const further = z.strictObject({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  corpus: corpusName,
  expected: z.tuple([wanted], wanted),
});

/**
 * The cases of `ask.jsonl` of the kinds of this issue.
 *
 * @throws Error naming a case that has no expectation in `expectations.ts`
 */
export async function reportedCases(file: string): Promise<AskCase[]> {
  const cases = await readLinesAs(file, reported);
  return cases
    .filter(({ kind }) => !OTHER_KINDS.test(kind))
    .map(({ id, kind, question, corpus = null, articles = [] }) => {
      const expectation = EXPECTATIONS[id];
      if (expectation === undefined) throw new Error(`expectations.ts says nothing of ${id}`);
      return { id, kind, question, corpus, articles, expectation };
    });
}

/** Our own cases of the same kinds. */
export async function furtherCases(): Promise<AskCase[]> {
  const cases = await readLinesAs(join(import.meta.dirname, 'further-cases.jsonl'), further);
  return cases.map(({ expected, ...rest }) => ({ ...rest, articles: [], expectation: expected }));
}

/**
 * The articles of a corpus that the reports name.
 *
 * @param reports folder of `ask.jsonl`
 */
export async function reportedCorpus(
  name: Exclude<CorpusName, 'five pages'>,
  reports: string,
): Promise<JsonArticle[]> {
  const archive = join(reports, 'archive');
  if (name === 'own') {
    const files = ['issues.jsonl', 'issues-2.jsonl'];
    return (await Promise.all(files.map((file) => readLinesAs(join(archive, file), jsonArticle)))).flat();
  }
  const ids = (await readFile(join(archive, 'ant-news-ids.txt'), 'utf8'))
    .split('\n')
    .filter((id) => id !== '');
  const news = await newsArticles(join(reports, '../../evaldata'), ids);
  return [...news, ...(await readLinesAs(join(archive, 'own.jsonl'), jsonArticle))];
}
