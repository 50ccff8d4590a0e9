import type { Quote } from '../../domain/answer.ts';
import type { Understood } from '../../domain/understood.ts';

/**
 * Whether a question names a time, and none of the quotes is known to be of it: each is of another, or of a page without a
 * date. A reader is told so before anything else.
 */
export function isOutsideTime(
  quotes: readonly Quote[],
  { from, to }: Pick<Understood, 'from' | 'to'>,
): boolean {
  if (from === null && to === null) return false;
  return quotes.every(({ citation: { publishedAt: date } }) => {
    return date === null || (from !== null && date < from) || (to !== null && date > to);
  });
}
