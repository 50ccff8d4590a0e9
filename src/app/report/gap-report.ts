import type { IsoDate } from '../../domain/article.ts';
import type { CoverageGaps } from '../../domain/ports/stores/gap-store.ts';
import { fold } from '../../text/letters/fold.ts';
import { isFunctionWord, withoutQuestionWords } from '../../text/question/function-words.ts';
import { embeddingInput } from '../../text/embedding-input.ts';
import { typedWords } from '../../text/words/words.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Fewest letters of a topic word, most words that are counted, and most questions that are kept. */
const MIN_TOPIC_LETTERS = 3;
const MAX_TOPICS_KEPT = 5000;
const MAX_QUESTIONS_KEPT = 1000;

/** Limits of a report. A word that only one question had says more about the person than about the archive. */
const MIN_TOPIC_COUNT = 2;
const MAX_TOPICS_TOLD = 20;

export type GapReport = {
  readonly since: IsoDate;
  readonly unanswered: number;
  /** Most frequent first. */
  readonly words: readonly (readonly [word: string, questions: number])[];
  readonly questions: readonly string[];
};

/** The words of a question that may be its topic, each once: no question words and no function words. */
export function topicWords(question: string): string[] {
  const asked = new Set(withoutQuestionWords(typedWords(embeddingInput(question)).map((word) => fold(word))));
  const words = typedWords(embeddingInput(question)).filter((word) => {
    const folded = fold(word);
    return (
      asked.has(folded) &&
      folded.length >= MIN_TOPIC_LETTERS &&
      !isFunctionWord(folded) &&
      !/^\d+$/u.test(folded)
    );
  });
  return [...new Map(words.map((word) => [fold(word), word.toLowerCase()])).values()];
}

/**
 * Adds a question that the archive did not answer.
 *
 * @param gaps null before the first question
 * @param keepText whether to keep the question itself
 */
export function withGap(
  gaps: CoverageGaps | null,
  question: string,
  today: IsoDate,
  keepText: boolean,
): CoverageGaps {
  const before = sinceNoLaterThan(today, gaps ?? { since: today, unanswered: 0, words: {}, questions: [] });
  const words = new Map(Object.entries(before.words));
  for (const word of topicWords(question)) {
    const count = words.get(word);
    if (count !== undefined || words.size < MAX_TOPICS_KEPT) words.set(word, (count ?? 0) + 1);
  }
  return {
    since: before.since,
    unanswered: before.unanswered + 1,
    words: Object.fromEntries(words),
    questions: keepText ? [...before.questions, question].slice(-MAX_QUESTIONS_KEPT) : before.questions,
  };
}

/** The same counts, since today at the latest: a clock that was once ahead must not delay the report. */
export function sinceNoLaterThan(today: IsoDate, gaps: CoverageGaps): CoverageGaps {
  return gaps.since > today ? { ...gaps, since: today } : gaps;
}

/** The report that is due a week after the last one; null before that, and if there are no gaps. */
export function dueReport(gaps: CoverageGaps | null, today: IsoDate): GapReport | null {
  if (gaps === null || gaps.unanswered === 0) return null;
  if (Date.parse(today) - Date.parse(gaps.since) < WEEK_MS) return null;
  const { since, unanswered, questions } = gaps;
  const words = Object.entries(gaps.words)
    .filter(([, count]) => count >= MIN_TOPIC_COUNT)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .slice(0, MAX_TOPICS_TOLD);
  return { since, unanswered, words, questions };
}
