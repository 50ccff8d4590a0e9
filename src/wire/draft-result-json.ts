import { agrees, type DraftPlace, type DraftResult } from '../app/verify/draft/verify-draft.ts';
import { describeNotice } from '../operator-messages.ts';
import { verificationJson } from './verification-json.ts';

/**
 * The JSON of one quotation of a text. `start` and `end` are its place in that text; the keys of a verification follow, or `error`.
 */
export function draftResultJson(result: DraftResult): object {
  return {
    ...placeJson(result.place),
    agrees: agrees(result),
    ...(result.kind === 'verified'
      ? verificationJson(result.verified)
      : { error: { code: result.notice.code, message: describeNotice(result.notice) } }),
  };
}

function placeJson({ line, column, span: { start, end }, text }: DraftPlace): object {
  return { line, column, start, end, text };
}
