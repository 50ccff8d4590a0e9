import type { DraftResult } from '../../../app/verify/draft/verify-draft.ts';
import { agrees } from '../../../app/verify/draft/verify-draft.ts';
import { describeNotice } from '../../../operator-messages.ts';
import { printable, printableLine } from '../printable.ts';
import { type MarkWords } from './quote-in-context.ts';
import { type LineOf, renderVerification } from './render-verification.ts';

/** One quotation of a draft for a person: its place, its words as given, and its verification. */
export function renderDraftResult(
  path: string,
  result: DraftResult,
  { lineOf, mark }: { readonly lineOf: LineOf; readonly mark: MarkWords },
): string {
  const { line, column } = result.place;
  return [`${printableLine(path)}:${line}:${column}`, renderQuotation(result, { lineOf, mark })].join('\n');
}

/** One quotation of a text for a person: its words as given, and its verification. */
export function renderQuotation(
  result: DraftResult,
  { lineOf, mark }: { readonly lineOf: LineOf; readonly mark: MarkWords },
): string {
  return [inset(result.place.text), '', saidOf(result, lineOf, mark)].join('\n');
}

function saidOf(result: DraftResult, lineOf: LineOf, mark: MarkWords): string {
  if (result.kind === 'refused') return `Not compared: ${describeNotice(result.notice)}`;
  if (agrees(result) === null) return 'Too short to check: so few words may be a name or a term.';
  return renderVerification(result.verified, lineOf, mark);
}

/** The last line: how many quotations there are, how many agree, and how many are too short to check. */
export function draftSummary(results: readonly DraftResult[]): string {
  const counted = (wanted: boolean | null, one: string, several: string): string => {
    const count = results.filter((result) => agrees(result) === wanted).length;
    return `${count} ${count === 1 ? one : several}`;
  };
  const named = results.length === 1 ? '1 quotation' : `${results.length} quotations`;
  const short = results.some((result) => agrees(result) === null)
    ? [`${counted(null, 'is', 'are')} too short to check`]
    : [];
  return `${named}: ${[counted(true, 'agrees', 'agree'), `${counted(false, 'does', 'do')} not`, ...short].join(', ')}.`;
}

function inset(text: string): string {
  return printable(text)
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
