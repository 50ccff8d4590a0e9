import {
  type APIDMChannel,
  type APIOverwrite,
  type APITextChannel,
  type APIUser,
  ChannelType,
  OverwriteType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Person, TeamMembership } from './loopback-types.ts';
import { LONG_AGO, type Channel, type Guild, type Role, type World } from './world.ts';

const P = PermissionFlagsBits;

const WRITING = P.SendMessages | P.SendMessagesInThreads;

/** What everybody may do, the bot included. */
export const MEMBER_PERMISSIONS =
  WRITING |
  P.ViewChannel |
  P.ReadMessageHistory |
  P.EmbedLinks |
  P.AttachFiles |
  P.AddReactions |
  P.UseApplicationCommands;

/** What the bot may do in a channel. */
export function botPermissions(world: World, channel: Channel): bigint {
  return world.writingDenied(channel) ? MEMBER_PERMISSIONS & ~WRITING : MEMBER_PERMISSIONS;
}

export function userPayload({ id, name, bot }: Person): APIUser {
  return {
    id,
    username: name,
    global_name: null,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    ...(bot ? { bot } : {}),
  };
}

/** A member without its user, as it comes with messages. */
export function memberPayload(world: World, guildId: string, person: Person): object {
  const guild = world.guilds.get(guildId);
  return {
    roles:
      person.id === world.bot.id
        ? [guild?.botRoleId].flatMap((id) => id ?? [])
        : (world.rolesOf.get(person.id) ?? []),
    joined_at: LONG_AGO,
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** A role that does nothing but tell who has it. */
export function rolePayload({ id, name }: Role): object {
  return role(id, name, {});
}

function role(id: string, name: string, extra: object): object {
  return {
    id,
    name,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: MEMBER_PERMISSIONS.toString(),
    managed: false,
    mentionable: false,
    flags: 0,
    ...extra,
  };
}

function textChannel(world: World, channel: Channel): APITextChannel {
  const denied: APIOverwrite[] = channel.writingDenied
    ? [{ id: world.bot.id, type: OverwriteType.Member, allow: '0', deny: WRITING.toString() }]
    : [];
  return {
    id: channel.id,
    type: channel.type as ChannelType.GuildText,
    name: channel.name,
    position: 0,
    nsfw: false,
    permission_overwrites: denied,
    ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
  };
}

function thread(world: World, channel: Channel): object {
  return {
    id: channel.id,
    type: ChannelType.PublicThread,
    name: channel.name,
    owner_id: world.owner.id,
    parent_id: channel.parentId ?? undefined,
    applied_tags: [],
    last_message_id: null,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: LONG_AGO,
      locked: false,
      create_timestamp: LONG_AGO,
    },
    ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
    // Discord puts the member there only if the bot is in the thread.
    ...(channel.botJoined
      ? { member: { id: channel.id, user_id: world.bot.id, join_timestamp: LONG_AGO, flags: 0 } }
      : {}),
  };
}

/** A channel of any kind as REST and the gateway send it. */
export function channelPayload(world: World, channel: Channel): object {
  switch (channel.type) {
    case ChannelType.GuildText:
    case ChannelType.GuildForum:
    case ChannelType.GuildVoice:
    case ChannelType.GuildStageVoice:
    case ChannelType.GuildMedia:
      return textChannel(world, channel);
    case ChannelType.PublicThread:
      return thread(world, channel);
    case ChannelType.GroupDM:
      return { id: channel.id, type: ChannelType.GroupDM, name: null, recipients: [], last_message_id: null };
    case ChannelType.DM: {
      const dm: APIDMChannel = {
        id: channel.id,
        type: ChannelType.DM,
        name: null,
        recipients: [userPayload(world.person(channel.recipientId ?? ''))],
        last_message_id: null,
      };
      return dm;
    }
  }
}

/** GUILD_CREATE; without the members intent the bot is the only member in it. */
export function guildPayload(world: World, guild: Guild): object {
  const own = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  return {
    id: guild.id,
    name: `guild-${guild.id}`,
    owner_id: world.owner.id,
    joined_at: guild.joinedAt,
    preferred_locale: guild.locale,
    large: false,
    unavailable: false,
    member_count: 3,
    features: [],
    emojis: [],
    stickers: [],
    roles: [
      role(guild.id, '@everyone', {}),
      role(guild.botRoleId, world.bot.name, {
        position: 1,
        managed: true,
        tags: { bot_id: world.bot.id },
      }),
      ...guild.roles.map(rolePayload),
    ],
    channels: own.flatMap((channel) =>
      channel.type === ChannelType.PublicThread || channel.type === ChannelType.DM
        ? []
        : [textChannel(world, channel)],
    ),
    threads: own.flatMap((channel) =>
      channel.type === ChannelType.PublicThread ? [thread(world, channel)] : [],
    ),
    members: [{ ...memberPayload(world, guild.id, world.bot), user: userPayload(world.bot) }],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function teamPayload(world: World, team: readonly TeamMembership[]): object {
  return {
    id: world.clientId,
    name: 'team',
    icon: null,
    owner_user_id: team[0]?.id ?? '',
    members: team.map(({ id, role, membershipState }) => ({
      membership_state: membershipState,
      team_id: world.clientId,
      role,
      user: userPayload(world.person(id)),
    })),
  };
}

/** The bot's application, with the person or team that owns it. */
export function applicationPayload(world: World): object {
  return {
    id: world.clientId,
    name: world.bot.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    team: world.team === null ? null : teamPayload(world, world.team),
    owner: userPayload(world.owner),
    bot: userPayload(world.bot),
  };
}
