import {
  alignWords,
  type Alignment,
  type AlignmentStep,
} from '../../../answering/verification/align-words.ts';
import { sliceOf } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import type { FoundText, Omission, Verification, WordDifference } from '../../../domain/verification.ts';
import { segmentsOf } from '../../../text/quotes/marked-quote.ts';
import type { QuotedWord } from '../../../text/quotes/quoted-words.ts';
import { isScattered, omissionOf } from './elided-in.ts';
import { distinctPlaces, spanOf, type Stretch } from '../sections/quoted-section.ts';
import { type Tellings, toldOfEach, type ToldPlace } from '../told-of-each.ts';
import type { GivenQuote } from './verbatim-in.ts';
import type { VerifyEffort } from '../verify-effort.ts';
import { WordParagraphs } from '../sections/word-paragraphs.ts';

/** Stretches that are compared word by word. */
const MAX_ALIGNED_STRETCHES = 8;

/** Share of the quote's words that one place must have for the rest to be an alteration of it. */
const MIN_ALTERED_SHARE = 0.5;

/** A stretch, or the part of it with the most words of the quote, and how these fit in. */
export type Aligned = Alignment & { readonly stretch: Stretch };

/**
 * The stretches nearest to a quote, those with the fewest edits first. If the effort does not reach for a whole stretch,
 * its densest part stands for it.
 */
export function nearestStretches(
  stretches: readonly Stretch[],
  { words, same, marks }: GivenQuote,
  effort: VerifyEffort,
): Aligned[] {
  const wanted = new Set(words.map(({ loose }) => loose));
  return stretches
    .map((stretch) => ({ stretch, there: countOf(wanted, stretch.words) }))
    .sort((a, b) => b.there - a.there)
    .slice(0, MAX_ALIGNED_STRETCHES)
    .flatMap(({ stretch }) => {
      const room = Math.floor(effort.left('cells') / words.length);
      const part = room < stretch.words.length ? densestPart(stretch, wanted, room) : stretch;
      if (part.words.length === 0 && stretch.words.length > 0) return [];
      effort.spend('cells', part.words.length * words.length);
      return [{ stretch: part, ...alignWords(part.words, words, same, marks) }];
    })
    .sort((a, b) => a.edits - b.edits);
}

/** Whether so much of a quote stands at one place that the rest is an alteration. @param words of the quote */
export function isThere(alignment: Alignment, words: readonly QuotedWord[]): boolean {
  return wordsThere(alignment) >= Math.max(2, MIN_ALTERED_SHARE * words.length);
}

/** How many words of a quote stand at a place. */
export function wordsThere({ steps }: Alignment): number {
  return steps.reduce((sum, { kind, given }) => sum + (kind === 'same' ? given[1] - given[0] : 0), 0);
}

/** Words of a page left out in a row that count as one alteration: a name with a title. */
const WORDS_LEFT_AT_ONCE = 4;

/** How far a place is from a quote: a word in place of another is a word left out and one put in. */
export function costOf({ steps }: Alignment): number {
  let [cost, leftOut] = [0, 0];
  for (const { kind, page, given } of steps) {
    const isLeftOut = kind === 'differs' && given[0] === given[1];
    if (isLeftOut && leftOut % WORDS_LEFT_AT_ONCE === 0) cost++;
    else if (kind === 'differs' && !isLeftOut) cost += page[0] === page[1] ? 1 : 2;
    leftOut = isLeftOut ? leftOut + 1 : 0;
  }
  return cost;
}

/**
 * Tells how a quote differs from the nearest place. If only spaces between letters differ, or an "and" before it, it is
 * respelt; if only what it marks, something is left out.
 * Several places may be as near: of each its own differences are told.
 *
 * @param nearest at least one, as `nearestStretches` orders them
 */
export function alteredAt(quote: GivenQuote, nearest: readonly Aligned[], mostMatches: number): Tellings {
  const first = at(nearest, 0);
  // A headline of nothing but marks is a stretch without words.
  const asNear = nearest.filter(({ edits, stretch }) => edits === first.edits && stretch.words.length > 0);
  const toldOf = (aligned: Aligned): ToldPlace<AtOnePlace> => ({
    place: foundTextOf(aligned),
    told: atOnePlace(aligned, quote),
  });
  const all = (asNear.length === 0 ? [first] : asNear).map(toldOf);
  // Places with as many edits may differ in whether the edits are harmless.
  const { status } = at(
    all.toSorted((a, b) => RANK[a.told.status] - RANK[b.told.status]),
    0,
  ).told;
  const alike = all.filter(({ told }) => told.status === status);
  const distinct = new Set(distinctPlaces(alike.map(({ place }) => place)));
  const named = alike.filter(({ place }) => distinct.has(place));
  return toldOfEach([at(named, 0), ...named.slice(1)], mostMatches);
}

