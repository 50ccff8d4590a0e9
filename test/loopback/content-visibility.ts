import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import type { MessageRecord, World } from './world.ts';

/** A message as it is sent. Flags are plain numbers here, not the names of their bits. */
export type MessagePayload = Omit<APIMessage, 'flags'> & { readonly flags: number };

/**
 * Whether Discord gives the bot the contents of a message. Without the intent: its own messages, DMs and messages
 * that mention it. A ping-reply is a mention, but not one to an interaction response (discord-api-docs#5395).
 */
export function contentVisible(world: World, message: MessageRecord, intents: number): boolean {
  return (
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    message.authorId === world.bot.id ||
    world.channels.get(message.channelId)?.guildId === null ||
    message.mentions.includes(world.bot.id)
  );
}

/** The message without its contents, as a bot without the intent gets it. */
export function emptied(message: MessagePayload): MessagePayload {
  const snapshots = message.message_snapshots?.map((snapshot) => ({
    message: { ...snapshot.message, content: '', embeds: [], attachments: [], components: [] },
  }));
  const rest = { ...message };
  delete rest.poll;
  return {
    ...rest,
    content: '',
    embeds: [],
    attachments: [],
    components: [],
    ...(snapshots === undefined ? {} : { message_snapshots: snapshots }),
  };
}
