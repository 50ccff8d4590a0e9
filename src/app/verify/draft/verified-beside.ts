import { overlaps } from '../../../domain/span.ts';
import type { VerifiedMessage } from '../../../domain/verification.ts';
import { type DraftResult, verifyDraft, type VerifyMessage } from './verify-draft.ts';

/**
 * Verifies the quotations of a message besides the one that was taken for its quote, each by itself, as those of a draft. What the
 * message names as the headline is none: that was held against the page already.
 */
export async function verifiedBeside(
  message: string,
  { quote, attribution }: VerifiedMessage,
  verify: VerifyMessage,
): Promise<readonly DraftResult[]> {
  const results: DraftResult[] = [];
  for await (const result of verifyDraft({ text: message, paragraphs: 'between-empty-lines' }, verify)) {
    const { span, text } = result.place;
    const isHeadline = attribution.headline.given?.includes(text) === true;
    if (!overlaps(span, quote.span) && !isHeadline) results.push(result);
  }
  return results;
}
