import { caveatsOf, type Caveat } from '../../../domain/caveats.ts';
import type { Turn, VerifiedMessage } from '../../../domain/verification.ts';
import type { UiStrings } from '../ui-strings.ts';
import type { Shown } from './shown.ts';

/** What has to be known before the verdict of a verification is read, a sentence each. */
export function warningsOf(message: VerifiedMessage, strings: UiStrings, shown: Shown): string[] {
  return caveatsOf(message).map((caveat) => warning(caveat, strings, shown));
}

function warning(caveat: Caveat, { verify }: UiStrings, shown: Shown): string {
  switch (caveat.kind) {
    case 'turned':
      return verify.turned(shown(wordsOf(caveat.turns)));
    case 'turned-by-omission':
      return verify.turnedByOmission(shown(wordsOf(caveat.turns)));
    case 'reversed':
      return verify.reversed;
    case 'far':
      return verify.far;
    case 'denied-by-message':
      return verify.deniedByMessage(shown(wordsOf(caveat.denials)));
    case 'claims-differ':
      return verify.claimsDiffer(caveat.claims.map((claim) => verify.claims[claim]));
  }
}

/** Each word once. */
function wordsOf(turns: readonly Turn[]): string {
  return [...new Set(turns.map(({ text }) => text))].join(', ');
}
