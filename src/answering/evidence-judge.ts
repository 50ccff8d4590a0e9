import type { Candidate } from '../domain/candidate.ts';
import type { EvidenceModel, WindowEvidence } from '../domain/evidence-model.ts';
import type { Judge } from '../domain/judge.ts';
import type { SpeltQuestion } from '../domain/question.ts';
import { scriptOf } from '../text/script.ts';
import { EVIDENCE_THRESHOLDS, EVIDENCE_WEIGHTS } from './evidence-weights.ts';
import { STANDS_OUT } from './fusion-judge.ts';
import { windowsOver } from './judge-windows.ts';

/**
 * The judge with a trained model: it reads the best windows under their headlines and says of each whether it answers,
 * and which of its sentences do. What it says, what fusion says and what the question's names say is put together by a
 * logistic function that `npm run fit` fits (notes/evidence.md: model and fusion together beat either).
 */
export function evidenceJudge(model: EvidenceModel): Judge {
  return {
    judgeId: model.evidenceId,
    thresholds: EVIDENCE_THRESHOLDS,
    async score(question, candidates, windows) {
      const read = await readSentences(model, question, candidates, windows);
      return candidates.map((candidate, i) => evidenceOf(candidate, read[i] ?? null));
    },
  };
}

/** What the model says of a candidate, in logits. */
export type Reading = { readonly relevance: number; readonly sentence: number };

/**
 * Reads the best windows over the candidates: `[candidates]`, null for one that no window holds.
 *
 * @param limit number of windows
 */
export async function readSentences(
  model: EvidenceModel,
  question: SpeltQuestion,
  candidates: readonly Candidate[],
  limit: number,
): Promise<(Reading | null)[]> {
  const windows = windowsOver(longestOf(question), candidates, limit);
  const readings = new Map<string, Reading>();
  const read = await Promise.all(
    windows.map(({ window }) => model.read(question[scriptOf(window.sentences.join(' '))], window)),
  );
  for (const [i, { articleNumber, from }] of windows.entries()) {
    const { relevance, sentences }: WindowEvidence = read[i] ?? { relevance: 0, sentences: [] };
    for (const [s, sentence] of sentences.entries()) {
      if (sentence !== null) readings.set(keyOf(articleNumber, from + s), { relevance, sentence });
    }
  }
  return candidates.map(({ articleNumber, from, to }) => {
    const [first, last] = [
      readings.get(keyOf(articleNumber, from)),
      readings.get(keyOf(articleNumber, to - 1)),
    ];
    return first === undefined || last === undefined ? null : both(first, last);
  });
}

function longestOf(question: SpeltQuestion): string {
  return Object.values(question).reduce((longest, text) => (text.length > longest.length ? text : longest));
}

/** A pair is as good as the better of its sentences: whether both are quoted is decided in choose-quotes.ts. */
function both(first: Reading, last: Reading): Reading {
  return {
    relevance: Math.max(first.relevance, last.relevance),
    sentence: Math.max(first.sentence, last.sentence),
  };
}

function keyOf(articleNumber: number, sentence: number): string {
  return `${articleNumber}:${sentence}`;
}

function evidenceOf({ scores }: Candidate, read: Reading | null): number {
  if (read === null || scores.dense - scores.background < STANDS_OUT) return 0;
  const weights = EVIDENCE_WEIGHTS;
  const z =
    weights.bias +
    weights.relevance * read.relevance +
    weights.sentence * read.sentence +
    weights.fused * scores.fused +
    weights.background * scores.background +
    weights.known * scores.known +
    weights.missingCertain * scores.missingCertain +
    weights.unknownCertain * scores.unknownCertain +
    weights.missingName * scores.missingName +
    weights.unknownName * scores.unknownName +
    weights.missingNumbers * scores.missingNumbers;
  return 1 / (1 + Math.exp(-z));
}
