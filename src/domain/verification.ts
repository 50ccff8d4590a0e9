import type { Citation } from './answer.ts';

/** A place where the given words stand, or stand but for the differences. `text` is the slice that `citation.span` names. */
export type FoundText = { readonly text: string; readonly citation: Citation };

/** One or more in a row that differ; an empty text stands for a word that is missing there. */
export type WordDifference = {
  /** What the page has. */
  readonly expected: string;
  /** What was given. */
  readonly found: string;
};

/** What comes of holding a quote against the corpus (features.md N2, N3). */
export type Verification =
  /** The very characters of a page. */
  | { readonly status: 'exact'; readonly matches: readonly [FoundText, ...FoundText[]] }
  /** The same words in the same order, spelt in another way. */
  | { readonly status: 'respelt'; readonly matches: readonly [FoundText, ...FoundText[]] }
  /** One place says it in other words, or with more or fewer. */
  | {
      readonly status: 'altered';
      readonly differences: readonly [WordDifference, ...WordDifference[]];
      readonly matches: readonly [FoundText, ...FoundText[]];
    }
  /** True pieces of several places, in the order in which they were put together. */
  | { readonly status: 'stitched'; readonly matches: readonly [FoundText, FoundText, ...FoundText[]] }
  /** @property nearest the sentence that shares most with it, which is no match; null where none shares a word */
  | { readonly status: 'not-found'; readonly nearest: FoundText | null }
  /** Too few words to tell a quote from a coincidence. */
  | { readonly status: 'too-short' };

/** Whether one verification finds more than another: something where the other finds nothing, or all of the words. */
export function saysMore(one: Verification, other: Verification): boolean {
  return FINDS[one.status] > FINDS[other.status];
}

const FINDS: Readonly<Record<Verification['status'], number>> = {
  'too-short': 0,
  'not-found': 0,
  stitched: 1,
  altered: 1,
  respelt: 2,
  exact: 2,
};
