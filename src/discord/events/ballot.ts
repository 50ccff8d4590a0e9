import { createHmac } from 'node:crypto';
import type { Ballot } from '../../domain/ports/feedback-store.ts';

/**
 * One person's ballot on one message. Without the bot's token nobody can tell from it who voted on what. With another
 * token the same person could vote once more, which does no harm.
 */
export function ballotOf(token: string, memberId: string, messageId: string): Ballot {
  return createHmac('sha256', token)
    .update(`vote\0${memberId}\0${messageId}`)
    .digest('base64url')
    .slice(0, 16) as Ballot;
}
