import { createHmac } from 'node:crypto';
import type { Ballot, BallotKey } from '../../domain/ports/stores/feedback-store.ts';

/**
 * One person's ballot on one message. Without the key nobody can tell from it who voted on what. With another key
 * the same person could vote once more, which does no harm.
 */
export function ballotOf(key: BallotKey, memberId: string, messageId: string): Ballot {
  return createHmac('sha256', key)
    .update(`vote\0${memberId}\0${messageId}`)
    .digest('base64url')
    .slice(0, 16) as Ballot;
}
