import type { Engine } from '../../app/ask/engine.ts';
import { quotationsOfDraft } from '../../app/verify/draft/quotations-of-draft.ts';
import { type DraftResult, verifyDraft } from '../../app/verify/draft/verify-draft.ts';
import { checkQuote } from '../../app/verify/verify-quote.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Reading } from '../../domain/ports/verifier.ts';
import type { VerifiedMessage } from '../../domain/verification.ts';

/** Most quotations of one text that are verified, as in the bot. */
const MAX_QUOTATIONS = 5;

/** What was found of a text: of the one quote in it, or of each of its quotations. */
export type Verified =
  | { readonly kind: 'one'; readonly message: VerifiedMessage }
  | { readonly kind: 'several'; readonly results: readonly DraftResult[] };

/**
 * Verifies a text as the bot does: each of its quotations, or the whole text if it has at most one.
 *
 * @throws `quote-empty`, `quote-too-long`, and what the verifier throws
 */
export async function verifyText(text: string, { verifier, translated }: Engine): Promise<Verified> {
  const verify = async (message: string, reading: Reading): Promise<VerifiedMessage> =>
    translated(await verifier.verify(message, {}, reading), {});
  const draft: Draft = { text, paragraphs: 'between-empty-lines' };
  if (quotationsOfDraft(draft).length < 2) {
    checkQuote(text);
    return { kind: 'one', message: await verify(text, 'message') };
  }
  const results: DraftResult[] = [];
  for await (const result of verifyDraft(draft, verify)) {
    results.push(result);
    if (results.length === MAX_QUOTATIONS) break;
  }
  return { kind: 'several', results };
}
