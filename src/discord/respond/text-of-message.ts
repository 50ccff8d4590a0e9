import type { Message, MessageSnapshot } from 'discord.js';
import { ADDRESS } from '../../text/message/message-noise.ts';

/**
 * What a reader sees of a message: its text, else that of the cards in it, else that of messages it forwards; or nothing. Addresses
 * alone are no text: the card below one has the words.
 */
export function textOfMessage(message: Pick<Message, 'content' | 'embeds' | 'messageSnapshots'>): string {
  const seen = [message, ...message.messageSnapshots.values()].flatMap(textsOf);
  return seen.find((text) => /[\p{L}\p{N}]/u.test(text.replace(ADDRESS, ''))) ?? '';
}

function textsOf({ content, embeds }: Pick<MessageSnapshot, 'content' | 'embeds'>): string[] {
  const cards = embeds.map(({ title, description }) => `${title ?? ''}\n${description ?? ''}`.trim());
  return [content.trim(), cards.join('\n').trim()];
}
