import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommand,
  type APIEmbed,
  type APIPoll,
  ChannelType,
  MessageType,
} from 'discord-api-types/v10';
import type { Person, StoredMessage, TeamMembership, WrittenKind } from './loopback-types.ts';
import { Refusal, unknownChannel, unknownMessage } from './refusal.ts';
import { snowflake } from './snowflake.ts';

export type Guild = {
  readonly id: string;
  readonly botRoleId: string;
  /** When the bot was added; long ago unless told otherwise. */
  readonly joinedAt: string;
  readonly locale: string;
  /** Roles beside that of everybody and the bot's own. */
  readonly roles: Role[];
};

export type Role = { readonly id: string; readonly name: string };

/** The time at which people joined, and the bot where nothing else is said. */
export const LONG_AGO = '2024-01-01T00:00:00.000000+00:00';

export type Channel = {
  readonly id: string;
  readonly name: string;
  readonly type: WrittenKind | ChannelType.PublicThread | ChannelType.DM | ChannelType.GroupDM;
  /** Null for a DM. */
  readonly guildId: string | null;
  readonly parentId: string | null;
  readonly recipientId: string | null;
  botJoined: boolean;
  writingDenied: boolean;
};

export type StoredAttachment = { id: string; filename: string; text: string };

/** What Discord knows of a message beyond what tests look at. */
export type MessageRecord = Omit<StoredMessage, 'attachments' | 'embeds'> & {
  type: MessageType;
  embeds: APIEmbed[];
  attachments: StoredAttachment[];
  mentions: string[];
  mentionEveryone: boolean;
  mentionRoles: string[];
  /** The text of the message that this one forwards. */
  forwarded: string | null;
  webhook: boolean;
  poll: APIPoll | null;
  editedAtMs: number | null;
};

/** Everything that exists on this Discord. */
export class World {
  readonly clientId = snowflake();
  /** Shaped like a real one, so that what hides tokens in logs can be tried on it. */
  readonly token = [
    Buffer.from(this.clientId).toString('base64url'),
    randomBytes(4).toString('base64url'),
    randomBytes(28).toString('base64url'),
  ].join('.');
  readonly bot: Person = { id: this.clientId, name: 'isnad-under-test', bot: true };
  readonly owner: Person = { id: snowflake(), name: 'owner', bot: false };
  /** The team that owns the application, its owner first; null if the owner alone does. */
  team: readonly TeamMembership[] | null = null;
  readonly people = new Map<string, Person>([
    [this.bot.id, this.bot],
    [this.owner.id, this.owner],
  ]);
  /** Those that the bot is on. */
  readonly guilds = new Map<string, Guild>();
  /** Ids of the roles that were given to people, by person. */
  readonly rolesOf = new Map<string, string[]>();
  readonly channels = new Map<string, Channel>();
  readonly messages: MessageRecord[] = [];
  readonly globalCommands: APIApplicationCommand[] = [];
  readonly guildCommands = new Map<string, APIApplicationCommand[]>();

  addPerson(name: string, bot: boolean): Person {
    const person = { id: snowflake(), name, bot };
    this.people.set(person.id, person);
    return person;
  }

  addGuild({
    joinedAt = LONG_AGO,
    locale = 'en-US',
  }: Partial<Pick<Guild, 'joinedAt' | 'locale'>> = {}): Guild {
    const guild = { id: snowflake(), botRoleId: snowflake(), joinedAt, locale, roles: [] };
    this.guilds.set(guild.id, guild);
    return guild;
  }

  addChannel(fields: Pick<Channel, 'type'> & Partial<Channel>): Channel {
    const channel = {
      id: snowflake(),
      name: `channel-${String(this.channels.size + 1)}`,
      guildId: null,
      parentId: null,
      recipientId: null,
      botJoined: false,
      writingDenied: false,
      ...fields,
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  dmWith(person: Person): Channel {
    for (const channel of this.channels.values()) if (channel.recipientId === person.id) return channel;
    return this.addChannel({ type: ChannelType.DM, recipientId: person.id });
  }

  addMessage(fields: Pick<MessageRecord, 'channelId' | 'authorId'> & Partial<MessageRecord>): MessageRecord {
    const message: MessageRecord = {
      id: snowflake(),
      content: '',
      flags: 0,
      ephemeralFor: null,
      components: [],
      embeds: [],
      attachments: [],
      reference: null,
      nonce: null,
      deleted: false,
      edits: 0,
      createdAtMs: Date.now(),
      webhookInteractionId: null,
      reactions: [],
      type: MessageType.Default,
      mentions: [],
      mentionEveryone: false,
      mentionRoles: [],
      forwarded: null,
      webhook: false,
      poll: null,
      editedAtMs: null,
      ...fields,
    };
    this.messages.push(message);
    return message;
  }

  person(id: string): Person {
    return this.people.get(id) ?? { id, name: 'somebody', bot: false };
  }

  /** The channel, or 404 10003. */
  channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (channel === undefined) throw unknownChannel();
    return channel;
  }

  /** The same for the bot, which sees nothing of servers that it is not on: 403 50001. */
  channelOfBot(id: string): Channel {
    const channel = this.channel(id);
    if (this.isElsewhere(channel.guildId)) throw new Refusal(403, 50001, 'Missing Access');
    return channel;
  }

  /** Whether it is a server that the bot is not on. */
  isElsewhere(guildId: string | null): boolean {
    return guildId !== null && !this.guilds.has(guildId);
  }

  /** The message if it exists and is not ephemeral (those have no address but their token's), or 404 10008. */
  message(channelId: string, id: string): MessageRecord {
    const message = this.findMessage(id);
    if (message?.channelId !== channelId || message.ephemeralFor !== null) throw unknownMessage();
    return message;
  }

  /** The message if it was not deleted. */
  findMessage(id: string): MessageRecord | undefined {
    return this.messages.find((message) => message.id === id && !message.deleted);
  }

  /** Whether posting there is refused; a thread follows its parent. */
  writingDenied(channel: Channel): boolean {
    const parent = channel.parentId === null ? undefined : this.channels.get(channel.parentId);
    return channel.writingDenied || parent?.writingDenied === true;
  }
}
