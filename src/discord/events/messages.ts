import { PermissionFlagsBits, type Message } from 'discord.js';
import { MAX_QUESTION_CHARS } from '../../app/limits.ts';
import { quotationsIn } from '../../text/message/quotations/quotations-in.ts';
import type { BotContext } from '../bot-context.ts';
import { ask } from '../commands/ask.ts';
import { shownName } from '../commands/command.ts';
import { findSources } from '../commands/find-sources.ts';
import { describeError } from '../gateway/describe-error.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { languageOfLocales } from '../locales/ui-language.ts';
import type { UiStrings } from '../locales/ui-strings.ts';
import { cutWhole } from '../render/message/plain-label.ts';
import { answerMember } from '../respond/asking/answer-member.ts';
import { answerUnaddressed } from '../respond/asking/answer-unaddressed.ts';
import type { Wording } from '../respond/kept/asked-messages.ts';
import { languageSetAt, locationOf, settingsAt } from '../respond/location.ts';
import { messageResponder } from '../respond/message-responder.ts';
import { namesHere } from '../respond/reading/names-here.ts';
import { postedText } from '../respond/reading/posted-text.ts';
import { textOfMessage } from '../respond/reading/text-of-message.ts';
import { withoutIds } from '../respond/reading/without-ids.ts';
import { withoutMessageMarkup } from '../respond/reading/without-message-markup.ts';
import type { RecentIds } from '../respond/kept/recent-ids.ts';
import { refusalPlan } from '../respond/refusal-plan.ts';
import { verifyInReply } from '../respond/verifying/verify-in-reply.ts';
import { askedInMessage, type AskedInMessage } from './asked-in-message.ts';
import { seenMessage } from './seen-message.ts';

export type Threads = {
  /** Threads in which the bot was asked since its start. For earlier ones Discord's list of members tells. */
  readonly asked: RecentIds;
  /** Threads and channels in which it was said that messages arrive empty. */
  readonly hinted: RecentIds;
};

/** Hints to one person in one channel. */
const HINTS_PER_MINUTE = 3;

/** Says that a message was read, without a word. */
const READ_SIGN = '👀';

/** Answers a message that asks isnad something. Most messages do not. */
export async function onMessage(context: BotContext, threads: Threads, message: Message): Promise<void> {
  const asked = askedHere(context, threads, message);
  if (asked.kind === 'nothing') return;
  await answerAsked(context, threads, message, asked);
}

/** What a message asks; nothing where isnad is turned off: there it says nothing at all, not even that. */
export function askedHere(context: BotContext, threads: Threads, message: Message): AskedInMessage {
  const { enabled = true } = settingsAt(context.serverSettings, locationOf(message));
  return enabled ? askedInMessage(seenMessage(context, threads.asked, message)) : { kind: 'nothing' };
}

/** Answers what a message asks, in its present wording. */
export async function answerAsked(
  context: BotContext,
  threads: Threads,
  message: Message,
  asked: Exclude<AskedInMessage, { readonly kind: 'nothing' }>,
): Promise<void> {
  if (asked.kind === 'unreadable') {
    if (!threads.hinted.add(message.channelId)) return;
    const wording = context.askedMessages.asked(message.id, message.editedTimestamp);
    await hint(context, message, wording, ({ hints }) => hints.mentionMe(nameOfAsk(context)));
    return;
  }
  const wording = context.askedMessages.asked(message.id, message.editedTimestamp);
  if (asked.kind === 'bare') await answerBare(context, message, wording, asked);
  else await answerQuestion(context, { threads, message, wording }, asked);
}

async function answerQuestion(
  context: BotContext,
  {
    threads,
    message,
    wording,
  }: { readonly threads: Threads; readonly message: Message; readonly wording: Wording },
  asked: Extract<AskedInMessage, { readonly kind: 'question' }>,
): Promise<void> {
  const { channel } = message;
  const { text, follows, surface, isAddressed } = asked;
  const isPost = channel.isThread() && message.id === channel.id;
  const nameOf = await namesHere(message.content, message);
  const shown = withoutMessageMarkup(withoutIds(message.content, nameOf).shown);
  const question = { text, follows, isPost, ...(isPost || shown === text ? {} : { shown }) };
  const asking = messageResponder(message, surface, wording);
  if (!isAddressed) {
    await answerUnaddressed(context, asking, question, () => markRead(context, message));
    return;
  }
  if (channel.isThread()) threads.asked.add(channel.id);
  await answerMember(context, asking, question);
}

/**
 * Somebody spoke to isnad and asked nothing: meant are the words of the message that this one replies to, or those that it carries,
 * such as a message that it forwards. A quotation in them is verified; else they are searched for as "Find sources" does it.
 */
async function answerBare(
  context: BotContext,
  message: Message,
  wording: Wording,
  { repliesToOther }: Extract<AskedInMessage, { readonly kind: 'bare' }>,
): Promise<void> {
  const meant = repliesToOther ? await repliedTo(context, message) : message;
  const text = meant === null ? '' : textOfMessage(meant);
  const asking = messageResponder(message, message.channel.isDMBased() ? 'direct' : 'mention', wording);
  if (meant === null || withoutIds(text, () => null).searched === '') {
    await hint(context, message, wording, ({ hints }) =>
      repliesToOther
        ? hints.replyUnreadable(shownName(findSources, context.settings.commandNames))
        : hints.bareMention(nameOfAsk(context)),
    );
  } else if (quotationsIn(text).length > 0) {
    await verifyInReply(context, asking, text);
  } else {
    const { shown, searched } = await postedText(meant);
    const question = { text: cutWhole(searched, MAX_QUESTION_CHARS), shown, isPost: true, isOthers: true };
    await answerMember(context, asking, question);
  }
}

/** The message that this one replies to; null if it cannot be read. */
async function repliedTo({ log }: BotContext, message: Message): Promise<Message | null> {
  try {
    return await message.fetchReference();
  } catch (error) {
    // It was deleted, or the bot may not read the channel's history.
    log.debug('message of a reply not read', { id: message.id, ...describeError(error) });
    return null;
  }
}

/** Marks a message as read, where isnad may add reactions. */
async function markRead({ log }: BotContext, message: Message): Promise<void> {
  const { channel, guild } = message;
  const me = guild?.members.me ?? null;
  const isAllowed =
    channel.isDMBased() || (me !== null && channel.permissionsFor(me).has(PermissionFlagsBits.AddReactions));
  if (!isAllowed) return;
  try {
    await channel.messages.react(message.id, READ_SIGN);
  } catch (error) {
    log.debug('message not marked as read', { id: message.id, ...describeError(error) });
  }
}

function nameOfAsk({ settings }: BotContext): string {
  return shownName(ask, settings.commandNames);
}

/** One line about how to ask, in the language of the place: there is no question to tell the language from. */
async function hint(
  { serverSettings, limiter, log }: BotContext,
  message: Message,
  wording: Wording,
  words: (strings: UiStrings) => string,
): Promise<void> {
  const key = `hint ${message.author.id} ${message.channelId}`;
  if (limiter.secondsToWait([{ key, most: HINTS_PER_MINUTE }]) > 0) return;
  const language =
    languageSetAt(serverSettings, locationOf(message)) ??
    languageOfLocales([message.guild?.preferredLocale ?? null]);
  const responder = messageResponder(message, 'mention', wording);
  await responder
    .refuse(refusalPlan(words(stringsFor(language)), language, responder))
    .catch((error: unknown) => {
      log.warn('hint not sent', { id: message.id, ...describeError(error) });
    });
}
