import { withTimeout } from '../../concurrency/with-timeout.ts';
import { failure } from '../../domain/error.ts';
import type { BotContext } from '../bot-context.ts';
import type { Listing } from './kept/kept-listings.ts';

/** Milliseconds after which a person is told how many are ahead. */
const PATIENCE_MS = 5000;

/**
 * Makes a list in its turn, as a question is answered: lists use the same models, and nobody waits for one without end.
 *
 * @param make the list
 * @param onPatience called after some seconds, unless it was begun, with how many are ahead
 * @throws `NotBegun` if too many wait or the bot stops, `answer-late`, and what making the list throws
 */
export async function listingInTurn(
  { queue, settings: { answerWithinMs: limitMs } }: Pick<BotContext, 'queue' | 'settings'>,
  channelId: string,
  make: () => Promise<Listing>,
  onPatience: (ahead: number) => void = () => undefined,
): Promise<Listing> {
  const inTime = (): Promise<Listing> =>
    withTimeout(make(), limitMs, () => failure('answer-late', { limitMs }));
  return await queue.run(channelId, inTime, PATIENCE_MS, onPatience);
}
