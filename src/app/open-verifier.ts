import { quotableIndex } from '../retrieval/quotable-index.ts';
import { openIndex } from './open-index.ts';
import type { ReindexMeans, ReindexOptions } from './reindex.ts';
import { QuoteVerifier } from './verify-quote.ts';

export type OpenVerifier = {
  readonly verifier: QuoteVerifier;
  /** The stored page; empty for one that the index has not. */
  readonly pageText: (source: string) => string;
};

/**
 * An index opened, or built where there is none, to verify quotes only: no model is loaded for that.
 *
 * @throws what `openIndex` throws
 */
export async function openVerifier(means: ReindexMeans, options: ReindexOptions): Promise<OpenVerifier> {
  const index = quotableIndex(await openIndex(means, options));
  return { verifier: new QuoteVerifier(index), pageText: (source) => index.pageText(source) ?? '' };
}
