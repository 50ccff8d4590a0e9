import type { Filter } from './question.ts';
import type { Verification } from './verification.ts';

/** Holds quotes against one generation of the index, wherever the work is done. */
export interface Verifier {
  /**
   * @param filter articles outside it are not looked at
   * @throws `quote-empty`, `quote-too-long`; and where the work is done elsewhere: `verification-failed`,
   * `verification-late`, `verification-busy`
   */
  verify(quote: string, filter?: Filter): Promise<Verification>;
}
