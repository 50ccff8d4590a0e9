import type { Span } from '../src/domain/article.ts';

/** What is left of a text without these pieces, which must be in order; single spaces, none before a comma or question mark. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at || end <= start) throw new Error(`Not in order: ${JSON.stringify(spans)}`);
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  const spaced = (rest + text.slice(at)).replace(/\s+/gu, ' ').trim();
  return spans.length === 0 ? spaced : spaced.replace(/ (?=[?؟,،])/gu, '');
}
