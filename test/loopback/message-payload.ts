import {
  type APIAttachment,
  type APIEmbed,
  type APIMessageSnapshot,
  type APIMessageTopLevelComponent,
  EmbedType,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { contentVisible, emptied, type MessagePayload } from './content-visibility.ts';
import { memberPayload, userPayload } from './guild-payloads.ts';
import type { MessageRecord, StoredAttachment, World } from './world.ts';

const time = (ms: number): string => new Date(ms).toISOString();

function attachment(api: string, channelId: string, { id, filename, text }: StoredAttachment): APIAttachment {
  const url = `${api.replace(/\/api$/u, '')}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  return { id, filename, size: Buffer.byteLength(text), url, proxy_url: url };
}

/** Discord echoes embeds with the defaults it adds. */
const echoed = (embed: APIEmbed): APIEmbed => ({
  type: EmbedType.Rich,
  ...embed,
  ...(embed.fields === undefined
    ? {}
    : { fields: embed.fields.map((field) => ({ inline: false, ...field })) }),
});

function snapshot(message: MessageRecord): APIMessageSnapshot | null {
  if (message.forwarded === null) return null;
  return {
    message: {
      type: MessageType.Default,
      content: message.forwarded,
      embeds: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      timestamp: time(message.createdAtMs),
      edited_timestamp: null,
    },
  };
}

/** The message in full, with the message it answers cut down to what `intents` let the bot see. */
function fullMessage(world: World, api: string, message: MessageRecord, intents: number): MessagePayload {
  const guildId = world.channels.get(message.channelId)?.guildId ?? null;
  const forward = snapshot(message);
  const answered = message.reference === null ? undefined : world.findMessage(message.reference);
  return {
    id: message.id,
    channel_id: message.channelId,
    author: userPayload(world.person(message.authorId)),
    content: message.content,
    timestamp: time(message.createdAtMs),
    edited_timestamp: message.editedAtMs === null ? null : time(message.editedAtMs),
    tts: false,
    mention_everyone: message.mentionEveryone,
    mentions: message.mentions.map((id) => ({
      ...userPayload(world.person(id)),
      ...(guildId === null ? {} : { member: memberPayload(world, guildId, world.person(id)) }),
    })),
    mention_roles: message.mentionRoles,
    attachments: message.attachments.map((one) => attachment(api, message.channelId, one)),
    embeds: message.embeds.map(echoed),
    components: message.components as APIMessageTopLevelComponent[],
    ...(message.poll === null ? {} : { poll: message.poll }),
    pinned: false,
    type: message.type,
    flags: message.flags,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.webhook ? { webhook_id: message.authorId } : {}),
    ...(message.webhookInteractionId === null
      ? {}
      : { webhook_id: world.clientId, application_id: world.clientId }),
    ...(message.reference === null && forward === null
      ? {}
      : {
          message_reference: {
            type: forward === null ? MessageReferenceType.Default : MessageReferenceType.Forward,
            ...(message.reference === null ? {} : { message_id: message.reference }),
            channel_id: message.channelId,
            ...(guildId === null ? {} : { guild_id: guildId }),
          },
        }),
    ...(forward === null ? {} : { message_snapshots: [forward] }),
    ...(message.type === MessageType.Reply
      ? {
          referenced_message:
            answered === undefined
              ? null
              : visibleMessage(world, api, { ...answered, reference: null }, intents),
        }
      : {}),
  };
}

/** The message as a bot with these intents gets it, on the gateway and from REST alike. */
export function visibleMessage(
  world: World,
  api: string,
  message: MessageRecord,
  intents: number,
): MessagePayload {
  const full = fullMessage(world, api, message, intents);
  return contentVisible(world, message, intents) ? full : emptied(full);
}
