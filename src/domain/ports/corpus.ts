import type { Page } from '../article.ts';
import type { Notice } from '../error.ts';
import type { PageKnowledge } from '../metadata.ts';

/** A file that cannot be indexed, and why. */
export type RefusedFile = { readonly source: string; readonly notice: Notice };

/** A corpus file as it was found, before anything is extracted. A file of many articles may yield a page for each. */
export type CorpusFile =
  /** Without `knowledge` the text is all that is known. */
  | {
      readonly kind: 'page';
      readonly page: Page;
      readonly knowledge?: PageKnowledge;
      /** Why a person should look at what was read. Left out where there is no doubt. */
      readonly doubts?: readonly Notice[];
    }
  | ({ readonly kind: 'refused' } & RefusedFile)
  /** A fault in what is said about pages; no page is lost by it. */
  | { readonly kind: 'remark'; readonly source: string; readonly notice: Notice };

/** The source of pages. */
export interface Corpus {
  /** Where it lies, for messages: the folder. */
  readonly location: string;
  /**
   * Every file, in ascending order of source. A file that cannot be read is yielded as refused, and the rest goes on.
   * Throws `corpus-missing` if there is no corpus at all.
   */
  read(): AsyncIterable<CorpusFile>;
  /**
   * A digest that stays equal as long as no file changes, made without reading the files: of names, sizes and times of
   * change. Throws `corpus-missing`.
   */
  fingerprint(): Promise<string>;
}
