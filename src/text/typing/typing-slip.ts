/**
 * One slip by which a word became another: two letters swapped, one left out or typed too many, or one typed for another.
 * `at` is where, in the word that was meant; `typed` and `meant` are the letters where one stands for another.
 */
export type TypingSlip =
  | { readonly kind: 'swapped' | 'missing' | 'extra' | 'doubled'; readonly at: number }
  | { readonly kind: 'other'; readonly at: number; readonly typed: string; readonly meant: string };

/** The one slip by which `typed` became of `meant`; null if it takes none or several. */
export function typingSlip(typed: string, meant: string): TypingSlip | null {
  const difference = typed.length - meant.length;
  if (typed === meant || Math.abs(difference) > 1) return null;
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start++;
  const rest = (word: string, skipped: number): string => word.slice(start + skipped);
  if (difference === 1) {
    if (rest(typed, 1) !== rest(meant, 0)) return null;
    return { kind: typed[start] === typed[start - 1] ? 'doubled' : 'extra', at: start };
  }
  if (difference === -1) {
    if (rest(typed, 0) !== rest(meant, 1)) return null;
    return { kind: meant[start] === meant[start - 1] ? 'doubled' : 'missing', at: start };
  }
  if (rest(typed, 1) === rest(meant, 1))
    return { kind: 'other', at: start, typed: typed.charAt(start), meant: meant.charAt(start) };
  const isSwapped =
    typed[start] === meant[start + 1] &&
    typed[start + 1] === meant[start] &&
    rest(typed, 2) === rest(meant, 2);
  return isSwapped ? { kind: 'swapped', at: start } : null;
}
