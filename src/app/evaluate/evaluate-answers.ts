import { chooseQuotes } from '../../answering/choose-quotes.ts';
import type { GoldQuestion } from '../../domain/evaluation.ts';
import { sentencesOf } from '../../text/sentences/sentences.ts';
import { requireCalibrated } from '../ask/answering.ts';
import type { Engine } from '../ask/engine.ts';

/** Most sentences of a right quote. */
const MAX_RIGHT_SENTENCES = 2;

/** The outcome of a question. `right` and `abstainedRightly` are the good ones. */
export type AnswerOutcome =
  'right' | 'wrong' | 'abstainedRightly' | 'abstainedWrongly' | 'answeredUnanswerable';

export type AnswerResult = {
  readonly id: string;
  readonly lang: string;
  readonly outcome: AnswerOutcome;
  readonly q: string;
  readonly quote: string | null;
  readonly evidence: number;
  /** Whether the best candidate is right, whatever its evidence; null for unanswerable questions. */
  readonly bestIsRight: boolean | null;
};

/** Asks the engine every question, one after the other, with the settings of the product. */
export async function evaluateAnswers(
  engine: Engine,
  questions: readonly GoldQuestion[],
): Promise<AnswerResult[]> {
  const { calibration } = requireCalibrated(engine.answering);
  const results: AnswerResult[] = [];
  for (const question of questions) {
    const { answer, trace } = await engine.ask(question.q, {}, 1);
    const quote = answer.kind === 'answered' ? answer.quotes[0] : null;
    // The quote without a threshold.
    const best = chooseQuotes(trace.scored, 0, 1, calibration.evidence)[0];
    const outcome = outcomeOf(
      question,
      quote === null ? null : { source: quote.citation.source, text: quote.text },
    );
    results.push({
      ...{ id: question.id, lang: question.lang, q: question.q, outcome },
      quote: quote?.text ?? null,
      evidence: best?.evidence ?? 0,
      bestIsRight: !question.answerable
        ? null
        : best !== undefined &&
          isRight(question, { source: best.candidate.article.source, text: best.candidate.text }),
    });
  }
  return results;
}

export type Quoted = { readonly source: string; readonly text: string };

function outcomeOf(question: GoldQuestion, quote: Quoted | null): AnswerOutcome {
  if (!question.answerable) return quote === null ? 'abstainedRightly' : 'answeredUnanswerable';
  if (quote === null) return 'abstainedWrongly';
  return isRight(question, quote) ? 'right' : 'wrong';
}

/** Whether a quote contains one of the gold fragments, comes from the right page and is short enough. */
export function isRight({ page, gold }: GoldQuestion, { source, text }: Quoted): boolean {
  if (source !== page || !gold.some((fragment) => text.includes(fragment))) return false;
  return sentencesOf(text, { start: 0, end: text.length }).length <= MAX_RIGHT_SENTENCES;
}

/** Number of questions with each outcome, for one language or for all. */
export type AnswerFigures = Readonly<Record<AnswerOutcome, number>> & {
  readonly questions: number;
  /** Answerable questions whose best candidate is right, whatever its evidence. */
  readonly bestIsRight: number;
};

export function countOutcomes(results: readonly AnswerResult[]): AnswerFigures {
  const count = (outcome: AnswerOutcome): number =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    questions: results.length,
    right: count('right'),
    wrong: count('wrong'),
    abstainedRightly: count('abstainedRightly'),
    abstainedWrongly: count('abstainedWrongly'),
    answeredUnanswerable: count('answeredUnanswerable'),
    bestIsRight: results.filter(({ bestIsRight }) => bestIsRight === true).length,
  };
}
