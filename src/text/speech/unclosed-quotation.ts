import type { Span } from '../../domain/article.ts';
import type { SpeechToken } from './speech-tokens.ts';

/** UTF-16 units behind a sentence within which its quotation is looked for the end of. */
const MAX_REST = 800;
const MARK = /["«»“”]/u;

/**
 * Where the quotation ends that a sentence opens and does not close; null where it opens none, or where no mark behind it surely
 * closes it.
 */
export function quotationEnd(
  pageText: string,
  sentence: Span,
  tokens: readonly SpeechToken[],
): number | null {
  const last = tokens.findLast(({ kind }) => kind === 'open' || kind === 'close');
  if (last?.kind !== 'open') return null;
  const rest = pageText.slice(sentence.end, sentence.end + MAX_REST);
  const found = MARK.exec(rest);
  if (found === null) return null;
  const [before, behind] = [rest.charAt(found.index - 1), rest.charAt(found.index + 1)];
  const closes = found[0] !== '«' && /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(behind);
  return closes ? sentence.end + found.index : null;
}
