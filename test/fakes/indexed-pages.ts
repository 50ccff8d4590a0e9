import { reindex } from '../../src/app/indexing/reindex.ts';
import type { Generation } from '../../src/domain/generation.ts';
import type { Page } from '../../src/domain/article.ts';
import type { GenerationStore } from '../../src/domain/ports/stores/generation-store.ts';
import { HashEmbedder } from './hash-embedder.ts';
import { MemoryCorpus } from './memory-corpus.ts';

/** Indexes these pages with meaningless vectors, writes the generation to the store, and returns it. */
export async function indexedPages(pages: readonly Page[], store: GenerationStore): Promise<Generation> {
  const corpus = new MemoryCorpus(pages.map((page) => ({ kind: 'page', page })));
  const deps = { corpus, store, embedder: new HashEmbedder() };
  const { generation } = await reindex(deps, { mostRemoved: 100 });
  if (generation === null) throw new Error('no index was made');
  return generation;
}
