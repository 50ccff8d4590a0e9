import type { Generation } from '../../domain/generation.ts';
import type { NameKnowledge } from '../../domain/names.ts';
import { KnownNames } from '../../retrieval/names/known-names.ts';
import { quotableIndex, type QuotableIndex } from '../../retrieval/index/quotable-index.ts';
import { openIndex } from '../indexing/open-index.ts';
import type { ReindexDeps, ReindexOptions } from '../indexing/reindex.ts';
import { MessageVerifier } from './verify-message.ts';

export type OpenVerifier = {
  readonly verifier: MessageVerifier;
  readonly index: QuotableIndex;
  /** What the index is made of: for evidence bundles, and for what needs the models. */
  readonly generation: Generation;
  readonly names: KnownNames;
};

/**
 * Opens an index for verifying quotes only, or builds it if there is none. Opening it loads no model.
 *
 * @throws what `openIndex` throws
 */
export async function openVerifier(
  deps: ReindexDeps & { readonly names?: NameKnowledge },
  options: ReindexOptions,
): Promise<OpenVerifier> {
  const generation = await openIndex(deps, options);
  const index = quotableIndex(generation);
  const names = new KnownNames(deps.names);
  return { verifier: new MessageVerifier(index, names), index, generation, names };
}
