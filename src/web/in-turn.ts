import { withTimeout } from '../concurrency/with-timeout.ts';
import { failure } from '../domain/error.ts';
import { Refusal } from './refusal.ts';
import type { Visitor } from './visitor.ts';
import type { WebDeps } from './web-deps.ts';

/**
 * Does a piece of work that the one engine does for a visitor: a question or a quote to verify. Each visitor has one in work at
 * a time. It is refused when the visitor has sent too many, and when so many wait that an answer would come late.
 *
 * @throws Refusal `too-many`, `busy`, `stopping`; `answer-late`; what the work throws
 */
export async function inTurn<T>(
  { queue, limiter, settings, answerWithinMs }: WebDeps,
  { address }: Visitor,
  work: () => Promise<T>,
): Promise<T> {
  const seconds = limiter.secondsToWait([{ key: `asks ${address}`, most: settings.limits.questions }]);
  if (seconds > 0) throw new Refusal({ kind: 'too-many', seconds });
  // People on a page see nothing while they wait: they are told early, before the queue is full.
  if (queue.isBusy) throw new Refusal({ kind: 'busy' });
  return await queue.run(`room ${address}`, () =>
    withTimeout(work(), answerWithinMs, () => failure('answer-late', { limitMs: answerWithinMs })),
  );
}
