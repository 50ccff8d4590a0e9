import { type Span, sliceOf } from '../../domain/article.ts';

/** End a question. */
const ENDS = '?؟!.';
/** Join what is no longer there. */
const JOINS = ' ,،;؛:-–—';

/**
 * A text without some of its parts, and without the white space and commas that stood around them.
 *
 * @param spans ascending, none in another
 */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let [kept, end] = ['', 0];
  for (const span of spans) {
    kept += `${sliceOf(text, { start: end, end: span.start })} `;
    ({ end } = span);
  }
  const rest = (kept + text.slice(end))
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[?؟!.,،;؛:])/gu, '')
    .trim();
  return withoutLooseJoins(rest);
}

function withoutLooseJoins(text: string): string {
  let start = 0;
  while (start < text.length && JOINS.includes(text.charAt(start))) start++;
  let last = text.length;
  while (last > start && ENDS.includes(text.charAt(last - 1))) last--;
  const marks = text.slice(last);
  while (last > start && JOINS.includes(text.charAt(last - 1))) last--;
  return text.slice(start, last) + marks;
}
