import type { Message } from 'discord.js';
import { namesHere } from './names-here.ts';
import { textOfMessage } from './text-of-message.ts';
import { withoutIds, type ReadText } from './without-ids.ts';
import { withoutMessageMarkup } from './without-message-markup.ts';

/** What a message says, in words alone: with names instead of ids, and as it is searched for. Both may be empty. */
export async function postedText(message: Message): Promise<ReadText> {
  const text = textOfMessage(message);
  const { shown, searched } = withoutIds(text, await namesHere(text, message));
  return { shown: withoutMessageMarkup(shown), searched: withoutMessageMarkup(searched) };
}
