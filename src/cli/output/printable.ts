import { DIRECTION_RUNS } from '../../text/letters/unicode-classes.ts';

/** Control characters except tab and line feed, and bidi controls that affect more than one letter. */
const DANGEROUS = new RegExp(
  `[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F${DIRECTION_RUNS}]`,
  'gu',
);

/**
 * A text that is safe to show on a terminal. Articles and file names are data: an escape sequence in one must not clear the
 * screen, nor may a bidi control reverse the next line. Such characters are shown as control pictures or as U+FFFD, so that
 * they stay visible; `--json` has them unchanged.
 */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(DANGEROUS, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

/** The same on one line: a line feed in a file name must not make one message look like two. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\u240A');
}
