import type { SameWord } from '../answering/align-words.ts';
import { longestRuns, pairsIn, placesOf, type Run } from '../answering/common-runs.ts';
import type { FoundText } from '../domain/verification.ts';
import type { VerifyEffort } from '../domain/verify-effort.ts';
import type { QuotedWord } from '../text/quoted-words.ts';
import { LEAST_QUOTE_WORDS } from './limits.ts';
import type { Stretch } from './quoted-section.ts';

/** More pieces than this are words that happen to stand somewhere. */
const MOST_PIECES = 4;

type Placed = Run & { readonly stretch: Stretch };

/**
 * The true pieces that given words were put together from, in their order; null where they are not all from somewhere,
 * or one of the pieces would be too short to tell from a coincidence. Since a part of a piece is a piece, taking the
 * longest at each point gives the fewest. Stretches that the effort does not reach are not looked at.
 */
export function stitchedFrom(
  given: readonly QuotedWord[],
  stretches: readonly Stretch[],
  same: SameWord,
  effort: VerifyEffort,
): readonly [FoundText, FoundText, ...FoundText[]] | null {
  const longest: (Placed | null)[] = given.map(() => null);
  const places = placesOf(given, same);
  for (const stretch of stretches) {
    if (!effort.spend('comparisons', pairsIn(stretch.words, places))) break;
    for (const run of longestRuns(stretch.words, given.length, places)) {
      if (run.length > (longest[run.given]?.length ?? 0)) longest[run.given] = { ...run, stretch };
    }
  }
  const pieces: Placed[] = [];
  for (let at = 0; at < given.length;) {
    const piece = longest[at];
    if (piece === null || piece === undefined || pieces.length === MOST_PIECES) return null;
    pieces.push(piece);
    at += piece.length;
  }
  const [first, second, ...others] = lengthened(pieces, longest).map(({ stretch, page, length }) => {
    const [from, to] = [stretch.words[page], stretch.words[page + length - 1]];
    return stretch.section.found({ start: from?.span.start ?? 0, end: to?.span.end ?? 0 });
  });
  return first === undefined || second === undefined ? null : [first, second, ...others];
}

/** The pieces, where one that is too short takes words over from the one before; none where that one has too few. */
function lengthened(pieces: readonly Placed[], longest: readonly (Placed | null)[]): readonly Placed[] {
  const settled: Placed[] = [];
  for (const piece of pieces) {
    const lacking = LEAST_QUOTE_WORDS - piece.length;
    const before = settled.at(-1);
    if (lacking <= 0) settled.push(piece);
    else {
      const longer = longest[piece.given - lacking];
      if (before === undefined || longer === null || longer === undefined) return [];
      if (before.length - lacking < LEAST_QUOTE_WORDS || longer.length < piece.length + lacking) return [];
      settled.splice(
        -1,
        1,
        { ...before, length: before.length - lacking },
        { ...longer, length: LEAST_QUOTE_WORDS },
      );
    }
  }
  return settled;
}
