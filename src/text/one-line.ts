import { BIDI_CONTROLS } from './letters/unicode-classes.ts';

/** Joiners stay: Persian and emoji need them. */
const UNSEEN = new RegExp(
  `[${BIDI_CONTROLS}\\u00AD\\u200B\\u2060-\\u2065\\u206A-\\u206F\\uFEFF]|(?!\\s)\\p{Cc}`,
  'gu',
);

/** A name or a headline as it is shown in one line: without marks of direction, control characters and what has no width. */
export function onOneLine(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}
