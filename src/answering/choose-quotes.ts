import type { Candidate } from '../domain/candidate.ts';
import { foldedWords } from '../text/words.ts';

export type Judged = { readonly candidate: Candidate; readonly evidence: number };

/** A second sentence is quoted along only if it raises the evidence by this much: the smallest run that answers. */
const PAIR_GAIN = 0.1;

/** Quotes that share this part of the shorter one's words say the same. */
const SAME_CONTENT = 0.7;

/**
 * The quotes to show: best evidence first, none below the threshold, no two of the same content.
 * Empty means: abstain.
 *
 * @param judged in any order; candidates of equal evidence are taken in the order given
 * @param limit number of quotes
 */
export function chooseQuotes(judged: readonly Judged[], threshold: number, limit: number): Judged[] {
  const bestSingle = new Map<string, number>();
  for (const { candidate, evidence } of judged) {
    if (candidate.to - candidate.from !== 1) continue;
    bestSingle.set(sentenceKey(candidate, candidate.from), evidence);
  }
  const worth = ({ candidate, evidence }: Judged): boolean => {
    if (evidence < threshold) return false;
    if (candidate.to - candidate.from === 1) return true;
    const parts = [candidate.from, candidate.from + 1].map(
      (s) => bestSingle.get(sentenceKey(candidate, s)) ?? 0,
    );
    return evidence >= Math.max(...parts) + PAIR_GAIN;
  };
  const chosen: (Judged & { readonly words: ReadonlySet<string> })[] = [];
  for (const one of judged.filter(worth).sort((a, b) => b.evidence - a.evidence)) {
    if (chosen.length >= limit) break;
    const words = new Set(foldedWords(one.candidate.text));
    if (!chosen.some((other) => overlap(words, other.words) >= SAME_CONTENT)) chosen.push({ ...one, words });
  }
  return chosen.map(({ candidate, evidence }) => ({ candidate, evidence }));
}

function sentenceKey(candidate: Candidate, sentence: number): string {
  return `${candidate.articleNumber}:${sentence}`;
}

/** Share of the smaller set that the other has as well. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 1;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}
