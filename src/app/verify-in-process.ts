import type { Verifier } from '../domain/verifier.ts';
import type { QuotableIndex } from '../retrieval/quotable-index.ts';
import { QuoteVerifier } from './verify-quote.ts';

/** Verifies where it is called, which nothing else of the program can do meanwhile: for programs that serve one person. */
export function verifyInProcess(index: QuotableIndex): Verifier {
  let verifier: QuoteVerifier | null = null;
  return {
    async verify(quote, filter) {
      verifier ??= new QuoteVerifier(index);
      return Promise.resolve(verifier.verify(quote, filter));
    },
  };
}