/** How a quote stands at one place, which is not named. */
type AtOnePlace =
  | { readonly status: 'respelt' }
  | Omit<Extract<Verification, { status: 'elided' }>, 'matches'>
  | Omit<Extract<Verification, { status: 'altered' }>, 'matches'>;

/** The less is changed the better. */
const RANK = { respelt: 0, elided: 1, altered: 2 } as const;

function atOnePlace(aligned: Aligned, quote: GivenQuote): AtOnePlace {
  const { omissions, isFar, differences } = differencesOf(aligned, quote);
  const [difference, ...further] = differences;
  if (difference !== undefined) return { status: 'altered', differences: [difference, ...further] };
  const [omission, ...more] = omissions;
  return omission === undefined
    ? { status: 'respelt' }
    : { status: 'elided', omissions: [omission, ...more], isReversed: false, isFar };
}

type Differences = {
  /** What the quote marks. */
  readonly omissions: readonly Omission[];
  readonly isFar: boolean;
  /** What it does not mark, and between it what it marks. Empty if it marks all. */
  readonly differences: readonly WordDifference[];
};

/** What differs, in the order of the quote. */
function differencesOf(aligned: Aligned, quote: GivenQuote): Differences {
  const { steps, stretch } = aligned;
  const { section, words: page } = stretch;
  const { given, words, marks, otherFirst } = quote;
  const omissions: Omission[] = [];
  const differences: WordDifference[] = [];
  const paragraphs = new WordParagraphs(section.article, page);
  let [isAltered, isFar, left] = [false, false, 0];
  for (const { kind, page: there, given: own } of steps.flatMap(markedAtOnce)) {
    const [[start, end], [from, to]] = [there, own];
    const isFirst = from === 0 && to === 1 && end - start === 1;
    if (kind === 'same' || (isFirst && otherFirst.includes(at(page, start).loose))) continue;
    const mark = kind === 'marked' ? marks.find((one) => one.from <= from && to <= one.to) : undefined;
    const expected = start === end ? '' : sliceOf(section.pageText, spanOf(page, start, end));
    if (mark === undefined) {
      isAltered = true;
      differences.push({ expected, found: from === to ? '' : sliceOf(given, spanOf(words, from, to)) });
    } else {
      omissions.push(omissionOf(expected, mark.text, foundTextOf(aligned).text));
      differences.push({ expected, found: mark.text });
      isFar ||= paragraphs.isFar(start, end);
      left += end - start;
    }
  }
  isAltered ||= isScattered(segmentsOf(quote), left);
  return { omissions, isFar, differences: isAltered ? differences : [] };
}

/** Makes one step of neighbouring steps that the quote marks. */
function markedAtOnce(
  step: AlignmentStep,
  position: number,
  steps: readonly AlignmentStep[],
): readonly AlignmentStep[] {
  if (step.kind !== 'marked') return [step];
  if (steps[position - 1]?.kind === 'marked') return [];
  let last = step;
  for (let next = steps[position + 1]; next?.kind === 'marked'; next = steps[++position + 1]) last = next;
  return [{ ...step, page: [step.page[0], last.page[1]], given: [step.given[0], last.given[1]] }];
}

function foundTextOf({ steps, stretch: { section, words } }: Aligned): FoundText {
  const [first, last] = [at(steps, 0), at(steps, steps.length - 1)];
  return section.found(spanOf(words, first.page[0], last.page[1]));
}

/** How many of the wanted words occur. */
function countOf(wanted: ReadonlySet<string>, words: readonly QuotedWord[]): number {
  const there = new Set<string>();
  for (const { loose } of words) if (wanted.has(loose)) there.add(loose);
  return there.size;
}

/** The `length` neighbouring words among which the most are wanted. */
function densestPart({ section, words }: Stretch, wanted: ReadonlySet<string>, length: number): Stretch {
  const isWanted = (position: number): number => (wanted.has(at(words, position).loose) ? 1 : 0);
  let [count, most, from] = [0, -1, 0];
  for (let end = 1; end <= words.length; end++) {
    count += isWanted(end - 1) - (end > length ? isWanted(end - 1 - length) : 0);
    if (count > most) [most, from] = [count, Math.max(0, end - length)];
  }
  return { section, words: words.slice(from, from + length) };
}
