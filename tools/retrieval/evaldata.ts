import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { RetrievalSet } from '../../src/domain/evaluation.ts';

const squad = z.object({
  data: z.array(
    z.object({
      title: z.string().optional(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(z.object({ id: z.string(), question: z.string() })),
        }),
      ),
    }),
  ),
});

/** A paragraph of XQuAD with its questions. Positions and ids are the same in every language. */
type Paragraph = {
  readonly text: string;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
};

export async function readParagraphs(
  evaldata: string,
  language: string,
  set = 'xquad',
): Promise<Paragraph[]> {
  const { data } = squad.parse(
    JSON.parse(await readGzip(join(evaldata, `spans/${set}.${language}.json.gz`))),
  );
  return data.flatMap(({ paragraphs }) =>
    paragraphs.map(({ context, qas }) => ({
      text: context,
      questions: qas.map(({ id, question }) => ({ id, text: question })),
    })),
  );
}

const newsLine = z.object({ id: z.string(), title: z.string(), published: z.string(), text: z.string() });
type News = z.infer<typeof newsLine>;

/** The articles of `ant-news` that have a text. */
export async function readNews(evaldata: string): Promise<News[]> {
  const lines = (await readGzip(join(evaldata, 'ant-news/articles.jsonl.gz'))).split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => newsLine.parse(JSON.parse(line)))
    .filter(({ text }) => text !== '');
}

/** News articles as documents, numbered in order. */
export function newsDocuments(news: readonly News[]): RetrievalSet['documents'] {
  return news.map(({ title, text }, i) => ({ id: String(i), title: title === '' ? null : title, text }));
}

async function readGzip(path: string): Promise<string> {
  return gunzipSync(await readFile(path)).toString('utf8');
}
