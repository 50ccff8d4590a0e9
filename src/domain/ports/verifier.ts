import type { Filter } from '../question.ts';
import type { VerifiedMessage } from '../verification.ts';

/**
 * What a text is read as. Of a message, a part may be the quote and the rest the sender's own words. A quotation is the quote with all
 * its words, but for what is understood as said of them, such as a name at its end.
 */
export type Reading = 'message' | 'quotation';

/** Compares quotes with one generation of the index. It may do the work in another thread or process. */
export interface Verifier {
  /**
   * Takes the quote out of a message, compares it with the corpus, and holds what else the message says against the page.
   *
   * @param message a quote alone, or with what people put around one
   * @param filter articles outside it are not looked at
   * @param reading a message unless said otherwise
   * @throws `quote-empty`, `quote-too-long`; and if the work is done elsewhere: `verification-failed`,
   *   `verification-late`, `verification-busy`
   */
  verify(message: string, filter?: Filter, reading?: Reading): Promise<VerifiedMessage>;
}
