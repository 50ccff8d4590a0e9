/** UTF-16 units; a channel's headline is a line on a phone or two. */
const MAX_HEADLINE = 200;

/** What stands before the words of a line. */
const BEFORE = /^[^\p{L}\p{N}"'«“„‘(]+/u;
/** A line up to its last character that is neither space nor picture. */
const WORDS = /^.*[^\p{Extended_Pictographic}\p{Regional_Indicator}\uFE0F\u200D\s]/su;

/**
 * The headline of a message: its first line, if all of that is bold, it ends as no statement does, and more follows. Signs and
 * pictures (emoji) beside the words are none of it, and need not be bold.
 *
 * @param lines those of the message that are not blank
 * @param bold all that is bold in it, in order
 */
export function boldHeadline([first = '', ...others]: readonly string[], bold: string): string | null {
  if (first.length > 2 * MAX_HEADLINE) return null;
  const [headline = ''] = WORDS.exec(first.replace(BEFORE, '')) ?? [];
  const isShort = headline !== '' && headline.length <= MAX_HEADLINE && !/[.…۔:：]$/u.test(headline);
  return others.length > 0 && isShort && lettersOf(bold).startsWith(lettersOf(headline)) ? headline : null;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
