/** White space, control characters, and what ends a line in any format. */
const BREAKS = /[\s\p{Cc}\u2028\u2029]+/gu;

/** Marks, embeddings, overrides and isolates of direction: they act on what stands behind them in another text. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A label, such as a headline, as it may stand in a format of lines: without line breaks, control characters and bidi controls.
 * It is no quote, so that it may lose them. Half of a surrogate pair becomes U+FFFD.
 */
export function oneLine(text: string): string {
  return text.replaceAll(DIRECTION, '').replaceAll(BREAKS, ' ').trim().toWellFormed();
}
