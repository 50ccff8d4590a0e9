import { notice } from '../domain/error.ts';
import type { Generation } from '../domain/generation.ts';
import { recipeFor } from './recipe.ts';
import { reindex, type ReindexMeans, type ReindexOptions } from './reindex.ts';

/**
 * The index to answer from: the one on disk, or, where there is none that can be used, one that is built now.
 * Says so when the corpus has changed since.
 *
 * @throws what `reindex` throws
 */
export async function openIndex(means: ReindexMeans, options: ReindexOptions): Promise<Generation> {
  const { corpus, store, embedder } = means;
  const { generation, notices } = await store.open(recipeFor(embedder.modelId));
  if (generation !== null) {
    for (const refusal of notices) options.onNotice?.(refusal);
    // A corpus that has gone away leaves an index that still answers.
    const fingerprint = await corpus.fingerprint().catch(() => null);
    if (fingerprint !== generation.corpusFingerprint) {
      const about = { corpus: corpus.location };
      options.onNotice?.(notice(fingerprint === null ? 'corpus-missing' : 'index-outdated', about));
    }
    return generation;
  }
  // Says itself what it finds unusable.
  const built = await reindex(means, options);
  if (built.generation === null) throw new Error('a re-index that is not a dry run yields a generation');
  return built.generation;
}
