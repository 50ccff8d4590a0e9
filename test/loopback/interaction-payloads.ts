import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIUser,
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { type AnyComponent, nested } from './component-rules.ts';
import {
  botPermissions,
  channelPayload,
  MEMBER_PERMISSIONS,
  memberPayload,
  userPayload,
} from './guild-payloads.ts';
import type { Interaction } from './interaction.ts';
import type { Where } from './loopback-types.ts';
import type { MessageRecord, World } from './world.ts';

export type OptionValues = Readonly<Record<string, string | boolean | number>>;

const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** What every INTERACTION_CREATE has; discord.js loses the event if one of several of these is missing. */
export function interactionPayload(
  world: World,
  interaction: Interaction,
  where: Where,
  data: object,
): object {
  const channel = world.channel(interaction.channelId);
  const user = userPayload(interaction.person);
  const { guildId } = channel;
  const isGroup = channel.type === ChannelType.GroupDM;
  const isOfAccount = isGroup || world.isElsewhere(guildId);
  return {
    id: interaction.id,
    application_id: world.clientId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: channelPayload(world, channel),
    locale: where.locale ?? 'en-US',
    app_permissions: botPermissions(world, channel).toString(),
    attachment_size_limit: ATTACHMENT_LIMIT,
    entitlements: [],
    // In a group, and on a server that it is not on, isnad is of the account of whoever uses it.
    authorizing_integration_owners: isOfAccount ? { '1': user.id } : { '0': guildId ?? '0' },
    ...(guildId === null
      ? { context: isGroup ? InteractionContextType.PrivateChannel : InteractionContextType.BotDM, user }
      : {
          context: InteractionContextType.Guild,
          guild_id: guildId,
          guild: { id: guildId, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: {
            ...memberPayload(world, guildId, interaction.person),
            user,
            permissions: (where.permissions ?? MEMBER_PERMISSIONS).toString(),
          },
        }),
  };
}

/** The registered command of that name where the interaction happens; a command of the guild comes first. */
function registered(
  world: World,
  guildId: string | null,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand | undefined {
  const local = guildId === null ? [] : (world.guildCommands.get(guildId) ?? []);
  return [...local, ...world.globalCommands].find((one) => one.name === name && one.type === type);
}

function commandHead(world: World, guildId: string | null, name: string, type: ApplicationCommandType) {
  const command = registered(world, guildId, name, type);
  const head = {
    // Any id will do for a command that the bot never registered.
    id: command?.id ?? world.clientId,
    name,
    type,
    ...(command?.guild_id === undefined ? {} : { guild_id: command.guild_id }),
  };
  return { head, options: command?.options ?? [] };
}

function guessedType(value: string | boolean | number): OptionType {
  if (typeof value === 'boolean') return OptionType.Boolean;
  if (typeof value === 'number') return Number.isInteger(value) ? OptionType.Integer : OptionType.Number;
  return OptionType.String;
}

/** The people and channels that options name: discord.js takes them from here. */
function resolved(
  world: World,
  guildId: string | null,
  options: readonly { type: OptionType; value: unknown }[],
) {
  const users: Record<string, APIUser> = {};
  const members: Record<string, object> = {};
  const channels: Record<string, object> = {};
  for (const { type, value } of options) {
    const id = String(value);
    const channel = world.channels.get(id);
    if (type === OptionType.Channel && channel !== undefined)
      channels[id] = { ...channelPayload(world, channel), permissions: MEMBER_PERMISSIONS.toString() };
    if (type !== OptionType.User) continue;
    users[id] = userPayload(world.person(id));
    if (guildId !== null)
      members[id] = {
        ...memberPayload(world, guildId, world.person(id)),
        permissions: MEMBER_PERMISSIONS.toString(),
      };
  }
  return { users, members, channels };
}

/**
 * The data of a chat-input command or its autocompletion. `command` may name a subcommand after a space: 'set lang',
 * or a group and a subcommand.
 */
export function commandData(
  world: World,
  guildId: string | null,
  command: string,
  values: OptionValues,
  focused: string | null,
): object {
  const [name = '', ...path] = command.split(' ');
  const { head, options } = commandHead(world, guildId, name, ApplicationCommandType.ChatInput);
  let known: readonly APIApplicationCommandOption[] = options;
  for (const part of path) {
    const inner = known.find((option) => option.name === part);
    known = inner !== undefined && 'options' in inner ? (inner.options ?? []) : [];
  }
  const given = Object.entries(values).map(([option, value]) => {
    const definition = known.find((one) => one.name === option) as
      APIApplicationCommandBasicOption | undefined;
    const type = definition?.type ?? guessedType(value);
    return { name: option, type, value, ...(option === focused ? { focused: true } : {}) };
  });
  const deepest =
    path.length === 2 ? [OptionType.SubcommandGroup, OptionType.Subcommand] : [OptionType.Subcommand];
  const wrapped = path.reduceRight<object[]>(
    (inside, part, depth) => [{ name: part, type: deepest[depth], options: inside }],
    given,
  );
  return { ...head, options: wrapped, resolved: resolved(world, guildId, given) };
}

/** The data of a message command; its target always carries its contents. */
export function messageCommandData(
  world: World,
  guildId: string | null,
  command: string,
  target: object,
  id: string,
) {
  const { head } = commandHead(world, guildId, command, ApplicationCommandType.Message);
  return { ...head, target_id: id, resolved: { messages: { [id]: target } } };
}

/** The data of a press. The kind of component is looked up; an unknown custom_id passes for a button. */
export function pressData(message: MessageRecord, customId: string): object {
  const all = (message.components as AnyComponent[]).flatMap(nested);
  const component = all.find((one) => one.custom_id === customId);
  return { custom_id: customId, component_type: component?.type ?? 2, id: 1 };
}

/** The data of a select in which values were chosen. */
export function chooseData(message: MessageRecord, customId: string, values: readonly string[]): object {
  return { ...pressData(message, customId), values };
}

/** The data of a form that was sent. */
export function submitData(customId: string, typed: Readonly<Record<string, string>>): object {
  return {
    custom_id: customId,
    components: Object.entries(typed).map(([field, value], index) => ({
      type: ComponentType.Label,
      id: 2 * index + 1,
      component: { type: ComponentType.TextInput, id: 2 * index + 2, custom_id: field, value },
    })),
    resolved: {},
  };
}
