import { type Span, sliceOf } from '../../domain/article.ts';

/**
 * A Markdown text with spaces in the place of code, in fences and within lines: what is left stands where it stood. Code can so
 * neither open nor close a quotation outside it.
 */
export function markdownProse(text: string): string {
  let [prose, end] = ['', 0];
  for (const code of codeIn(text)) {
    prose += text.slice(end, code.start) + sliceOf(text, code).replace(/[^\r\n]/gu, ' ');
    ({ end } = code);
  }
  return prose + text.slice(end);
}

/** A fence of three or more signs, up to one as long or to the end; or code between backticks within a paragraph. */
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const INLINE = /(?<!`)(`{1,2})(?!`)[^`\n]+\1(?!`)/gu;

function codeIn(draft: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly sign: string; readonly start: number } | null = null;
  let at = 0;
  for (const line of draft.split(/(?<=\n)/u)) {
    const sign = FENCE.exec(line)?.[1];
    const end = at + line.length;
    if (open === null && sign !== undefined) open = { sign, start: at };
    else if (open === null)
      spans.push(
        ...[...line.matchAll(INLINE)].map(({ 0: code, index }) => ({
          start: at + index,
          end: at + index + code.length,
        })),
      );
    else if (sign?.startsWith(open.sign) === true && line.trim() === sign) {
      spans.push({ start: open.start, end });
      open = null;
    }
    at = end;
  }
  if (open !== null) spans.push({ start: open.start, end: draft.length });
  return spans;
}
