import type { Filter } from '../question.ts';
import type { VerifiedMessage } from '../verification.ts';

/** Compares quotes with one generation of the index. It may do the work in another thread or process. */
export interface Verifier {
  /**
   * Takes the quote out of a message, compares it with the corpus, and holds what else the message says against the page.
   *
   * @param message a quote alone, or with what people put around one
   * @param filter articles outside it are not looked at
   * @throws `quote-empty`, `quote-too-long`; and if the work is done elsewhere: `verification-failed`,
   *   `verification-late`, `verification-busy`
   */
  verify(message: string, filter?: Filter): Promise<VerifiedMessage>;
}
