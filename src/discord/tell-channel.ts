import type { Client } from 'discord.js';
import type { BotMeans } from './bot-means.ts';
import type { MessagePlan } from './message-plan.ts';
import { languageSetAt } from './place.ts';
import { languageOfLocales } from './shell-language.ts';
import { toDiscord } from './to-discord.ts';
import type { ShellWords } from './words/shell-words.ts';
import { wordsOf } from './words/words-of.ts';

/**
 * Writes into a channel that the operator named, in the language of that place.
 *
 * @throws what Discord says, or that the channel takes no messages
 */
export async function tellChannel(
  client: Client,
  { serverSettings }: BotMeans,
  channelId: string,
  plan: (words: ShellWords) => MessagePlan,
): Promise<void> {
  const channel = await client.channels.fetch(channelId);
  if (channel?.isSendable() !== true) throw new Error('the channel takes no messages');
  const guild = 'guild' in channel ? channel.guild : null;
  const place = { guildId: guild?.id ?? null, channelId, parentId: null };
  const language =
    languageSetAt(serverSettings, place) ?? languageOfLocales([guild?.preferredLocale ?? null]);
  await channel.send(toDiscord(plan(wordsOf(language))));
}
