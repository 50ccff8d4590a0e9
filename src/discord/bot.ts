import { setTimeout as pause } from 'node:timers/promises';
import { Events, type Client } from 'discord.js';
import { failure } from '../domain/error.ts';
import type { BotContext } from './bot-context.ts';
import { COMMANDS } from './commands/index.ts';
import { onInteraction } from './events/interactions.ts';
import { onMessageEdited, onMessageGone } from './events/message-changes.ts';
import { onMessage, type Threads } from './events/messages.ts';
import { loginFailure, watchGateway } from './gateway/connection.ts';
import { describeError } from './gateway/describe-error.ts';
import { stringsFor } from './locales/strings-for.ts';
import { refusalPlan } from './respond/refusal-plan.ts';
import { RecentIds } from './respond/kept/recent-ids.ts';
import { autoReindex } from './tasks/auto-reindex.ts';
import { invitationTo } from './gateway/invitation.ts';
import { pollFeeds } from './tasks/feed-polling.ts';
import { reportGaps } from './tasks/gap-reporter.ts';
import { watchForOperators } from './tasks/operators-watch.ts';
import { endFollowsWithPlaces, tellFollowers } from './tasks/follow-alerts.ts';
import { showPresence } from './tasks/presence.ts';
import { welcomeServers } from './tasks/welcome.ts';

/** Milliseconds for answers in work after a signal, then for apologies, then for leaving: together below 10 s. */
const FINISH_WITHIN_MS = 6000;
const APOLOGISE_WITHIN_MS = 2000;
const LEAVE_WITHIN_MS = 1000;

export type Bot = {
  readonly isConnected: () => boolean;
  /** Id of the application that the token belongs to; null before Discord has told it. */
  readonly applicationId: () => string | null;
  /** Resolves when Discord has let the bot in. @throws why it has not: see gateway/connection.ts */
  connect(): Promise<void>;
  /** Finishes the answers in work or apologises for them, and leaves, within 10 s. */
  stop(): Promise<void>;
};

/**
 * The bot on a client that is not connected yet.
 *
 * @param end called with the reason when the bot cannot go on
 */
export function createBot(client: Client, context: BotContext, end: (reason: unknown) => void): Bot {
  const connection = watchGateway(client, context, end);
  const stopTasks: (() => void)[] = [];
  answerEvents(client, context);
  client.once(Events.ClientReady, (ready) => {
    const invitation = invitationTo(ready.application.id);
    if (ready.guilds.cache.size === 0) context.log.info('on no server yet', { invitation });
    stopTasks.push(reportGaps(client, context), autoReindex(client, context), pollFeeds(client, context));
    stopTasks.push(context.news.start(), watchForOperators(client, context), showPresence(ready, context));
    stopTasks.push(tellFollowers(ready, context));
    endFollowsWithPlaces(ready, context);
    welcomeServers(ready, context);
  });
  return {
    isConnected: connection.isUp,
    applicationId: () => client.application?.id ?? null,
    connect: () => connect(client, context),
    async stop() {
      connection.leaving();
      for (const stop of stopTasks) stop();
      context.indexRunner.cancel();
      await finishAnswers(context);
      // destroy() never settles on a client that is still connecting
      // (docs/research/discord.md#closing-a-client-that-is-still-connecting).
      await Promise.race([client.destroy(), pause(LEAVE_WITHIN_MS)]);
    },
  };
}

function answerEvents(client: Client, context: BotContext): void {
  const { log, serverSettings } = context;
  const threads: Threads = { asked: new RecentIds(), hinted: new RecentIds() };
  // What a handler lets through is a fault in isnad. It must not end the work of the others.
  const handled = (work: Promise<void>): void => {
    work.catch((error: unknown) => {
      log.error('handler failed', describeError(error));
    });
  };
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand() && interaction.channel?.isThread() === true) {
      threads.asked.add(interaction.channel.id);
    }
    handled(onInteraction(context, COMMANDS, interaction));
  });
  client.on(Events.MessageCreate, (message) => {
    handled(onMessage(context, threads, message));
  });
  client.on(Events.MessageUpdate, (_, message) => {
    handled(onMessageEdited(context, threads, message));
  });
  client.on(Events.MessageDelete, (message) => {
    handled(onMessageGone(context, message));
  });
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) handled(onMessageGone(context, message));
  });

  // The settings of a server or a channel go with it.
  client.on(Events.GuildDelete, ({ id }) => {
    handled(serverSettings.forget(id));
  });
  client.on(Events.ChannelDelete, (channel) => {
    if (!channel.isDMBased()) handled(serverSettings.change(channel.guildId, channel.id, null));
  });
  client.once(Events.ClientReady, ({ guilds }) => {
    // Servers that the bot was removed from while it was away. A server that is only out of reach is in the cache.
    for (const id of serverSettings.servers()) if (!guilds.cache.has(id)) handled(serverSettings.forget(id));
  });
}

async function connect(client: Client, { settings }: BotContext): Promise<void> {
  const deadline = new AbortController();
  const late = pause(settings.startWithinMs, null, { signal: deadline.signal }).then(() => {
    throw failure('discord-unreachable', { problem: `no connection within ${settings.startWithinMs} ms` });
  });
  late.catch(() => undefined);
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => {
      resolve();
    });
  });
  const login = client.login(settings.token).catch((error: unknown) => Promise.reject(loginFailure(error)));
  try {
    await Promise.race([Promise.all([login, ready]), late]);
  } finally {
    deadline.abort();
  }
}

/** Waits for the answers in work. Whoever has none by then is told that the bot restarts. */
async function finishAnswers({ queue, pending, log }: BotContext): Promise<void> {
  queue.close();
  await Promise.race([queue.idle(), pause(FINISH_WITHIN_MS)]);
  const unfinished = pending.list();
  // Those whose turn has not come are told by their own handlers, which the queue lets go.
  queue.stop();
  const apologies = unfinished.map(({ responder, language, hasBegun, ended }) => {
    log.warn('stopped before its answer', { id: responder.id, channelId: responder.channelId });
    if (!hasBegun()) return ended;
    return responder.refuse(refusalPlan(stringsFor(language).waiting.restarting, language, responder));
  });
  await Promise.race([Promise.allSettled(apologies), pause(APOLOGISE_WITHIN_MS)]);
}
