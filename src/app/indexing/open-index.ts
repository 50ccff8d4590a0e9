import { notice } from '../../domain/error.ts';
import type { Generation } from '../../domain/generation.ts';
import { recipeFor } from './recipe.ts';
import { bringUpToDate, type ReindexDeps, type ReindexOptions } from './reindex.ts';

/**
 * Opens the index on disk, or builds one if none on disk can be used. A notice tells if the corpus has changed since.
 *
 * @throws what `bringUpToDate` throws, if an index has to be built
 */
export async function openIndex(deps: ReindexDeps, options: ReindexOptions): Promise<Generation> {
  const { corpus, store, embedder } = deps;
  const { generation, notices } = await store.open(recipeFor(embedder.modelId));
  // `bringUpToDate` opens the store again and gives the same notices.
  if (generation === null) return (await bringUpToDate(deps, options)).generation;
  for (const refusal of notices) options.onNotice?.(refusal);
  // If the corpus is gone, its index still answers.
  const fingerprint = await corpus.fingerprint().catch(() => null);
  if (fingerprint !== generation.corpusFingerprint) {
    const about = { corpus: corpus.location };
    options.onNotice?.(notice(fingerprint === null ? 'corpus-missing' : 'index-outdated', about));
  }
  return generation;
}
