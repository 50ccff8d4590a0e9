import { chooseQuotes } from '../answering/choose-quotes.ts';
import type { GoldQuestion } from '../domain/gold-question.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Session } from './session.ts';

/** A right quote is at most this long. */
const MAX_SENTENCES = 2;

/** What became of a question. `right` and `abstainedRightly` are what is wanted. */
export type Outcome = 'right' | 'wrong' | 'abstainedRightly' | 'abstainedWrongly' | 'answeredUnanswerable';

export type AnswerResult = {
  readonly id: string;
  readonly lang: string;
  readonly outcome: Outcome;
  readonly q: string;
  readonly quote: string | null;
  readonly evidence: number;
  /** Whether the best candidate would be right were there no threshold; null for unanswerable questions. */
  readonly bestIsRight: boolean | null;
};

/** Asks every question through the session, one after the other, at the product's own setting. */
export async function evaluateAnswers(
  session: Session,
  questions: readonly GoldQuestion[],
): Promise<AnswerResult[]> {
  const results: AnswerResult[] = [];
  for (const question of questions) {
    const { answer, trace } = await session.ask(question.q, {}, 1);
    const quote = answer.kind === 'answered' ? answer.quotes[0] : null;
    // What would be quoted were there no threshold.
    const best = chooseQuotes(trace.judged, 0, 1)[0];
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

function outcomeOf(question: GoldQuestion, quote: Quoted | null): Outcome {
  if (!question.answerable) return quote === null ? 'abstainedRightly' : 'answeredUnanswerable';
  if (quote === null) return 'abstainedWrongly';
  return isRight(question, quote) ? 'right' : 'wrong';
}

/** Whether a quote contains one of the gold fragments, comes from the right page and is short enough. */
export function isRight({ page, gold }: GoldQuestion, { source, text }: Quoted): boolean {
  if (source !== page || !gold.some((fragment) => text.includes(fragment))) return false;
  return sentencesOf(text, { start: 0, end: text.length }).length <= MAX_SENTENCES;
}

/** Outcomes counted; for one language or for all. */
export type AnswerFigures = Readonly<Record<Outcome, number>> & {
  readonly questions: number;
  /** Answerable questions whose best candidate is right, threshold aside. */
  readonly bestIsRight: number;
};

export function countOutcomes(results: readonly AnswerResult[]): AnswerFigures {
  const count = (outcome: Outcome): number => results.filter((result) => result.outcome === outcome).length;
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
