import { Message, type MessageContextMenuCommandInteraction } from 'discord.js';

/**
 * The message on which an entry of its menu was used. On a server that isnad is not on, the library hands it over as Discord sent it,
 * and not as the object that its types promise.
 */
export function targetMessageOf({
  client,
  targetMessage,
}: Pick<MessageContextMenuCommandInteraction, 'client' | 'targetMessage'>): Message {
  // Discord's own names tell. The library makes the message of a button with this constructor in the same way.
  return 'channel_id' in targetMessage
    ? (Reflect.construct(Message, [client, targetMessage]) as Message)
    : targetMessage;
}
