import type { Sent } from './day.ts';
import type { Expectation } from './expectations.ts';

/** How the quotes of a day compare with what a reader expects. */
export type Judged = {
  readonly expected: number;
  /** Events that were told, by any of their articles. */
  readonly told: number;
  readonly sent: number;
  /** Quotes of articles that answer. */
  readonly right: number;
  /** Those of them that tell nothing but events that were told before. */
  readonly again: number;
  readonly missed: readonly string[];
  readonly wrong: readonly Sent[];
};

/** Compares the quotes of a day with a list of expectations. */
export function judged(sent: readonly Sent[], expectations: readonly Expectation[]): Judged {
  const events = expectations.flatMap(({ key, events: own }) => own.map((event) => ({ key, ...event })));
  const missed = events.filter(
    ({ key, articles }) => !sent.some((one) => one.follow === key && articles.includes(one.articleId)),
  );
  const isRight = ({ follow, articleId }: Sent): boolean => {
    const of = expectations.find(({ key }) => key === follow);
    return (
      of?.alsoAnswer.has(articleId) === true ||
      of?.events.some(({ articles }) => articles.includes(articleId)) === true
    );
  };
  const eventsOf = ({ follow, articleId }: Sent): string[] =>
    events
      .filter(({ key, articles }) => key === follow && articles.includes(articleId))
      .map(({ key, name }) => `${key}: ${name}`);
  const again = sent.filter((one, i) => {
    const before = new Set(sent.slice(0, i).flatMap(eventsOf));
    const own = eventsOf(one);
    return own.length > 0 && own.every((event) => before.has(event));
  });
  return {
    again: again.length,
    expected: events.length,
    told: events.length - missed.length,
    sent: sent.length,
    right: sent.filter(isRight).length,
    missed: missed.map(({ key, name }) => `${key}: ${name}`),
    wrong: sent.filter((one) => !isRight(one)),
  };
}
