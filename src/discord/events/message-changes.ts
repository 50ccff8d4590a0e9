import type { Message, PartialMessage } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { describeError } from '../gateway/describe-error.ts';
import { EDITABLE_MS } from '../respond/kept/asked-messages.ts';
import { answerAsked, askedHere, type Threads } from './messages.ts';

type Changed = Message | PartialMessage;

/**
 * Answers a message anew that was edited shortly after it was written, or for the first time if it only now asks isnad something.
 * Discord also tells of previews and pins as of edits; these change no word.
 */
export async function onMessageEdited(
  context: BotContext,
  threads: Threads,
  message: Changed,
): Promise<void> {
  const { id, editedTimestamp, createdTimestamp } = message;
  if (message.partial || editedTimestamp === null) return;
  if (editedTimestamp - createdTimestamp > EDITABLE_MS) return;
  if (!context.askedMessages.isNewWording(id, editedTimestamp)) return;
  const asked = askedHere(context, threads, message);
  if (asked.kind === 'nothing') await onMessageGone(context, message);
  else await answerAsked(context, threads, message, asked);
}

/** Nobody waits for an answer to a message that was deleted: it gets none, and what told it to wait is deleted as well. */
export async function onMessageGone(context: BotContext, { id, channel }: Changed): Promise<void> {
  for (const shown of context.askedMessages.withdraw(id)) {
    try {
      await channel.messages.delete(shown);
    } catch (error) {
      context.log.debug('message of the queue not deleted', { id: shown, ...describeError(error) });
    }
  }
}
