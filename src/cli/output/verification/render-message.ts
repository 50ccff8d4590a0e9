import type { DraftResult } from '../../../app/verify/draft/verify-draft.ts';
import type { VerifiedMessage } from '../../../domain/verification.ts';
import { renderQuotation } from './draft-output.ts';
import type { MarkWords } from './quote-in-context.ts';
import { type LineOf, renderVerification } from './render-verification.ts';

/** A message that was verified, and the other quotations in it. */
export type MessageWithOthers = {
  readonly verified: VerifiedMessage;
  readonly beside: readonly DraftResult[];
};

/** A verified message for a person at a terminal; each other quotation of it stands below with its own verdict. */
export function renderMessage(
  { verified, beside }: MessageWithOthers,
  lineOf: LineOf,
  mark: MarkWords,
): string {
  const others = beside.map(
    (result) => `Another quotation of the message:\n${renderQuotation(result, { lineOf, mark })}`,
  );
  return [renderVerification(verified, lineOf, mark), ...others].join('\n\n');
}
