import type { Span } from '../../../domain/article.ts';
import { joinsQuotations } from './between-quotations.ts';
import { hasSaid } from '../claims/said-words.ts';

/** Most pieces of one list. */
const MAX_JOINED = 8;

/**
 * The pieces before one that "and" joins to it, with that "and": `X said "one" and "two"`. Null where none is joined, or somebody else
 * is said to have said it.
 *
 * @param others with their marks, as the piece
 */
export function joinedBefore(message: string, { start, end }: Span, others: readonly Span[]): Span | null {
  let from = start;
  for (let count = 0; count < MAX_JOINED; count++) {
    const last = lastBefore(others, from);
    if (last === null || !joinsQuotations(message.slice(last.end, from))) break;
    from = last.start;
  }
  if (from === start) return null;
  const next = others.find((other) => other.start >= end)?.start;
  const behind = /^[^\n]*/u.exec(message.slice(end, next))?.[0] ?? '';
  return hasSaid(behind) ? null : { start: from, end: start };
}

/** The last of some pieces that ends before a place, the outermost of them. */
function lastBefore(pieces: readonly Span[], place: number): Span | null {
  let last: Span | null = null;
  for (const piece of pieces) {
    if (piece.end > place) continue;
    const isLater = last === null || piece.end > last.end;
    if (isLater || (piece.end === last?.end && piece.start < last.start)) last = piece;
  }
  return last;
}
