import { QuoteVerifier } from '../../../src/app/verify/verify-quote.ts';
import { quotableIndex } from '../../../src/retrieval/index/quotable-index.ts';
import { indexedPages } from '../../fakes/indexed-pages.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';

/** Verifies quotes against pages by their names. */
export async function quoteVerifierOf(pages: Readonly<Record<string, string>>): Promise<QuoteVerifier> {
  const all = Object.entries(pages).map(([source, text]) => ({ source, text }));
  return new QuoteVerifier(quotableIndex(await indexedPages(all, new MemoryGenerationStore())));
}
