import type { Answering } from '../../ask/answering.ts';
import type { BundleVersions } from '../../../domain/bundle.ts';
import type { Generation } from '../../../domain/generation.ts';

/**
 * What a bundle was made with.
 *
 * @param isnad version of the program
 */
export function bundleVersions(
  isnad: string,
  { id, recipe }: Pick<Generation, 'id' | 'recipe'>,
  answering: Answering,
): BundleVersions {
  const { splitter, analyser, model } = recipe;
  const scorer = answering.kind === 'calibrated' ? answering.scorer.scorerId : null;
  return { isnad, generation: id, splitter, analyser, embedder: model, scorer };
}
