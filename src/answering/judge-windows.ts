import type { Candidate } from '../domain/candidate.ts';
import type { EvidenceWindow } from '../domain/evidence-model.ts';
import { estimateTokens } from '../text/token-estimate.ts';

/** What a window may hold beside the question and headline, in tokens of the model's 120; the model's own cut is exact. */
const REACH = 120;
const MARKS = 5;
const MOST_OF_QUESTION = 40;
const MOST_OF_HEADLINE = 24;
/** `query:` and `passage:` with their colons. */
const PREFIX = 2;

/** Neighbouring sentences of an article that the model reads at once. */
export type JudgedWindow = {
  readonly articleNumber: number;
  /** Number of the first sentence in its article; the others follow. */
  readonly from: number;
  readonly window: EvidenceWindow;
};

/**
 * The best windows over the candidates' sentences: neighbours of one block go together as far as they fit, each sentence
 * is in one window, and a window is as good as the best-fused of its candidates.
 *
 * @param limit number of windows
 * @returns best first
 */
export function windowsOver(
  question: string,
  candidates: readonly Candidate[],
  limit: number,
): JudgedWindow[] {
  const singles = candidates.filter(({ from, to }) => to - from === 1);
  const windows = runsOf(singles).flatMap((run) => packed(question, run));
  const placed = windows.map((sentences) => ({
    sentences,
    fused: Math.max(...sentences.map(({ scores }) => scores.fused)),
  }));
  return placed
    .sort((a, b) => b.fused - a.fused)
    .slice(0, limit)
    .flatMap(({ sentences }) => {
      const [first] = sentences;
      if (first === undefined) return [];
      const { articleNumber, from, context } = first;
      // The first sentence stands for a headline where there is none: not above itself.
      const headline = context === first.text ? '' : context;
      return [{ articleNumber, from, window: { headline, sentences: sentences.map(({ text }) => text) } }];
    });
}

/** Sentences that follow one another in one block. */
function runsOf(singles: readonly Candidate[]): Candidate[][] {
  const ordered = singles.toSorted((a, b) => a.articleNumber - b.articleNumber || a.from - b.from);
  const runs: Candidate[][] = [];
  let last: Candidate | undefined;
  for (const one of ordered) {
    const follows =
      last?.articleNumber === one.articleNumber && last.block === one.block && last.to === one.from;
    if (follows) runs.at(-1)?.push(one);
    else runs.push([one]);
    last = one;
  }
  return runs;
}

/** A run cut into windows of at most what the model reads; a longer sentence is a window of its own. */
function packed(question: string, run: readonly Candidate[]): Candidate[][] {
  const asked = Math.min(MOST_OF_QUESTION, estimateTokens(question) + PREFIX);
  const windows: Candidate[][] = [];
  let room = 0;
  for (const sentence of run) {
    const size = estimateTokens(sentence.text);
    if (windows.length === 0 || size > room) {
      windows.push([]);
      const headline = Math.min(MOST_OF_HEADLINE, estimateTokens(sentence.context) + PREFIX);
      room = REACH - MARKS - asked - headline;
    }
    windows.at(-1)?.push(sentence);
    room -= size;
  }
  return windows;
}
