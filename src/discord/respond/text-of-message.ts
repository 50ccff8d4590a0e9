import type { Message } from 'discord.js';

/** What a reader sees of a message: its text, else that of the cards in it, else that of messages it forwards; or nothing. */
export function textOfMessage(message: Message): string {
  const cards = message.embeds.map(({ title, description }) => `${title ?? ''} ${description ?? ''}`);
  const forwarded = message.messageSnapshots.map(({ content }) => content);
  const texts = [message.content, cards.join(' '), forwarded.join(' ')].map((text) => text.trim());
  return texts.find((text) => text !== '') ?? '';
}
