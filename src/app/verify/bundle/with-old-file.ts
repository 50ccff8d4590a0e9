import type { VersionStore } from '../../../domain/ports/stores/version-store.ts';
import { storedVersion } from '../../versions/stored-version.ts';
import type { BundleInput } from './bundle-origin.ts';

/** Adds the file of the older form that has a message's words, since its text, which the bundle cites, is not in the index. */
export async function withOldFile(
  input: BundleInput,
  store: Pick<VersionStore, 'named'>,
): Promise<BundleInput> {
  const { oldWords } = input.verified;
  if (oldWords === undefined) return input;
  const kept = await storedVersion(store, oldWords.citation.source);
  return kept.kind === 'read' ? { ...input, oldFile: kept.parsed } : input;
}
