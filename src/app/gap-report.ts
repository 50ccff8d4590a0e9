import type { IsoDate } from '../domain/article.ts';
import type { CoverageGaps } from '../domain/coverage-gaps.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { withoutQuestionWords } from '../text/question-words.ts';
import { searchForm } from '../text/search-form.ts';
import { typedWords } from '../text/words.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Letters that a topic has at least, and words that are kept count of. */
const LEAST_LETTERS = 3;
const MOST_WORDS = 5000;
const MOST_KEPT_QUESTIONS = 1000;

/** What a report tells. A word that only one question had says more of the person than of the archive. */
const LEAST_COUNT = 2;
const MOST_TOLD = 20;

export type GapReport = {
  readonly since: IsoDate;
  readonly unanswered: number;
  /** Most frequent first. */
  readonly words: readonly (readonly [word: string, questions: number])[];
  readonly questions: readonly string[];
};

/** Words of a question that may be what it is about, each once: none that only asks or joins. */
export function topicWords(question: string): string[] {
  const asked = new Set(withoutQuestionWords(typedWords(searchForm(question)).map((word) => fold(word))));
  const words = typedWords(searchForm(question)).filter((word) => {
    const folded = fold(word);
    return (
      asked.has(folded) && folded.length >= LEAST_LETTERS && !isFunctionWord(folded) && !/^\d+$/u.test(folded)
    );
  });
  return [...new Map(words.map((word) => [fold(word), word.toLowerCase()])).values()];
}

/** One more question that the archive did not answer. @param keepText whether an operator wants the question itself */
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
    if (count !== undefined || words.size < MOST_WORDS) words.set(word, (count ?? 0) + 1);
  }
  return {
    since: before.since,
    unanswered: before.unanswered + 1,
    words: Object.fromEntries(words),
    questions: keepText ? [...before.questions, question].slice(-MOST_KEPT_QUESTIONS) : before.questions,
  };
}

/** The same counts, for a day that is not in the future: a clock that was ahead must not keep them back until then. */
export function sinceNoLaterThan(today: IsoDate, gaps: CoverageGaps): CoverageGaps {
  return gaps.since > today ? { ...gaps, since: today } : gaps;
}

/** What is to be told, once a week has passed since the last time; null before, and where nothing is missing. */
export function dueReport(gaps: CoverageGaps | null, today: IsoDate): GapReport | null {
  if (gaps === null || gaps.unanswered === 0) return null;
  if (Date.parse(today) - Date.parse(gaps.since) < WEEK_MS) return null;
  const { since, unanswered, questions } = gaps;
  const words = Object.entries(gaps.words)
    .filter(([, count]) => count >= LEAST_COUNT)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .slice(0, MOST_TOLD);
  return { since, unanswered, words, questions };
}
