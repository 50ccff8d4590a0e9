import { fold } from '../../../../text/letters/fold.ts';
import { entriesOf } from '../../../../text/words/vocabulary.ts';

/** UTF-16 units of the longest such line. */
const MAX_CHARS = 400;

const WORDINGS = [...new Set(entriesOf(({ pages }) => pages.aboutLetters).map((wording) => ` ${keyOf(wording)}`))];

/** Whether a line of a newsletter is about the letter: how to unsubscribe, why it was sent, where else it can be read. */
export function isAboutLetter(line: string): boolean {
  if (line.length > MAX_CHARS) return false;
  const key = ` ${keyOf(line)} `;
  return WORDINGS.some((wording) => key.includes(wording));
}

function keyOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
