import { BIDI_CONTROLS } from '../../../text/letters/unicode-classes.ts';

/** White space, control characters, and what ends a line in any format. */
const BREAKS = /[\s\p{Cc}\u2028\u2029]+/gu;

/** They act on what stands behind them in another text. */
const DIRECTION = new RegExp(`[${BIDI_CONTROLS}]`, 'gu');

/**
 * A label, such as a headline, as it may stand in a format of lines: without line breaks, control characters and bidi controls.
 * It is no quote, so that it may lose them. Half of a surrogate pair becomes U+FFFD.
 */
export function oneLine(text: string): string {
  return text.replaceAll(DIRECTION, '').replaceAll(BREAKS, ' ').trim().toWellFormed();
}
