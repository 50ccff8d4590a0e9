import type { Engine } from '../app/ask/engine.ts';
import type { AlertCourier } from '../app/follow/alert-courier.ts';
import type { FollowRules } from '../app/follow/follows.ts';
import type { Quote } from '../domain/answer.ts';
import type { Follow } from '../domain/follow.ts';

/** A command line has neither members nor hours: nothing waits. */
export const CLI_FOLLOW_RULES: FollowRules = {
  perMember: 1000,
  perServer: 1000,
  perDay: Number.MAX_SAFE_INTEGER,
  quiet: null,
  timeZone: 'UTC',
};

/** Questions on a command line have one place. */
export const TERMINAL = { kind: 'terminal' } as const;

/**
 * Prints what is new. Each quote is printed before it is noted that it was: a kill between the two prints it once more, and loses none.
 *
 * @param print resolves when the quote is out
 */
export function printingCourier(
  { quotes, duplicates }: Pick<Engine, 'quotes' | 'duplicates'>,
  print: (follow: Follow, quote: Omit<Quote, 'evidence'>) => Promise<void>,
): AlertCourier {
  return {
    isHeld: () => false,
    look: () => Promise.resolve('absent'),
    async send(follow, { quoteId }) {
      const [located] = await quotes.locate([quoteId]);
      if (located === null || located === undefined) return 'gone';
      const [quote = { ...located.quote, alsoIn: [] }] = duplicates.ofCited([located.quote], () => true);
      await print(follow, quote);
      return 'sent';
    },
    tellEnd: () => Promise.resolve(),
  };
}
