import { reindex } from '../../src/app/reindex.ts';
import type { Generation } from '../../src/domain/generation.ts';
import type { Page } from '../../src/domain/page.ts';
import type { GenerationStore } from '../../src/domain/ports.ts';
import { HashEmbedder } from './hash-embedder.ts';
import { MemoryCorpus } from './memory-corpus.ts';

/** A generation made of these pages, with vectors that mean nothing, and written to the store. */
export async function indexedPages(pages: readonly Page[], store: GenerationStore): Promise<Generation> {
  const corpus = new MemoryCorpus(pages.map((page) => ({ kind: 'page', page })));
  const means = { corpus, store, embedder: new HashEmbedder() };
  const { generation } = await reindex(means, { mostRemoved: 100 });
  if (generation === null) throw new Error('no index was made');
  return generation;
}
