import { sliceOf } from '../domain/span.ts';
import { dateProblem, type DateProblem } from '../text/dates.ts';
import type { Line } from './classify-line.ts';

/** A date as somebody wrote it, and why it is not taken. */
export type UndatedBecause = { readonly written: string; readonly problem: DateProblem };

/**
 * Why an article has no date though somebody wrote one: what metadata says, else the first date line that tells.
 *
 * @param lines that may be the article's, from the end of the one before to the beginning of the next
 */
export function undatedBecause(
  text: string,
  lines: readonly Line[],
  supplied: string | null,
): UndatedBecause | null {
  if (supplied !== null) return { written: supplied, problem: dateProblem(supplied) ?? 'unreadable' };
  for (const line of lines) {
    if (line.kind !== 'date') continue;
    const written = sliceOf(text, line.span);
    const problem = dateProblem(written);
    if (problem !== null) return { written, problem };
  }
  return null;
}
