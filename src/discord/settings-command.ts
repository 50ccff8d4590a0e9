import { PermissionFlagsBits, type ChatInputCommandInteraction } from 'discord.js';
import type { PlaceSettings } from '../domain/server-settings.ts';
import { fold } from '../text/fold.ts';
import { answerCommand } from './answer-command.ts';
import type { BotMeans } from './bot-means.ts';
import type { CommandTable } from './commands.ts';
import type { MessagePlan } from './message-plan.ts';
import { shownLabel } from './plain-label.ts';
import { AUTOMATIC } from './place.ts';
import { Refusal } from './refusal.ts';
import { settingsPlan } from './render-settings.ts';
import { textPlan } from './to-discord.ts';
import { SHELL_LANGUAGES, type ShellLanguage } from './words/shell-words.ts';
import { wordsOf } from './words/words-of.ts';

/** What stands for all outlets. */
const ALL = /^[*＊]$/u;

const OUTLETS_NAMED = 10;
const LONGEST_OUTLET = 60;

/** `/settings`: for members with "Manage Server", of their own server only; being an operator does not help. */
export async function onSettings(
  means: BotMeans,
  table: CommandTable,
  interaction: ChatInputCommandInteraction,
): Promise<void> {
  await answerCommand(means, interaction, async (language) => {
    const { guildId, memberPermissions } = interaction;
    if (guildId === null) throw new Refusal((words) => words.admin.serverOnly);
    if (memberPermissions?.has(PermissionFlagsBits.ManageGuild) !== true) {
      throw new Refusal((words) => words.admin.managersOnly);
    }
    return await settingsOf(means, table, interaction, guildId, language);
  });
}

async function settingsOf(
  means: BotMeans,
  table: CommandTable,
  interaction: ChatInputCommandInteraction,
  guildId: string,
  language: ShellLanguage,
): Promise<MessagePlan> {
  const { serverSettings: store } = means;
  const { admin } = wordsOf(language);
  const exists = (id: string): boolean => interaction.guild?.channels.cache.has(id) === true;
  const channel = interaction.options.get(table.channel.name);
  const channelId = typeof channel?.value === 'string' ? channel.value : null;
  switch (interaction.options.getSubcommand()) {
    case table.show.name:
      return settingsPlan(store.of(guildId), wordsOf(language), exists);
    case table.reset.name:
      // Of a channel that is gone, too: that is how to be rid of it.
      await store.change(guildId, channelId, null);
      return textPlan(admin.settingsReset);
    case table.set.name: {
      if (channelId !== null && !exists(channelId)) throw new Refusal((words) => words.admin.channelUnknown);
      const change = changeOf(means, table, interaction);
      if (Object.keys(change).length === 0) throw new Refusal((words) => words.admin.settingsNothingGiven);
      await store.change(guildId, channelId, change);
      // In the language that may just have been set.
      const now = SHELL_LANGUAGES.find((known) => known === change.language) ?? language;
      return settingsPlan(store.of(guildId), wordsOf(now), exists, [wordsOf(now).admin.settingsSaved]);
    }
    default:
      throw new Refusal((words) => words.buttonUnknown);
  }
}

/** What was given, checked. Throws a `Refusal`. */
function changeOf(
  { settings, archive }: BotMeans,
  table: CommandTable,
  { options }: ChatInputCommandInteraction,
): PlaceSettings {
  const enabled = options.getBoolean(table.enabled.name);
  const mentionNeeded = options.getBoolean(table.mention.name);
  const language = options.getString(table.language.name);
  const outlets = options.getString(table.outlets.name);
  const isPrivate = options.getBoolean(table.private.name);
  if (mentionNeeded === false && !settings.messageContent) {
    throw new Refusal((words) => words.admin.mentionNeedsIntent);
  }
  const known = archive.state.kind === 'ready' ? archive.state.session.index.outlets : [];
  return {
    ...(enabled === null ? {} : { enabled }),
    ...(mentionNeeded === null ? {} : { mentionNeeded }),
    ...(language === null ? {} : { language: language === AUTOMATIC ? undefined : language }),
    ...(outlets === null ? {} : { outlets: outletsOf(outlets, known) }),
    ...(isPrivate === null ? {} : { private: isPrivate }),
  };
}

/** Outlets by the names that articles bear. A name that no article bears would silence isnad without a word. */
function outletsOf(typed: string, known: readonly string[]): string[] {
  const names = typed.split(/[,،;؛\n]/u).map((name) => name.trim());
  return names
    .filter((name) => name !== '' && !ALL.test(name))
    .map((name) => {
      const found = known.find((outlet) => fold(outlet).trim() === fold(name).trim());
      if (found !== undefined) return found;
      const label = (text: string): string => shownLabel(text, LONGEST_OUTLET) ?? '…';
      throw new Refusal((words) =>
        words.outletUnknown(label(name), known.slice(0, OUTLETS_NAMED).map(label)),
      );
    });
}
