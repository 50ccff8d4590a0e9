import { discordCodeOf } from '../../gateway/describe-error.ts';

/**
 * Discord's codes of places where isnad cannot write any more (docs: topics/opcodes-and-status-codes): unknown channel, server or user;
 * no access; direct messages closed; no server in common.
 */
const CLOSED = new Set([10003, 10004, 10013, 50001, 50007, 50278]);

/** Codes of the library for channels of servers that it does not know. */
const CLOSED_IN_LIBRARY = new Set(['GuildChannelUnowned', 'GuildChannelResolve', 'ChannelNotCached']);

/** Whether an error says that a place is closed to isnad for good. */
export function isClosedPlace(error: unknown): boolean {
  if (error instanceof Error && 'code' in error && CLOSED_IN_LIBRARY.has(String(error.code))) return true;
  return CLOSED.has(discordCodeOf(error) ?? 0);
}
