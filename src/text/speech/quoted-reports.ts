import type { Report } from './report.ts';
import type { SpeechToken } from './speech-tokens.ts';

/** Tokens within quotation marks from which on they are no name. */
const MIN_QUOTED_TOKENS = 5;

/**
 * The reports of a sentence, those nested that stand in a quotation behind the first of them: in `X said: "Y told me that …"` the words
 * are X's.
 *
 * @param reports in order
 */
export function withQuotedNested(tokens: readonly SpeechToken[], reports: readonly Report[]): Report[] {
  const [first] = reports;
  if (first === undefined || reports.length === 1) return [...reports];
  const quotations = quotationsOf(tokens).filter(({ start }) => start >= first.span.end);
  const isQuoted = ({ span }: Report): boolean =>
    quotations.some(({ start, end }) => start <= span.start && span.end <= end);
  return reports.map((report) => (isQuoted(report) ? { ...report, isFirst: false, isNested: true } : report));
}

/** From each opening mark to the one that closes it, or to the end of the sentence. */
function quotationsOf(tokens: readonly SpeechToken[]): { readonly start: number; readonly end: number }[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'open') return [];
    const length = tokens.slice(at + 1).findIndex(({ kind }) => kind === 'close' || kind === 'open');
    const to = length < 0 ? tokens.length : at + 1 + length;
    if (to - at <= MIN_QUOTED_TOKENS) return [];
    return [{ start: token.span.start, end: tokens[to - 1]?.span.end ?? token.span.end }];
  });
}
