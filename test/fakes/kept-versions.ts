import type { CorpusFile } from '../../src/domain/ports/corpus.ts';
import type { VersionStore } from '../../src/domain/ports/stores/version-store.ts';
import { MemoryCorpus } from './memory-corpus.ts';

/** Older forms of pages in memory, each under its name in the corpus of versions. A test may replace `corpus.files`. */
export type KeptVersions = Pick<VersionStore, 'named'> & { readonly corpus: MemoryCorpus };

/** @param files each the whole file of a version */
export function keptVersions(...files: readonly CorpusFile[]): KeptVersions {
  const corpus = new MemoryCorpus(files);
  const nameOf = (file: CorpusFile): string => (file.kind === 'page' ? file.page.source : file.source);
  return {
    corpus,
    named: (source) => {
      const found = (corpus.files ?? []).filter((file) => nameOf(file) === source);
      return Promise.resolve(found.length === 0 ? null : new MemoryCorpus(found));
    },
  };
}
