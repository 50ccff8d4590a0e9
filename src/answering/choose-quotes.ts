import { at } from '../domain/at.ts';
import type { Candidate } from '../domain/candidate.ts';
import type { EvidenceConstants } from '../domain/ports/calibration.ts';
import { overlap } from '../text/words/overlap.ts';
import { foldedWords } from '../text/words/words.ts';

/** A candidate with the probability, 0 to 1, that it answers. */
export type ScoredCandidate = { readonly candidate: Candidate; readonly evidence: number };

/** A quote to show, with the candidates of other articles that say the same, in its words or in others: none may be lost. */
export type ChosenQuote = ScoredCandidate & { readonly alike: readonly Candidate[] };

/** Quotes that share this part of the shorter one's words say the same, or the same but for some words. */
const SAME_CONTENT = 0.7;

/** Sentences nearer to a quote than this many are more of the same paragraph. */
const SAME_PARAGRAPH = 2;

/** Evidence that a further quote of an article already quoted is worth less than one of another event or outlet. */
const SAME_ARTICLE = 0.15;

/** A further quote has at least this share of the best one's evidence: beside a sure answer a doubtful one misleads. */
export const BESIDE_BEST = 0.5;

/**
 * Chooses the quotes to show: best evidence first, none below the threshold, each with other content: rather of another
 * article than of the same, never two lines of one paragraph. Nothing chosen means: abstain.
 *
 * @param scored in any order; of equal evidence, the one given first is taken first
 * @param limit number of quotes
 */
export function chooseQuotes(
  scored: readonly ScoredCandidate[],
  threshold: number,
  limit: number,
  constants: EvidenceConstants,
): ChosenQuote[] {
  const worth = worthQuoting(scored, threshold, constants);
  const least = BESIDE_BEST * (worth[0]?.evidence ?? 0);
  const besideBest = worth.filter(({ evidence }) => evidence >= least);
  const chosen: Chosen[] = [];
  while (chosen.length < limit) {
    const next = besideBest
      .filter((one) => !chosen.some((other) => saysTheSame(one, other)))
      .reduce<Chosen | null>((best, one) => {
        return best === null || valueBeside(chosen, one) > valueBeside(chosen, best) ? one : best;
      }, null);
    if (next === null) break;
    chosen.push(next);
  }
  return chosen.map(({ candidate, evidence, words }) => ({
    candidate,
    evidence,
    alike: besideBest
      .filter((one) => one.candidate.articleNumber !== candidate.articleNumber)
      .filter((one) => overlap(one.words, words) >= SAME_CONTENT)
      .map((one) => one.candidate),
  }));
}

type Chosen = ScoredCandidate & { readonly words: ReadonlySet<string> };

/** The candidates with evidence enough, best first, without pairs of which one sentence does as well. */
function worthQuoting(
  scored: readonly ScoredCandidate[],
  threshold: number,
  { pairGain, pairUndecided }: EvidenceConstants,
): Chosen[] {
  const bySentence = new Map<string, number>();
  for (const { candidate, evidence } of scored) {
    if (!isPair(candidate)) bySentence.set(sentenceKey(candidate, candidate.from), evidence);
  }
  // A second sentence is quoted along if it raises the evidence, or if nobody knows which of the two answers.
  const isBetterAsPair = ({ candidate, evidence }: ScoredCandidate): boolean => {
    const parts = [candidate.from, candidate.from + 1].map((sentence) =>
      logit(bySentence.get(sentenceKey(candidate, sentence)) ?? 0),
    );
    const [less, more] = [Math.min(...parts), Math.max(...parts)];
    return logit(evidence) >= more + pairGain || more - less <= pairUndecided;
  };
  const hasEnoughEvidence = ({ evidence }: ScoredCandidate): boolean => evidence >= threshold;
  return scored
    .filter(hasEnoughEvidence)
    .filter((one) => !isPair(one.candidate) || isBetterAsPair(one))
    .sort((a, b) => b.evidence - a.evidence)
    .map((one) => ({ ...one, words: new Set(foldedWords(one.candidate.text)) }));
}

function isPair({ from, to }: Candidate): boolean {
  return to - from > 1;
}

function logit(probability: number): number {
  const kept = Math.min(Math.max(probability, NEVER), 1 - NEVER);
  return Math.log(kept / (1 - kept));
}

/** Probabilities nearer to 0 or 1 than this are alike. */
const NEVER = 1e-6;

function sentenceKey(candidate: Candidate, sentence: number): string {
  return `${candidate.articleNumber}:${sentence}`;
}

function saysTheSame(one: Chosen, other: Chosen): boolean {
  const [a, b] = [one.candidate, other.candidate];
  const isInOne = a.articleNumber === b.articleNumber && standNear(a, b);
  return isInOne || overlap(one.words, other.words) >= SAME_CONTENT;
}

/** Whether two runs of sentences of one article are of one paragraph. */
export function standNear(a: Pick<Candidate, 'from' | 'to'>, b: Pick<Candidate, 'from' | 'to'>): boolean {
  return a.from < b.to + SAME_PARAGRAPH && b.from < a.to + SAME_PARAGRAPH;
}

function valueBeside(chosen: readonly Chosen[], { candidate, evidence }: Chosen): number {
  const isQuoted = chosen.some((other) => other.candidate.articleNumber === candidate.articleNumber);
  return isQuoted ? evidence - SAME_ARTICLE : evidence;
}

/**
 * Takes turns between the parts of a question: the best quote of each, then the second best. No sentence comes twice, and one
 * with its neighbour takes the place of the same one without.
 *
 * @param parts quotes of each part, best first
 * @param limit number of quotes in all
 */
export function quotesInTurn<J extends ScoredCandidate>(parts: readonly J[][], limit: number): J[] {
  const taken: J[] = [];
  for (let place = 0; place < limit; place++) {
    for (const one of parts.flatMap((part) => part[place] ?? [])) {
      const same = taken.findIndex((other) => shareSentence(one.candidate, other.candidate));
      if (same < 0) taken.push(one);
      else if (holds(one.candidate, at(taken, same).candidate)) taken[same] = one;
    }
  }
  return taken.slice(0, limit);
}

/** Whether two candidates have a sentence in common. */
export function shareSentence(a: Candidate, b: Candidate): boolean {
  return a.articleNumber === b.articleNumber && a.from < b.to && b.from < a.to;
}

function holds(one: Candidate, other: Candidate): boolean {
  return one.from <= other.from && one.to >= other.to;
}
