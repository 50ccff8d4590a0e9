import type { DraftResult } from '../app/verify/draft/verify-draft.ts';
import type { VerifiedMessage } from '../domain/verification.ts';
import { draftResultJson } from './draft-result-json.ts';
import { verificationJson } from './verification-json.ts';

/** The JSON of a verified message, with each further quotation in it. @param beside what `verifiedBeside` found */
export function messageJson(verified: VerifiedMessage, beside: readonly DraftResult[]): object {
  return verificationJson(verified, beside.map(draftResultJson));
}
