import { setTimeout as pause } from 'node:timers/promises';
import { Events } from 'discord.js';
import { failure } from '../domain/error.ts';
import type { BotMeans } from './bot-means.ts';
import { createClient } from './client.ts';
import { commandTable } from './commands.ts';
import { describeError } from './describe-error.ts';
import { loginFailure, watchGateway } from './gateway.ts';
import { onInteraction } from './interactions.ts';
import { onMessage, type Threads } from './messages.ts';
import { reportGaps } from './gap-reporter.ts';
import { keepIndexed } from './keep-indexed.ts';
import { operatorsOf } from './operators.ts';
import { RecentIds } from './recent-ids.ts';
import { textPlan } from './to-discord.ts';
import { wordsOf } from './words/words-of.ts';

/** Milliseconds that answers in work have after a signal; then their askers are told. Together below 10 s. */
const FINISH_WITHIN_MS = 6000;
const APOLOGISE_WITHIN_MS = 2000;
const LEAVE_WITHIN_MS = 1000;

export type Bot = {
  readonly isConnected: () => boolean;
  /** Of the application that the token belongs to; null before Discord has told. */
  readonly applicationId: () => string | null;
  /** Resolves when Discord has let the bot in. Throws why it has not: see gateway.ts. */
  connect(): Promise<void>;
  /** Finishes or apologises for what is in work and leaves, within 10 s. */
  stop(): Promise<void>;
};

/**
 * @param given all that handlers share but who the operators are, which Discord may have to be asked
 * @param end called when the bot cannot go on, with the reason
 */
export function createBot(given: Omit<BotMeans, 'operators'>, end: (reason: unknown) => void): Bot {
  const { settings, log, queue, inWork } = given;
  const client = createClient(settings);
  const means: BotMeans = { ...given, operators: operatorsOf(client, settings.operatorIds) };
  let stopReporting = (): void => undefined;
  let stopWatching = (): void => undefined;
  const connection = watchGateway(client, means, end);
  const table = commandTable(settings.commandNames);
  const threads: Threads = { asked: new RecentIds(), hinted: new RecentIds() };
  // What a handler lets through is a fault in isnad: it must not end the others' work.
  const handled = (work: Promise<void>): void => {
    work.catch((error: unknown) => {
      log.error('handler failed', describeError(error));
    });
  };
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand() && interaction.channel?.isThread() === true) {
      threads.asked.add(interaction.channel.id);
    }
    handled(onInteraction(means, table, interaction));
  });
  client.on(Events.MessageCreate, (message) => {
    handled(onMessage(means, table, threads, message));
  });

  // What a server or a channel had set goes with it.
  client.on(Events.GuildDelete, ({ id }) => {
    handled(means.serverSettings.forget(id));
  });
  client.on(Events.ChannelDelete, (channel) => {
    if (!channel.isDMBased()) handled(means.serverSettings.change(channel.guildId, channel.id, null));
  });
  client.once(Events.ClientReady, ({ guilds }) => {
    // Those that the bot was removed from while it was not there; one that is only out of reach is among them all the same.
    for (const id of means.serverSettings.servers()) {
      if (!guilds.cache.has(id)) handled(means.serverSettings.forget(id));
    }
    stopReporting = reportGaps(client, means);
    stopWatching = keepIndexed(client, means);
  });

  return {
    isConnected: connection.isUp,
    applicationId: () => client.application?.id ?? null,
    async connect() {
      const deadline = new AbortController();
      const late = pause(settings.startWithinMs, null, { signal: deadline.signal }).then(() => {
        throw failure('discord-unreachable', {
          problem: `no connection within ${settings.startWithinMs} ms`,
        });
      });
      late.catch(() => undefined);
      const ready = new Promise<void>((resolve) => {
        client.once(Events.ClientReady, () => {
          resolve();
        });
      });
      const login = client
        .login(settings.token)
        .catch((error: unknown) => Promise.reject(loginFailure(error)));
      try {
        await Promise.race([Promise.all([login, ready]), late]);
      } finally {
        deadline.abort();
      }
    },
    async stop() {
      connection.leaving();
      stopReporting();
      stopWatching();
      means.reindexing.cancel();
      queue.close();
      await Promise.race([queue.idle(), pause(FINISH_WITHIN_MS)]);
      const unfinished = [...inWork];
      // Those who wait are told by their own handlers, which the queue lets go.
      queue.stop();
      const apologies = unfinished.map(({ responder, language, hasBegun, ended }) => {
        log.warn('stopped before its answer', { id: responder.id, channelId: responder.channelId });
        return hasBegun() ? responder.answer([textPlan(wordsOf(language).restarting)]) : ended;
      });
      await Promise.race([Promise.allSettled(apologies), pause(APOLOGISE_WITHIN_MS)]);
      // Of a client that is only connecting, destroy() never settles (notes/discord.md).
      await Promise.race([client.destroy(), pause(LEAVE_WITHIN_MS)]);
    },
  };
}
