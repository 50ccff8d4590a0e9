import { Events, type Client } from 'discord.js';
import { failure } from '../../domain/error.ts';
import type { BotContext } from '../bot-context.ts';
import { describeError } from './describe-error.ts';

/** Close codes after which there is no point in connecting again (docs: topics/opcodes-and-status-codes). */
const TOKEN_REFUSED = 4004;
const INTENTS_INVALID = 4013;
const INTENTS_REFUSED = 4014;

/** Routes of interactions carry a token of their own. A 401 there says nothing about the bot's token. */
const OWN_TOKEN = /^\/(?:interactions|webhooks)\//u;

/** The bot's connection to Discord. */
export type Connection = {
  readonly isUp: () => boolean;
  /** The bot is about to leave: the log says nothing of the disconnection that follows. */
  readonly leaving: () => void;
};

/**
 * Logs what happens to the connection, and ends the program when the library would stay deaf for ever. In all other
 * cases the library reconnects and resumes without help.
 *
 * @param end called with the reason when the bot cannot go on
 */
export function watchGateway(
  client: Client,
  { log, metrics }: Pick<BotContext, 'log' | 'metrics'>,
  end: (reason: unknown) => void,
): Connection {
  let up = false;
  let isLeaving = false;
  client.on(Events.ShardReady, (shard) => {
    up = true;
    metrics.gatewayEvent('ready');
    log.info('gateway ready', { shard });
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    up = true;
    metrics.gatewayEvent('resumed');
    log.info('gateway resumed', { shard, replayed });
  });
  client.on(Events.ShardReconnecting, (shard) => {
    up = false;
    if (isLeaving) return;
    metrics.gatewayEvent('reconnecting');
    log.warn('gateway reconnecting', { shard });
  });
  client.on(Events.ShardError, (error, shard) => {
    log.warn('gateway error', { shard, ...describeError(error) });
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    up = false;
    metrics.gatewayEvent('disconnected');
    log.error('gateway closed for good', { shard, closeCode: code });
    end(reasonOf(code));
  });
  client.on(Events.Error, (error) => {
    log.error('unforeseen error', describeError(error));
  });
  client.on(Events.Warn, (message) => {
    log.warn('warning of the library', { message });
  });
  // The log gets neither the address nor its main parameter: they can hold the token of an interaction.
  client.rest.on('rateLimited', ({ method, route, timeToReset, global }) => {
    log.warn('rate limited', { method, route, waitMs: timeToReset, global });
  });
  client.rest.on('invalidRequestWarning', ({ count, remainingTime }) => {
    log.error('many refused requests', { count, windowEndsInMs: remainingTime });
  });
  client.rest.on('response', ({ method, route }, { status, headers }) => {
    // The event above covers waits that the library foresees, not those that Discord imposes.
    if (status === 429) {
      const waitMs = Number(headers.get('retry-after') ?? 0) * 1000;
      log.warn('rate limited', { method, route, waitMs, global: headers.has('x-ratelimit-global') });
    }
    // After the first 401 the library forgets the token and cannot send anything.
    if (status === 401 && !OWN_TOKEN.test(route)) end(failure('discord-token-refused', {}));
  });
  return {
    isUp: () => up,
    leaving: () => {
      isLeaving = true;
    },
  };
}

/**
 * The failure behind an error of `client.login()`: `discord-token-refused`, `discord-intents-refused` or
 * `discord-unreachable`.
 */
export function loginFailure(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'TokenInvalid' || /authentication failed/iu.test(message)) {
    return failure('discord-token-refused', {}, error);
  }
  if (/disallowed intents/iu.test(message)) return failure('discord-intents-refused', {}, error);
  return failure('discord-unreachable', { problem: message.split('\n')[0] ?? '' }, error);
}

function reasonOf(closeCode: number): Error {
  if (closeCode === TOKEN_REFUSED) return failure('discord-token-refused', {});
  if (closeCode === INTENTS_REFUSED || closeCode === INTENTS_INVALID) {
    return failure('discord-intents-refused', {});
  }
  return failure('discord-gone', { closeCode });
}
