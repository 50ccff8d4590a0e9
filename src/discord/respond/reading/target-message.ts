import { Message, type MessageContextMenuCommandInteraction } from 'discord.js';

/**
 * The message on which an entry of its menu was used. On a server that isnad is not on, the library hands it over as Discord sent it,
 * and not as the object that its types promise.
 */
export function targetMessageOf({
  client,
  targetMessage,
}: Pick<MessageContextMenuCommandInteraction, 'client' | 'targetMessage'>): Message {
  const target: unknown = targetMessage;
  // The constructor is the library's own: it makes the message of a button in the same way.
  return target instanceof Message ? target : (Reflect.construct(Message, [client, target]) as Message);
}
