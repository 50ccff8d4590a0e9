import { Events, type Client } from 'discord.js';
import { failure } from '../domain/error.ts';
import type { BotMeans } from './bot-means.ts';
import { describeError } from './describe-error.ts';

/** Close codes after which there is no point in connecting again (docs: topics/opcodes-and-status-codes). */
const TOKEN_REFUSED = 4004;
const INTENTS_INVALID = 4013;
const INTENTS_REFUSED = 4014;

/** Routes of interactions carry a token of their own: their 401 says nothing about the bot's. */
const OWN_TOKEN = /^\/(?:interactions|webhooks)\//u;

/** Whether the bot hears Discord at the moment. */
export type Connection = {
  readonly isUp: () => boolean;
  /** What follows is meant: no line of the log about it. */
  readonly leaving: () => void;
};

/**
 * Writes down what becomes of the connection, and ends the program where the library would stay deaf for ever. It
 * connects again and resumes by itself in all other cases.
 *
 * @param end called with the reason for which the bot cannot go on
 */
export function watchGateway(
  client: Client,
  { log, metrics }: Pick<BotMeans, 'log' | 'metrics'>,
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
  // Neither the address nor its main parameter goes into the log: they can hold the token of an interaction.
  client.rest.on('rateLimited', ({ method, route, timeToReset, global }) => {
    log.warn('rate limited', { method, route, waitMs: timeToReset, global });
  });
  client.rest.on('invalidRequestWarning', ({ count, remainingTime }) => {
    log.error('many refused requests', { count, windowEndsInMs: remainingTime });
  });
  client.rest.on('response', ({ method, route }, { status, headers }) => {
    // The event above is for waits that the library foresees, not for those that Discord imposes.
    if (status === 429) {
      const waitMs = Number(headers.get('retry-after') ?? 0) * 1000;
      log.warn('rate limited', { method, route, waitMs, global: headers.has('x-ratelimit-global') });
    }
    // The library forgets the token at the first 401 and can send nothing after it.
    if (status === 401 && !OWN_TOKEN.test(route)) end(failure('discord-token-refused', {}));
  });
  return {
    isUp: () => up,
    leaving: () => {
      isLeaving = true;
    },
  };
}

/** What a failed start means. */
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
