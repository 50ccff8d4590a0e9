import type { Span } from '../../../domain/article.ts';
import type { Verification } from '../../../domain/verification.ts';
import { quotedWords } from '../../../text/quotes/quoted-words.ts';
import type { Compared } from '../verify-quote.ts';

/** So many words in a row are no coincidence where the rest of the message is from nowhere. */
const MIN_ROW_WORDS = 8;

/** With fewer words in a row the rest of an altered text is no comment on them. */
const MIN_ALTERED_ROW_WORDS = 5;

/** With fewer words besides the row these are an alteration of it. */
const MIN_COMMENT_WORDS = 3;

/**
 * The quote of a message that no mark sets off: the longest row of its words that a page has, where all the other words are of the
 * message and not of the page. Null where the message is rather one text that was changed, or is from nowhere.
 *
 * @param compared the message, or what is left of it, as it was compared with the corpus
 * @returns a span of the compared text
 */
export function quoteInMessage(
  text: string,
  { verification, longest }: Pick<Compared, 'verification' | 'longest'>,
): Span | null {
  if (longest === null) return null;
  const words = quotedWords(text).length;
  if (words - longest.words < MIN_COMMENT_WORDS) return null;
  const needed = isOneRow(verification, words, longest.words) ? MIN_ALTERED_ROW_WORDS : MIN_ROW_WORDS;
  const isRow = verification.status === 'not-found' || needed === MIN_ALTERED_ROW_WORDS;
  return isRow && longest.words >= needed ? longest.span : null;
}

/** Whether of an altered text nothing but one row of words is on the page. */
function isOneRow(verification: Verification, words: number, row: number): boolean {
  if (verification.status !== 'altered') return false;
  const changed = verification.differences.reduce((sum, { found }) => sum + quotedWords(found).length, 0);
  return words - changed <= row;
}
