import { withTimeout } from '../../concurrency/with-timeout.ts';
import { failure } from '../../domain/error.ts';
import type { AtOnce } from './at-once.ts';
import type { Caller } from './caller.ts';
import type { DoorWebDeps } from './door-web-deps.ts';

/**
 * Does a piece of work that the one engine does: a question, or a quote to verify. A caller has only so many in work, and the queue
 * is the one of everybody else who asks.
 *
 * @throws `questions-at-once`; NotBegun; `answer-late`; what the work throws
 */
export async function inDoorTurn<T>(
  { web: { queue, answerWithinMs } }: Pick<DoorWebDeps, 'web'>,
  atOnce: AtOnce,
  { name }: Caller,
  work: () => Promise<T>,
): Promise<T> {
  const late = (): Error => failure('answer-late', { limitMs: answerWithinMs });
  return await atOnce.run(name, (number) =>
    queue.run(
      `door ${name} ${number}`,
      () => withTimeout(work(), answerWithinMs, late),
      answerWithinMs,
      () => undefined,
    ),
  );
}
