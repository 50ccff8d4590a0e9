import { PermissionFlagsBits, type ChatInputCommandInteraction } from 'discord.js';
import type { BotContext } from '../../bot-context.ts';
import { lackingPermissions, type Lacking } from '../../gateway/permissions.ts';
import { settingsAt } from '../../respond/location.ts';

/** What isnad may not do on the server of a command, where a setting lets it answer; nothing for whoever does not manage it. */
export function lackingPermissionsHere(
  { serverSettings }: BotContext,
  { guild, memberPermissions }: ChatInputCommandInteraction,
): readonly Lacking[] {
  if (guild === null || memberPermissions?.has(PermissionFlagsBits.ManageGuild) !== true) return [];
  return lackingPermissions(guild, (channelId) => {
    const place = { guildId: guild.id, channelId, parentId: null, roleIds: null };
    return settingsAt(serverSettings, place).enabled === false;
  });
}
