import { DiscordAPIError, HTTPError } from 'discord.js';
import { IsnadError } from '../../domain/error.ts';
import type { LogFields } from '../../domain/ports/log.ts';

/**
 * What a log line may say of an error. An error of Discord's library is never logged whole: its address holds the
 * interaction's token, and its body a member's words.
 */
export function describeError(error: unknown): LogFields {
  if (error instanceof IsnadError) return { code: error.notice.code, message: error.message };
  if (error instanceof DiscordAPIError) {
    return { error: 'DiscordAPIError', status: error.status, code: error.code, message: firstLine(error) };
  }
  if (error instanceof HTTPError) {
    return { error: 'HTTPError', status: error.status, message: firstLine(error) };
  }
  if (error instanceof Error) {
    const code = 'code' in error ? { code: String(error.code) } : {};
    return { error: error.name, ...code, message: firstLine(error), stack: withoutTokens(error.stack ?? '') };
  }
  return { error: 'unknown', message: withoutTokens(String(error)) };
}

/** HTTP status of a refusal by Discord; null for any other error. */
export function statusOf(error: unknown): number | null {
  return error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : null;
}

/** Discord's own code of a refusal (docs: topics/opcodes-and-status-codes); null if it gave none. */
export function discordCodeOf(error: unknown): number | null {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : null;
}

function firstLine({ message }: Error): string {
  return withoutTokens(message.split('\n')[0] ?? '').slice(0, 300);
}

/** The text without the tokens that addresses of interactions and webhooks hold. */
function withoutTokens(text: string): string {
  return text.replaceAll(/(\/(?:interactions|webhooks)\/\d+\/)[^/\s]+/gu, '$1…');
}
