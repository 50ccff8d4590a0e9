import { withTimeout } from '../../concurrency/with-timeout.ts';
import { failure } from '../../domain/error.ts';
import type { BotContext } from '../bot-context.ts';
import type { Listing } from './kept/kept-listings.ts';
import { PATIENCE_MS } from './patience.ts';

/**
 * Makes a list in its turn, as a question is answered: lists use the same models, and nobody waits for one without end.
 *
 * @param make the list
 * @param onPatience called after some seconds, unless it was begun, with how many are ahead; nobody is told if it is left out
 * @throws `NotBegun` if too many wait or the bot stops, `answer-late`, and what making the list throws
 */
export async function listingInTurn(
  { queue, settings: { answerWithinMs: limitMs } }: Pick<BotContext, 'queue' | 'settings'>,
  channelId: string,
  make: () => Promise<Listing>,
  onPatience?: (ahead: number) => void,
): Promise<Listing> {
  const inTime = (): Promise<Listing> =>
    withTimeout(make(), limitMs, () => failure('answer-late', { limitMs }));
  return await queue.run(channelId, inTime, PATIENCE_MS, onPatience);
}
