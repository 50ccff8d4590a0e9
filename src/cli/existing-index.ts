import { recipeFor } from '../app/indexing/recipe.ts';
import type { Composition } from '../compose.ts';
import { failure } from '../domain/error.ts';
import type { Generation } from '../domain/generation.ts';
import { sayNotice } from './program.ts';

/**
 * The index on disk, for programs that only read it.
 *
 * @throws `index-missing` if no index there can be used
 */
export async function existingIndex({ store, embedder }: Composition): Promise<Generation> {
  const { generation, notices } = await store.open(recipeFor(embedder.modelId));
  for (const notice of notices) sayNotice(notice);
  if (generation === null) throw failure('index-missing', { index: store.location });
  return generation;
}
