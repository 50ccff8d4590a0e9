import { alignWords, type Alignment, type SameWord, type Step } from '../answering/align-words.ts';
import { sliceOf, type Span } from '../domain/span.ts';
import type { FoundText, Verification, WordDifference } from '../domain/verification.ts';
import type { VerifyEffort } from '../domain/verify-effort.ts';
import type { QuotedWord } from '../text/quoted-words.ts';
import { distinctPlaces } from './distinct-places.ts';
import type { Stretch } from './quoted-section.ts';

/** Stretches that are compared word by word. */
const MOST_ALIGNED = 8;

/** Share of the given words that one place must have for the rest to be an alteration of it. */
const LEAST_SHARE = 0.5;

/** A stretch, or the part of it with most of the given words, and how these fit in. */
export type Aligned = Alignment & { readonly stretch: Stretch };

/**
 * The stretches nearest to what was given, those with the fewest edits first. Where the effort does not reach for a
 * whole stretch, its densest part stands for it.
 */
export function nearestStretches(
  stretches: readonly Stretch[],
  words: readonly QuotedWord[],
  same: SameWord,
  effort: VerifyEffort,
): Aligned[] {
  const wanted = new Set(words.map(({ loose }) => loose));
  return stretches
    .map((stretch) => ({ stretch, there: countOf(wanted, stretch.words) }))
    .sort((a, b) => b.there - a.there)
    .slice(0, MOST_ALIGNED)
    .flatMap(({ stretch }) => {
      const room = Math.floor(effort.left('cells') / words.length);
      const part = room < stretch.words.length ? densestPart(stretch, wanted, room) : stretch;
      if (part.words.length === 0 && stretch.words.length > 0) return [];
      effort.spend('cells', part.words.length * words.length);
      return [{ stretch: part, ...alignWords(part.words, words, same) }];
    })
    .sort((a, b) => a.edits - b.edits);
}

/** Whether so much of what was given stands at one place that the rest is an alteration. */
export function isThere({ steps }: Alignment, words: readonly QuotedWord[]): boolean {
  const there = steps.reduce((sum, { kind, given }) => sum + (kind === 'same' ? given[1] - given[0] : 0), 0);
  return there >= Math.max(2, LEAST_SHARE * words.length);
}

/** What the nearest place has and what was given; if only spaces between letters differ, it is respelt. */
export function alteredAt(
  given: string,
  words: readonly QuotedWord[],
  nearest: readonly Aligned[],
  mostMatches: number,
): Verification {
  const fewest = nearest[0]?.edits ?? 0;
  const [first] = nearest;
  if (first === undefined) throw new Error('an alteration is of something');
  const [place, ...others] = distinctPlaces(nearest.filter(({ edits }) => edits === fewest).map(placeOf));
  const matches = [place ?? placeOf(first), ...others.slice(0, mostMatches - 1)] as const;
  const [difference, ...further] = first.steps.flatMap((step) =>
    differenceOf(step, first.stretch, given, words),
  );
  return difference === undefined
    ? { status: 'respelt', matches }
    : { status: 'altered', differences: [difference, ...further], matches };
}

function differenceOf(
  { kind, page, given: [from, to] }: Step,
  { section, words: pageWords }: Stretch,
  given: string,
  words: readonly QuotedWord[],
): WordDifference[] {
  if (kind === 'same') return [];
  const expected = page[0] === page[1] ? '' : sliceOf(section.pageText, spanOf(pageWords, ...page));
  return [{ expected, found: from === to ? '' : sliceOf(given, spanOf(words, from, to)) }];
}

function placeOf({ steps, stretch: { section, words } }: Aligned): FoundText {
  const [first, last] = [steps.at(0), steps.at(-1)];
  return section.found(spanOf(words, first?.page[0] ?? 0, last?.page[1] ?? 0));
}

/** The words `[from, to)` with what stands between them. */
export function spanOf(words: readonly QuotedWord[], from: number, to: number): Span {
  return { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 };
}

/** How many of the wanted words there are. */
export function countOf(wanted: ReadonlySet<string>, words: readonly QuotedWord[]): number {
  const there = new Set<string>();
  for (const { loose } of words) if (wanted.has(loose)) there.add(loose);
  return there.size;
}

/** The `length` words in a row among which most are wanted. */
function densestPart({ section, words }: Stretch, wanted: ReadonlySet<string>, length: number): Stretch {
  const isWanted = (at: number): number => (wanted.has(words[at]?.loose ?? '') ? 1 : 0);
  let [count, most, from] = [0, -1, 0];
  for (let end = 1; end <= words.length; end++) {
    count += isWanted(end - 1) - (end > length ? isWanted(end - 1 - length) : 0);
    if (count > most) [most, from] = [count, Math.max(0, end - length)];
  }
  return { section, words: words.slice(from, from + length) };
}
