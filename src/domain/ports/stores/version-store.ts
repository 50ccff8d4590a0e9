import type { PageChain, PageVersion } from '../../versions.ts';
import type { Corpus } from '../corpus.ts';

/** The older forms of pages, which a corpus keeps beside its pages and the index does not take in. */
export interface VersionStore {
  /** The chain of a page; of a page that is part of a file, that of the file. Null if there is no such file. */
  chainOf(source: string): Promise<PageChain | null>;
  /** All versions, as a corpus; empty if there are none. The version that is read is `versionOfName` of its source. */
  readonly corpus: Corpus;
  /** One version, as a corpus. */
  corpusOf(version: Pick<PageVersion, 'file'>): Corpus;
  /**
   * The version that has a page of this name in `corpus`, with all pages of its file; null if it is not kept, or if no version can
   * have that name. Throws the system's error if it cannot be told whether it is kept.
   */
  named(source: string): Promise<Corpus | null>;
}
