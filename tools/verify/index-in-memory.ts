import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reindex } from '../../src/app/indexing/reindex.ts';
import { composeCorpus } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { Generation } from '../../src/domain/generation.ts';
import { HashEmbedder } from '../../test/fakes/hash-embedder.ts';
import { MemoryGenerationStore } from '../../test/fakes/memory-generation-store.ts';
import type { JsonArticle } from '../understood/json-articles.ts';

/** The index of a folder of pages, in memory and with meaningless vectors: verifying needs no model. */
export async function indexOfFolder(corpusDir: string): Promise<Generation> {
  const { generation } = await reindex({
    corpus: composeCorpus({ ...readSettings(), corpusDir }),
    store: new MemoryGenerationStore(),
    embedder: new HashEmbedder(),
  });
  if (generation === null) throw new Error('no index was made');
  return generation;
}

/** The same of articles. @param beside a folder of pages that are in the index as well */
export async function indexOfArticles(
  articles: readonly JsonArticle[],
  beside: string | null = null,
): Promise<Generation> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-articles-'));
  try {
    if (beside !== null) await cp(beside, folder, { recursive: true });
    const lines = articles.map((article) => `${JSON.stringify(article)}\n`);
    await writeFile(join(folder, 'articles.jsonl'), lines.join(''));
    return await indexOfFolder(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
