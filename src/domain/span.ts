/** Half-open range `[start, end)` in UTF-16 units of a page's text. */
export type Span = { readonly start: number; readonly end: number };

/** The text that a span names: the only way in which isnad produces a quote. */
export function sliceOf(pageText: string, span: Span): string {
  return pageText.slice(span.start, span.end);
}
