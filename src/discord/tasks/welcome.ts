import { ChannelType, Events, type Client, type Guild, type GuildTextBasedChannel } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { commandMention } from '../commands/command-mention.ts';
import { help } from '../commands/index.ts';
import { describeError } from '../gateway/describe-error.ts';
import { mayWriteIn } from '../gateway/permissions.ts';
import type { UiLanguage } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { languageOfLocales } from '../locales/ui-language.ts';
import { linesPlan } from '../render/message/fit-message.ts';
import { exampleLines } from '../render/settings/example-lines.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import { shownLabel } from '../render/message/plain-label.ts';
import { toDiscord } from '../respond/to-discord.ts';

/** A server that was joined longer ago, before isnad kept a list, is not greeted: its members know isnad. */
const JUST_JOINED_MS = 24 * 60 * 60 * 1000;

const OPERATORS_NAMED = 3;
const MAX_OPERATOR_CHARS = 40;

/**
 * Says once on each server what isnad is, as soon as there is an index: where isnad may write, else to the owner of the server. A server
 * that it was added to while it was away is greeted, too.
 */
export function welcomeServers(client: Client<true>, context: BotContext): void {
  const { greeted, log } = context;
  const safely = (guildId: string, work: Promise<void>): void => {
    work.catch((error: unknown) => {
      log.warn('server not greeted', { guildId, ...describeError(error) });
    });
  };
  const meet = async (guild: Guild, isNew: boolean): Promise<void> => {
    if (greeted.has(guild.id)) return;
    if (isNew) await context.liveEngine.ready();
    // First, so that a crash leaves a server without a greeting and never gives it two.
    await greeted.add(guild.id);
    if (isNew) await greet(guild, context);
  };
  client.on(Events.GuildCreate, (guild) => {
    safely(guild.id, meet(guild, true));
  });
  client.on(Events.GuildDelete, ({ id }) => {
    safely(id, greeted.forget(id));
  });
  for (const id of greeted.all()) if (!client.guilds.cache.has(id)) safely(id, greeted.forget(id));
  for (const guild of client.guilds.cache.values()) {
    safely(guild.id, meet(guild, Date.now() - guild.joinedTimestamp < JUST_JOINED_MS));
  }
}

async function greet(guild: Guild, context: BotContext): Promise<void> {
  const { commandNames } = context.settings;
  // Discord has no locale for languages that commands can be named in.
  const language = commandNames === 'en' ? languageOfLocales([guild.preferredLocale]) : commandNames;
  const message = toDiscord(await welcomePlan(guild.client, context, language));
  const channel = channelToGreetIn(guild);
  if (channel === null) await guild.client.users.send(guild.ownerId, message);
  else await channel.send(message);
  context.log.info('server greeted', { guildId: guild.id, channelId: channel?.id ?? null });
}

/** The channel for news of the system, else the first in the list of channels, if isnad may write there. */
function channelToGreetIn(guild: Guild): GuildTextBasedChannel | null {
  const inOrder = [...guild.channels.cache.values()]
    .filter((channel) => channel.type === ChannelType.GuildText)
    .sort((a, b) => a.rawPosition - b.rawPosition);
  const wanted = guild.systemChannel === null ? inOrder : [guild.systemChannel, ...inOrder];
  return wanted.find(mayWriteIn) ?? null;
}

async function welcomePlan(client: Client, context: BotContext, language: UiLanguage): Promise<MessagePlan> {
  const strings = stringsFor(language);
  const { index } = await context.liveEngine.ready();
  const who = await operatorNames(client, context);
  return linesPlan([
    strings.help.about,
    ...(who.length === 0
      ? []
      : [strings.welcome.runBy(who.join(language === 'ar' || language === 'fa' ? '، ' : ', '))]),
    ...exampleLines(index.articles, strings),
    strings.welcome.more(commandMention(context, help)),
  ]);
}

/** Names of those who run the archive; none while Discord does not tell them. */
async function operatorNames(client: Client, { operators, log }: BotContext): Promise<string[]> {
  try {
    const ids = (await operators.ids()).slice(0, OPERATORS_NAMED);
    const people = await Promise.all(ids.map((id) => client.users.fetch(id)));
    return people.flatMap(({ displayName }) => shownLabel(displayName, MAX_OPERATOR_CHARS) ?? []);
  } catch (error) {
    log.warn('operators not known', describeError(error));
    return [];
  }
}
