import type { Span } from '../../domain/article.ts';

/** A span without what `blank` matches at its edges, white space unless said otherwise; possibly empty. */
export function trimSpan(text: string, { start, end }: Span, blank = /\s/u): Span {
  let from = start;
  let to = end;
  while (from < to && blank.test(text.charAt(from))) from++;
  while (to > from && blank.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
