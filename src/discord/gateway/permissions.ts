import { ChannelType, PermissionFlagsBits, type Guild, type GuildBasedChannel } from 'discord.js';
import type { Permission } from '../locales/permission.ts';

/**
 * What isnad is to be allowed in a channel that it answers in, in the order in which it is told: the invitation, `/status`, and the
 * table of docs/discord.md have these and no others.
 */
const FLAGS: Readonly<Record<Permission, bigint>> = {
  view: PermissionFlagsBits.ViewChannel,
  send: PermissionFlagsBits.SendMessages,
  threads: PermissionFlagsBits.SendMessagesInThreads,
  attach: PermissionFlagsBits.AttachFiles,
  history: PermissionFlagsBits.ReadMessageHistory,
  react: PermissionFlagsBits.AddReactions,
};
const PERMISSIONS = Object.keys(FLAGS) as readonly Permission[];

/** The number of the permissions in an invitation. */
export const INVITED_WITH: bigint = Object.values(FLAGS).reduce((all, flag) => all | flag, 0n);

/** Channels that people write in, as members see them in the list of channels. */
const WRITTEN_IN: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
]);

/** A permission that isnad does not have, and ids of the channels in which it does not. */
export type Lacking = { readonly permission: Permission; readonly channelIds: readonly string[] };

/**
 * What isnad may not do on a server. Of a channel that it cannot see, only that is told.
 *
 * @param isLeftOut true for a channel in which isnad is not to answer
 */
export function lackingPermissions(guild: Guild, isLeftOut: (channelId: string) => boolean): Lacking[] {
  const channels = [...guild.channels.cache.values()]
    .filter(({ id, type }) => WRITTEN_IN.has(type) && !isLeftOut(id))
    .map((channel) => ({ id: channel.id, lacks: lackingIn(channel) }));
  return PERMISSIONS.flatMap((permission) => {
    const channelIds = channels.filter(({ lacks }) => lacks.includes(permission)).map(({ id }) => id);
    return channelIds.length === 0 ? [] : [{ permission, channelIds }];
  });
}

/** Whether isnad can write there. */
export function mayWriteIn(channel: GuildBasedChannel): boolean {
  const lacks = lackingIn(channel);
  return !lacks.includes('view') && !lacks.includes('send');
}

function lackingIn(channel: GuildBasedChannel): readonly Permission[] {
  // Discord sends the bot's own member with every server.
  const allowed = channel.guild.members.me && channel.permissionsFor(channel.guild.members.me);
  if (allowed === null) return [];
  const lacks = PERMISSIONS.filter((permission) => !allowed.has(FLAGS[permission]));
  return lacks.includes('view') ? ['view'] : lacks;
}
