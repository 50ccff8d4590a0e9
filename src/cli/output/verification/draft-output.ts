import type { DraftPlace, DraftResult } from '../../../app/verify/verify-draft.ts';
import { agrees } from '../../../app/verify/verify-draft.ts';
import { describeNotice } from '../../../operator-messages.ts';
import { printable, printableLine } from '../printable.ts';
import { type MarkWords } from './quote-in-context.ts';
import { type LineOf, renderVerification } from './render-verification.ts';
import { verificationJson } from './verification-json.ts';

/** One quotation of a draft for a person: its place, its words as given, and its verification. */
export function renderDraftResult(
  path: string,
  result: DraftResult,
  { lineOf, mark }: { readonly lineOf: LineOf; readonly mark: MarkWords },
): string {
  const { line, column, text } = result.place;
  const said =
    result.kind === 'verified'
      ? renderVerification(result.verified, lineOf, mark)
      : `Not compared: ${describeNotice(result.notice)}`;
  return [`${printableLine(path)}:${line}:${column}`, inset(text), '', said].join('\n');
}

/** The last line: how many quotations there are, and how many agree. */
export function draftSummary(quotations: number, agreeing: number): string {
  const named = quotations === 1 ? '1 quotation' : `${quotations} quotations`;
  return `${named}: ${agreeing} ${agreeing === 1 ? 'agrees' : 'agree'}, ${quotations - agreeing} ${quotations - agreeing === 1 ? 'does' : 'do'} not.`;
}

/**
 * The JSON of one quotation of a draft. `start` and `end` are its place in the text of the draft; the keys of a verification
 * follow, or `error`.
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

function inset(text: string): string {
  return printable(text)
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
