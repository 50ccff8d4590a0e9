import { ChannelType, EmbedType, GatewayIntentBits, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { MessagePayload } from './content-visibility.ts';
import type { Gateway } from './gateway.ts';
import { memberPayload } from './guild-payloads.ts';
import { visibleMessage } from './message-payload.ts';
import type { MessageBody } from './message-rules.ts';
import type { AnyComponent } from './component-rules.ts';
import { refuseBody } from './refusal.ts';
import type { UploadedFile } from './request-body.ts';
import { snowflake } from './snowflake.ts';
import type { MessageRecord, World } from './world.ts';

/** Flags that an edit cannot change: who sees the message, and its layout once it is V2. */
const FIXED = MessageFlags.Ephemeral | MessageFlags.Loading;

/** Components as Discord keeps them: each with a number of its own. */
function numbered(components: readonly AnyComponent[], next: { id: number }): unknown[] {
  return components.map((component) => ({
    id: next.id++,
    ...component,
    ...(component.components ? { components: numbered(component.components, next) } : {}),
    ...(component.accessory ? { accessory: numbered([component.accessory], next)[0] } : {}),
  }));
}

/** Discord trims what it shows, and shows the rest as it came. */
function contents(body: MessageBody): Partial<MessageRecord> {
  const { content, embeds, components } = body;
  return {
    ...(content === undefined ? {} : { content: (content ?? '').trim() }),
    ...(embeds === undefined ? {} : { embeds: embeds ?? [] }),
    ...(components === undefined ? {} : { components: numbered(components ?? [], { id: 1 }) }),
  };
}

const isEmpty = (message: Partial<MessageRecord>): boolean =>
  [message.content, message.embeds, message.components, message.attachments].every(
    (part) => (part ?? []).length === 0,
  ) && typeof message.forwarded !== 'string';

const uploads = (files: readonly UploadedFile[]): MessageRecord['attachments'] =>
  files.map((file) => ({ id: snowflake(), ...file }));

/** Creates, changes and deletes messages, and tells the bot of it. */
export class MessageWriter {
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #api: () => string;

  constructor(world: World, gateway: Gateway, api: () => string) {
    this.#world = world;
    this.#gateway = gateway;
    this.#api = api;
  }

  get botId(): string {
    return this.#world.bot.id;
  }

  /** Whether the bot is not where a channel is: on a server without it, or in a group message. It is told of no message there. */
  isElsewhere(channelId: string): boolean {
    const channel = this.#world.channels.get(channelId);
    return channel?.type === ChannelType.GroupDM || this.#world.isElsewhere(channel?.guildId ?? null);
  }

  /** The message as the bot may see it. */
  payload(message: MessageRecord, intents = this.#gateway.intents): MessagePayload {
    return visibleMessage(this.#world, this.#api(), message, intents);
  }

  /** A message of the bot with this body. */
  create(
    place: Pick<MessageRecord, 'channelId'> & Partial<MessageRecord>,
    body: MessageBody,
    files: readonly UploadedFile[],
  ): MessageRecord {
    const fields = { ...contents(body), attachments: uploads(files) };
    if (isEmpty(fields)) refuseBody(['empty message']);
    const message = this.#world.addMessage({
      authorId: this.#world.bot.id,
      flags: body.flags ?? 0,
      ...fields,
      ...place,
    });
    this.announce(message);
    return message;
  }

  /** A message that somebody else wrote, or one that is still "thinking". */
  add(fields: Pick<MessageRecord, 'channelId' | 'authorId'> & Partial<MessageRecord>): MessageRecord {
    const message = this.#world.addMessage(fields);
    this.announce(message);
    return message;
  }

  /** Changes a message of the bot; one that was "thinking" is filled by it. */
  edit(message: MessageRecord, body: MessageBody, files: readonly UploadedFile[]): void {
    const kept = body.attachments?.map(({ id }) => String(id));
    const changed = {
      ...contents(body),
      attachments: [
        ...message.attachments.filter(({ id }) => kept?.includes(id) ?? body.attachments !== null),
        ...uploads(files),
      ],
    };
    if (isEmpty({ ...message, ...changed })) refuseBody(['empty message']);
    const thinking = (message.flags & MessageFlags.Loading) !== 0;
    const flags = body.flags ?? message.flags;
    Object.assign(message, changed, {
      flags: ((flags & ~FIXED) | (message.flags & FIXED)) & ~MessageFlags.Loading,
    });
    if (!thinking) {
      message.edits += 1;
      message.editedAtMs = Date.now();
    }
    this.#tell('MESSAGE_UPDATE', message);
  }

  /** What its author wrote is changed. */
  reword(message: MessageRecord, content: string, mentions: string[]): void {
    // Discord's times have milliseconds; two edits within one are no two edits.
    const editedAtMs = Math.max(Date.now(), (message.editedAtMs ?? 0) + 1);
    Object.assign(message, { content, mentions, editedAtMs, edits: message.edits + 1 });
    this.#tell('MESSAGE_UPDATE', message);
  }

  /** Discord shows a card for a link in it, and tells of that as of an edit. */
  addPreview(message: MessageRecord): void {
    message.embeds = [{ title: 'A preview', type: EmbedType.Link, url: 'https://example.org/' }];
    this.#tell('MESSAGE_UPDATE', message);
  }

  delete(message: MessageRecord): void {
    message.deleted = true;
    if (message.ephemeralFor !== null || this.isElsewhere(message.channelId)) return;
    const { channelId, id } = message;
    const guildId = this.#guildOf(message);
    this.#gateway.dispatch('MESSAGE_DELETE', guildId, intentFor(guildId), () => ({
      id,
      channel_id: channelId,
      ...(guildId === null ? {} : { guild_id: guildId }),
    }));
  }

  announce(message: MessageRecord): void {
    this.#tell('MESSAGE_CREATE', message);
  }

  #guildOf({ channelId }: MessageRecord): string | null {
    return this.#world.channels.get(channelId)?.guildId ?? null;
  }

  /** Dispatches the message to the sessions that asked for such messages, with the contents each may see. */
  #tell(event: string, message: MessageRecord): void {
    if (message.ephemeralFor !== null) return;
    if (this.isElsewhere(message.channelId)) return;
    const guildId = this.#guildOf(message);
    const author = this.#world.person(message.authorId);
    const where =
      guildId === null
        ? { channel_type: 1 }
        : {
            guild_id: guildId,
            // A webhook is no member.
            ...(message.webhook ? {} : { member: memberPayload(this.#world, guildId, author) }),
          };
    this.#gateway.dispatch(event, guildId, intentFor(guildId), (intents) => ({
      ...this.payload(message, intents),
      ...where,
    }));
  }
}

const intentFor = (guildId: string | null): number =>
  guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;

/** The type of an answer to another message. */
export const replyType = (reference: string | null): MessageType =>
  reference === null ? MessageType.Default : MessageType.Reply;
