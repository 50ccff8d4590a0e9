import { longestRuns, pairsIn, placesOf, type Run } from '../../../answering/verification/common-runs.ts';
import { sliceOf } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import type { FoundText, Verification } from '../../../domain/verification.ts';
import { MIN_QUOTE_WORDS } from '../../limits.ts';
import { spanOf, type Stretch } from '../sections/quoted-section.ts';
import type { GivenQuote } from './verbatim-in.ts';
import type { VerifyEffort } from '../verify-effort.ts';

/** With more pieces, a quote is words that happen to stand somewhere. */
const MAX_PIECES = 4;

/** Words of a quote that stand in a row at a place. */
export type PlacedPiece = Run & { readonly stretch: Stretch };

/** Share of a quote's words that its pieces must have, if they do not have them all. */
const MIN_FOUND_SHARE = 2 / 3;

type Stitched = Extract<Verification, { status: 'stitched' }>;

/** For each word of a quote the longest piece that begins with it. Stretches that the effort does not reach are not looked at. */
export function longestPieces(
  { words, same }: GivenQuote,
  stretches: readonly Stretch[],
  effort: VerifyEffort,
): readonly (PlacedPiece | null)[] {
  const longest: (PlacedPiece | null)[] = words.map(() => null);
  const places = placesOf(words, same);
  for (const stretch of stretches) {
    if (!effort.spend('comparisons', pairsIn(stretch.words, places))) break;
    for (const run of longestRuns(stretch.words, words.length, places)) {
      if (run.length > (at(longest, run.given)?.length ?? 0)) longest[run.given] = { ...run, stretch };
    }
  }
  return longest;
}

/** The part of a page that has a piece. */
function foundPiece({ stretch, page, length }: PlacedPiece): FoundText {
  return stretch.section.found(spanOf(stretch.words, page, page + length));
}

/**
 * The true pieces of which a quote was put together, in its order; null if a piece is too short to tell from a coincidence, or
 * some words are from nowhere. Words from nowhere may only stand apart from the pieces, behind a punctuation mark, as "and the
 * minister said:" between two quotations.
 *
 * @param longest as `longestPieces` gives them
 * @param atOnePlace number of the quote's words that its nearest place has
 */
export function stitchedFrom(
  quote: GivenQuote,
  longest: readonly (PlacedPiece | null)[],
  atOnePlace: number,
): Stitched | null {
  const whole = piecesOfAll(longest);
  if (whole.length > 1) return stitchedOf(quote, whole);
  const apart = piecesApart(quote, longest);
  const found = apart.reduce((sum, { length }) => sum + length, 0);
  const isMore = found >= atOnePlace + MIN_QUOTE_WORDS && found >= MIN_FOUND_SHARE * quote.words.length;
  const articles = new Set(apart.map(({ stretch }) => stretch.section.article));
  return isMore && articles.size > 1 ? stitchedOf(quote, apart) : null;
}

/** The pieces with what stands around them; null if they are fewer than two. */
function stitchedOf({ given, words }: GivenQuote, pieces: readonly PlacedPiece[]): Stitched | null {
  const [first, second, ...others] = pieces.map(foundPiece);
  if (first === undefined || second === undefined) return null;
  const unfound: string[] = [];
  let end = 0;
  for (const { given: from, length } of [...pieces, { given: words.length, length: 0 }]) {
    if (from > end) unfound.push(sliceOf(given, spanOf(words, end, from)));
    end = from + length;
  }
  return { status: 'stitched', unfound, matches: [first, second, ...others] };
}

/**
 * Pieces that together have all words of a quote; none if there are no such. Since a part of a piece is a piece, taking the
 * longest at each point gives the fewest.
 */
function piecesOfAll(longest: readonly (PlacedPiece | null)[]): readonly PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  for (let position = 0; position < longest.length;) {
    const piece = at(longest, position);
    if (piece === null || pieces.length === MAX_PIECES) return [];
    pieces.push(piece);
    position += piece.length;
  }
  return lengthened(pieces, longest);
}

/** The most words that pieces have from a word of a quote on, and the first of these pieces. */
type Rest = { readonly found: number; readonly piece: PlacedPiece | null; readonly next: number };

/** Pieces from punctuation mark to punctuation mark of a quote that together have the most of its words. */
function piecesApart({ given, words }: GivenQuote, longest: readonly (PlacedPiece | null)[]): PlacedPiece[] {
  const isBorder = (position: number): boolean =>
    position === 0 ||
    position === words.length ||
    /\S|\n/u.test(given.slice(at(words, position - 1).span.end, at(words, position).span.start));
  const rests: Rest[] = [{ found: 0, piece: null, next: words.length }];
  // The rest of the words from a position on, counted from the end.
  const restAt = (position: number): Rest => at(rests, words.length - position);
  for (let position = words.length - 1; position >= 0; position--) {
    let best: Rest = { found: restAt(position + 1).found, piece: null, next: position + 1 };
    const piece = isBorder(position) ? at(longest, position) : null;
    for (let length = piece?.length ?? 0; piece !== null && length >= MIN_QUOTE_WORDS; length--) {
      const found = length + restAt(position + length).found;
      if (!isBorder(position + length) || found <= best.found) continue;
      best = { found, piece: { ...piece, length }, next: position + length };
    }
    rests.push(best);
  }
  const pieces: PlacedPiece[] = [];
  for (let position = 0; position < words.length; position = restAt(position).next) {
    const { piece } = restAt(position);
    if (piece !== null) pieces.push(piece);
  }
  return pieces.length > MAX_PIECES ? [] : pieces;
}

/** Lets a piece that is too short take words from the piece before it; returns no piece if that one has too few. */
function lengthened(
  pieces: readonly PlacedPiece[],
  longest: readonly (PlacedPiece | null)[],
): readonly PlacedPiece[] {
  const settled: PlacedPiece[] = [];
  for (const piece of pieces) {
    const lacking = MIN_QUOTE_WORDS - piece.length;
    const before = settled.at(-1);
    if (lacking <= 0) settled.push(piece);
    else {
      const longer = longest[piece.given - lacking];
      if (before === undefined || longer === null || longer === undefined) return [];
      if (before.length - lacking < MIN_QUOTE_WORDS || longer.length < piece.length + lacking) return [];
      settled.splice(
        -1,
        1,
        { ...before, length: before.length - lacking },
        { ...longer, length: MIN_QUOTE_WORDS },
      );
    }
  }
  return settled;
}
