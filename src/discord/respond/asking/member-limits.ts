import type { BotContext } from '../../bot-context.ts';
import type { Responder } from '../responder.ts';

/** So many more messages are read where nobody asks isnad than questions are answered: most are none. */
const READ_PER_QUESTION = 4;

/** Whether a message that is not addressed to isnad may be read; then it is counted. It is no question of the person. */
export function mayRead(
  { limiter, settings: { limits } }: BotContext,
  { memberId, channelId, guildId }: Pick<Responder, 'memberId' | 'channelId' | 'guildId'>,
): boolean {
  const read = [
    { key: `read member ${memberId}`, most: limits.perMember },
    { key: `read channel ${channelId}`, most: READ_PER_QUESTION * limits.perChannel },
    { key: `read server ${guildId ?? ''}`, most: READ_PER_QUESTION * limits.perServer },
  ];
  return limiter.secondsToWait(read) === 0;
}

/** Counts a question of a person at a place. Returns 0, or the whole seconds to wait; then it is not counted. */
export function secondsToWaitFor(
  { limiter, settings: { limits } }: BotContext,
  { memberId, channelId, guildId }: Pick<Responder, 'memberId' | 'channelId' | 'guildId'>,
): number {
  return limiter.secondsToWait([
    { key: `member ${memberId}`, most: limits.perMember },
    { key: `channel ${channelId}`, most: limits.perChannel },
    ...(guildId === null ? [] : [{ key: `server ${guildId}`, most: limits.perServer }]),
  ]);
}
