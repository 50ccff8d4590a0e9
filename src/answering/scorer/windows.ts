import type { Candidate } from '../../domain/candidate.ts';
import { type EvidenceWindow, MAX_INPUT_TOKENS } from '../../domain/ports/cross-encoder.ts';
import { estimateTokens } from '../../text/token-estimate.ts';

/** Tokens of the input that are marks. All tokens are estimated here; adapters/models/evidence-input.ts cuts exactly. */
const MARK_TOKENS = 5;
/** `query:` and `passage:` with their colons. */
const PREFIX_TOKENS = 2;

/** Neighbouring sentences of an article that the cross-encoder reads at once. */
export type ScoredWindow = {
  readonly articleNumber: number;
  /** Number of the first sentence in its article; the others follow. */
  readonly from: number;
  readonly window: EvidenceWindow;
};

/**
 * The best windows over the candidates' sentences. Neighbours of one block go together as far as they fit, each sentence is
 * in one window, and a window is as good as the best fused score of its sentences.
 *
 * @param limit number of windows
 * @returns best first
 */
export function windowsOver(
  question: string,
  candidates: readonly Candidate[],
  limit: number,
): ScoredWindow[] {
  const singles = candidates.filter(({ from, to }) => to - from === 1);
  const windows = runsOf(singles).flatMap((run) => packed(question, run));
  const placed = windows.map((sentences) => ({
    sentences,
    fused: Math.max(...sentences.map(({ features }) => features.fused)),
  }));
  return placed
    .sort((a, b) => b.fused - a.fused)
    .slice(0, limit)
    .flatMap(({ sentences }) => {
      const [first] = sentences;
      if (first === undefined) return [];
      const { articleNumber, from, context } = first;
      // Where there is no headline, the first sentence stands for it; it does not stand above itself.
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

/** A run cut into windows that the model can read whole; a sentence that is longer is a window of its own. */
function packed(question: string, run: readonly Candidate[]): Candidate[][] {
  const asked = Math.min(MAX_INPUT_TOKENS.question, estimateTokens(question) + PREFIX_TOKENS);
  const windows: Candidate[][] = [];
  let room = 0;
  for (const sentence of run) {
    const size = estimateTokens(sentence.text);
    if (windows.length === 0 || size > room) {
      windows.push([]);
      const headline = Math.min(MAX_INPUT_TOKENS.headline, estimateTokens(sentence.context) + PREFIX_TOKENS);
      room = MAX_INPUT_TOKENS.whole - MARK_TOKENS - asked - headline;
    }
    windows.at(-1)?.push(sentence);
    room -= size;
  }
  return windows;
}
