import { caveatsOf, type Caveat } from '../../../domain/caveats.ts';
import type { Turn, VerifiedMessage } from '../../../domain/verification.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';
import { shownLabel } from '../plain-label.ts';

/** UTF-16 units of all words in one warning. */
const MAX_TURN_CHARS = 80;

/** The verdicts of `strings.verify` that stand for an article or page that has something of the quote. */
export type VerdictKey = 'exact' | 'respelt' | 'altered' | 'stitched' | 'elided' | 'outsideArticle';

/**
 * The first line: what has to be known before the verdict is read, then the verdict. Warnings stand first, since the verdict may
 * end with a colon and people read no further than a line that says "exact".
 */
export function verdictLine(message: VerifiedMessage, key: VerdictKey, strings: UiStrings): string {
  const warnings = caveatsOf(message).map((caveat) => warning(caveat, strings));
  return `**${[...warnings, strings.verify[key]].join(' ')}**`;
}

function warning(caveat: Caveat, { verify }: UiStrings): string {
  switch (caveat.kind) {
    case 'turned':
      return verify.turned(wordsOf(caveat.turns));
    case 'turned-by-omission':
      return verify.turnedByOmission(wordsOf(caveat.turns));
    case 'reversed':
      return verify.reversed;
    case 'far':
      return verify.far;
    case 'denied-by-message':
      return verify.deniedByMessage(wordsOf(caveat.denials));
    case 'claims-differ':
      return verify.claimsDiffer(caveat.claims.map((claim) => verify.claims[claim]));
  }
}

/** Each word once, isolated, since it is the page's or the message's and may be of another script. */
function wordsOf(turns: readonly Turn[]): string {
  const words = [...new Set(turns.map(({ text }) => text))].join(', ');
  return shownLabel(words, MAX_TURN_CHARS) ?? '';
}
