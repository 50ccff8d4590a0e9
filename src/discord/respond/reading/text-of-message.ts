import { ComponentType, type Component, type Embed, type Message, type MessageSnapshot } from 'discord.js';
import { ADDRESS } from '../../../text/message/message-noise.ts';

/** Components lie in containers, and those in nothing else: deeper than this nothing is. */
const MAX_DEPTH = 4;

/** What may be read of a message, or of one that it forwards. */
type Readable = Pick<Message | MessageSnapshot, 'content' | 'embeds' | 'components' | 'poll'>;

/**
 * What a reader sees of a message: its text, its poll, the texts of its components and the messages that it forwards; where that
 * is nothing but links, its cards too. Empty where there is no text. This is where text is taken from a message, whoever asks.
 */
export function textOfMessage(message: Readable & Pick<Message, 'messageSnapshots'>): string {
  const forwarded = message.messageSnapshots.map((snapshot) => textOf(snapshot));
  return joined([textOf(message), ...forwarded]);
}

function textOf({ content, embeds, components, poll }: Readable): string {
  const own = joined([
    content,
    ...(poll === null ? [] : pollLines(poll)),
    ...components.flatMap((component) => componentTexts(component)),
  ]);
  // Addresses alone are no text: the card below one has the words.
  return /[\p{L}\p{N}]/u.test(own.replaceAll(ADDRESS, '')) ? own : joined(embeds.flatMap(cardTexts));
}

function pollLines(poll: NonNullable<Message['poll']>): string[] {
  return [poll.question.text ?? '', ...poll.answers.map(({ text }) => text ?? '')];
}

function cardTexts({ title, description, fields }: Embed): string[] {
  return [title ?? '', description ?? '', ...fields.flatMap(({ name, value }) => [name, value])];
}

/** Text displays, wherever they lie in the layout of a message; labels of buttons are no text of it. */
function componentTexts(component: Component, depth = 0): string[] {
  const { data } = component;
  if (data.type === ComponentType.TextDisplay && 'content' in data) return [data.content];
  if (!('components' in component) || depth === MAX_DEPTH) return [];
  const within = component.components as readonly Component[];
  return within.flatMap((one) => componentTexts(one, depth + 1));
}

function joined(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}
