import type { VerifiedMessage } from '../../../domain/verification.ts';
import { warningsOf } from '../../locales/sentences/warnings.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';
import { shownLabel } from '../message/plain-label.ts';

/** UTF-16 units of all words in one warning. */
const MAX_TURN_CHARS = 80;

/** The verdicts of `strings.verify` that stand for an article or page that has something of the quote. */
export type VerdictKey = 'exact' | 'respelt' | 'altered' | 'stitched' | 'elided' | 'outsideArticle';

/**
 * The first line: what has to be known before the verdict is read, then the verdict. Warnings stand first, since the verdict may
 * end with a colon and people read no further than a line that says "exact".
 */
export function verdictLine(message: VerifiedMessage, key: VerdictKey, strings: UiStrings): string {
  return `**${[...warningsOf(message, strings, shownTurns), strings.verify[key]].join(' ')}**`;
}

/** Isolated, since the words are the page's or the message's and may be of another script. */
function shownTurns(words: string): string {
  return shownLabel(words, MAX_TURN_CHARS) ?? '';
}
