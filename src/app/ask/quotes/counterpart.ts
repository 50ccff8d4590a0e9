import { likeness } from '../../../text/words/overlap.ts';
import type { SentenceWords } from './article-sentences.ts';

/** Sentences `[from, to)` of an article. */
export type SentenceRange = { readonly from: number; readonly to: number };

/** What a duplicate of an article has in place of a quote; `isSame` if it is the same words. */
export type Counterpart = SentenceRange & { readonly isSame: boolean };

/** A sentence of a duplicate that shares this part of all words with another is that sentence, altered. */
const ALTERED = 0.4;

/**
 * Finds what a duplicate of an article has in place of one or two neighbouring sentences: the same words, or else the altered
 * sentence, which is known by the words that are left of it or by its neighbours on both sides.
 *
 * @param quoted sentences of the quoted article
 * @param run the quoted ones among them
 * @param copy sentences of the duplicate
 * @returns null where the duplicate has nothing in their place
 */
export function counterpartOf(
  quoted: readonly SentenceWords[],
  run: SentenceRange,
  copy: readonly SentenceWords[],
): Counterpart | null {
  const same = sameRun(quoted, run, copy);
  if (same !== null) return { ...same, isSame: true };
  const places = Array.from({ length: run.to - run.from }, (_, i) => matchOf(quoted, run.from + i, copy));
  const found = places.flatMap((place) => place ?? []);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isWhole = found.length === places.length && isRun(copy, found);
  if (isWhole) return { from: first.at, to: last.at + 1, isSame: false };
  // The duplicate parts the two sentences, or lacks one of them: the altered one stands for both.
  const altered = found.find(({ isSame }) => !isSame);
  return altered === undefined ? null : { from: altered.at, to: altered.at + 1, isSame: false };
}

type SentenceMatch = { readonly at: number; readonly isSame: boolean };

function sameRun(
  quoted: readonly SentenceWords[],
  { from, to }: SentenceRange,
  copy: readonly SentenceWords[],
): SentenceRange | null {
  for (let at = 0; at + to - from <= copy.length; at++) {
    const places = Array.from({ length: to - from }, (_, i) => ({ at: at + i }));
    if (!isRun(copy, places)) continue;
    if (places.every((place, i) => copy[place.at]?.wording === quoted[from + i]?.wording)) {
      return { from: at, to: at + to - from };
    }
  }
  return null;
}

/** Whether places are neighbours in one block: only such a run may be shown. */
function isRun(copy: readonly SentenceWords[], places: readonly { readonly at: number }[]): boolean {
  return places.every(({ at }, i) => {
    const before = places[i - 1]?.at;
    return before === undefined || (at === before + 1 && copy[at]?.block === copy[before]?.block);
  });
}

function matchOf(
  quoted: readonly SentenceWords[],
  number: number,
  copy: readonly SentenceWords[],
): SentenceMatch | null {
  const sentence = quoted[number];
  if (sentence === undefined) return null;
  const at = copy.findIndex(({ wording }) => wording === sentence.wording);
  if (at !== -1) return { at, isSame: true };
  const known = new Set(quoted.map(({ wording }) => wording));
  let best: { readonly at: number; readonly alike: number } | null = null;
  for (const [place, { wording, words }] of copy.entries()) {
    if (known.has(wording)) continue;
    const alike = standsBetween(quoted, number, copy, place) ? 1 : likeness(words, sentence.words);
    if (alike >= ALTERED && alike > (best?.alike ?? 0)) best = { at: place, alike };
  }
  return best === null ? null : { at: best.at, isSame: false };
}

/** Whether the neighbours are the same on both sides, or on one side where the article begins or ends on the other. */
function standsBetween(
  quoted: readonly SentenceWords[],
  number: number,
  copy: readonly SentenceWords[],
  place: number,
): boolean {
  const [before, after] = [-1, 1].map(
    (side) => quoted[number + side]?.wording === copy[place + side]?.wording,
  );
  const hasNeighbour = quoted[number - 1] !== undefined || quoted[number + 1] !== undefined;
  return before === true && after === true && hasNeighbour;
}
