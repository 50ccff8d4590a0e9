import type { Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import { languageSetAt } from '../respond/location.ts';
import { languageOfLocales } from '../locales/ui-language.ts';
import { toDiscord } from '../respond/to-discord.ts';
import type { UiStrings } from '../locales/ui-strings.ts';
import { stringsFor } from '../locales/strings-for.ts';

/**
 * Writes to a channel that the operator named, in the language of that place.
 *
 * @throws what Discord says, or that the channel takes no messages
 */
export async function tellChannel(
  client: Client,
  { serverSettings }: Pick<BotContext, 'serverSettings'>,
  channelId: string,
  plan: (strings: UiStrings) => MessagePlan,
): Promise<void> {
  const channel = await client.channels.fetch(channelId);
  if (channel?.isSendable() !== true) throw new Error('the channel takes no messages');
  const guild = 'guild' in channel ? channel.guild : null;
  const place = { guildId: guild?.id ?? null, channelId, parentId: null, roleIds: null };
  const language =
    languageSetAt(serverSettings, place) ?? languageOfLocales([guild?.preferredLocale ?? null]);
  await channel.send(toDiscord(plan(stringsFor(language))));
}
