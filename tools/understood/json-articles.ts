import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** An article as a line of a `.jsonl` file has it (docs/corpus.md). */
export const jsonArticle = z.object({
  id: z.string(),
  url: z.string().optional(),
  outlet: z.string().optional(),
  title: z.string(),
  published: z.string(),
  text: z.string(),
});
export type JsonArticle = z.infer<typeof jsonArticle>;

/**
 * Reads a file of JSON lines, gzipped or not.
 *
 * @throws what reading the file, JSON.parse and the schema throw
 */
export async function readLinesAs<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const content = await readFile(file);
  const text = (file.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** Articles of ant-news by their ids, in the order of the ids; one without text is left out, as isnad refuses it. */
export async function newsArticles(evaldata: string, ids: readonly string[]): Promise<JsonArticle[]> {
  const all = await readLinesAs(join(evaldata, 'ant-news/articles.jsonl.gz'), jsonArticle);
  const byId = new Map(all.map((article) => [article.id, article]));
  return ids.flatMap((id) => byId.get(id) ?? []).filter(({ text }) => text.trim() !== '');
}
