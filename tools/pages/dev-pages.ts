import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { readLinesAs } from '../understood/json-articles.ts';

const devPage = z.object({
  set: z.string(),
  id: z.string(),
  path: z.string(),
  /** What must be quotable. */
  body: z.string(),
  /** Headings and summaries: neither needed nor wrong. */
  optional: z.string(),
  title: z.string().nullable(),
  date: z.string().nullable(),
});

/** A public page, and what must be read from it. */
export type DevPage = z.infer<typeof devPage>;

const FOLDER = 'pages-dev';

/** The pages of the development half: `pages-dev` of the data for measuring. */
export function devPages(evaldata: string): Promise<DevPage[]> {
  return readLinesAs(join(evaldata, FOLDER, 'manifest.jsonl'), devPage);
}

/** The file as it was saved. */
export async function bytesOf(evaldata: string, { path }: DevPage): Promise<Buffer> {
  const content = await readFile(join(evaldata, FOLDER, path));
  return path.endsWith('.gz') ? gunzipSync(content) : content;
}
