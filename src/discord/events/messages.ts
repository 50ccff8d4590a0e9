import { MessageType, type Message } from 'discord.js';
import { quotationsIn } from '../../text/message/quotations-in.ts';
import type { BotContext } from '../bot-context.ts';
import { ask } from '../commands/ask.ts';
import { shownName } from '../commands/command.ts';
import { describeError } from '../gateway/describe-error.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { languageOfLocales } from '../locales/ui-language.ts';
import { answerMember } from '../respond/asking/answer-member.ts';
import { languageSetAt, locationOf, settingsAt } from '../respond/location.ts';
import { messageResponder } from '../respond/message-responder.ts';
import type { RecentIds } from '../respond/recent-ids.ts';
import { textOfMessage } from '../respond/reading/text-of-message.ts';
import { verifyInReply } from '../respond/verifying/verify-in-reply.ts';
import { askedInMessage, type SeenMessage } from './asked-in-message.ts';

export type Threads = {
  /** Threads in which the bot was asked since its start. For earlier ones Discord's list of members tells. */
  readonly asked: RecentIds;
  /** Threads and channels in which it was said that messages arrive empty. */
  readonly hinted: RecentIds;
};

/** Hints to one person in one channel. */
const HINTS_PER_MINUTE = 3;

/** Answers a message that asks isnad something. Most messages do not. */
export async function onMessage(context: BotContext, threads: Threads, message: Message): Promise<void> {
  const { enabled = true, mentionNeeded = true } = settingsAt(context.serverSettings, locationOf(message));
  // Where isnad is turned off it says nothing at all, not even that.
  if (!enabled) return;
  const asked = askedInMessage(seen(context, threads, message, !mentionNeeded));
  switch (asked.kind) {
    case 'nothing':
      return;
    case 'question': {
      if (message.channel.isThread()) threads.asked.add(message.channelId);
      await answerMember(context, messageResponder(message, asked.surface), asked);
      return;
    }
    case 'unreadable':
      if (threads.hinted.add(message.channelId)) await hint(context, message, 'mentionMe');
      return;
    case 'bare': {
      const quoted = asked.repliesToOther ? await quotedInReply(context, message) : null;
      if (quoted === null) await hint(context, message, 'bareMention');
      else await verifyInReply(context, messageResponder(message, 'mention'), quoted);
    }
  }
}

/** The text of the message that this one replies to; null if it holds no quotation, or cannot be read. */
async function quotedInReply({ log }: BotContext, message: Message): Promise<string | null> {
  try {
    const text = textOfMessage(await message.fetchReference());
    return quotationsIn(text).length === 0 ? null : text;
  } catch (error) {
    // It was deleted, or the bot may not read the channel's history.
    log.debug('message of a reply not read', { id: message.id, ...describeError(error) });
    return null;
  }
}

/** One line about how to ask, in the language of the place: there is no question to tell the language from. */
async function hint(
  { serverSettings, settings, limiter, log }: BotContext,
  message: Message,
  kind: 'mentionMe' | 'bareMention',
): Promise<void> {
  const key = `hint ${message.author.id} ${message.channelId}`;
  if (limiter.secondsToWait([{ key, most: HINTS_PER_MINUTE }]) > 0) return;
  const language =
    languageSetAt(serverSettings, locationOf(message)) ??
    languageOfLocales([message.guild?.preferredLocale ?? null]);
  const text = stringsFor(language).hints[kind](shownName(ask, settings.commandNames));
  await messageResponder(message, 'mention')
    .refuse(text)
    .catch((error: unknown) => {
      log.warn('hint not sent', { id: message.id, ...describeError(error) });
    });
}

/** The library's own list of mentioned roles leaves out those that it does not know. */
const ROLE_MENTION = /<@&\d+>/u;

function seen(
  { settings }: BotContext,
  { asked }: Threads,
  message: Message,
  answersAll: boolean,
): SeenMessage {
  const { author, mentions, channel, client, content, type, webhookId } = message;
  const me = client.user.id;
  const repliesTo = type === MessageType.Reply ? mentions.repliedUser : null;
  const isSpeech = type === MessageType.Default || type === MessageType.Reply;
  return {
    content,
    byMachine: author.bot || author.id === me || webhookId !== null || !isSpeech,
    mentionsBot: mentions.users.has(me),
    mentionsOthers:
      mentions.everyone || ROLE_MENTION.test(content) || mentions.users.some((user) => user.id !== me),
    repliesTo: type === MessageType.Reply ? (repliesTo?.id === me ? 'bot' : 'other') : null,
    isDirect: channel.isDMBased(),
    inAskedThread: channel.isThread() && (asked.has(channel.id) || channel.joined),
    answersAll: answersAll && settings.messageContent,
    canReadAll: settings.messageContent,
  };
}
