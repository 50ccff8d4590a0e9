import { MessageType, type Message } from 'discord.js';
import { answerMember, type Asking } from './answer-member.ts';
import { askedInMessage, type SeenMessage } from './asked-in-message.ts';
import type { BotMeans } from './bot-means.ts';
import { shownNames, type CommandTable } from './commands.ts';
import { describeError } from './describe-error.ts';
import { messageResponder } from './message-responder.ts';
import { languageSetAt, placeOf, settingsAt } from './place.ts';
import type { RecentIds } from './recent-ids.ts';
import { languageOfLocales } from './shell-language.ts';
import { wordsOf } from './words/words-of.ts';

export type Threads = {
  /** In which the bot was asked since its start; before that, Discord's list of a thread's members tells. */
  readonly asked: RecentIds;
  /** Threads and channels in which it was said that messages arrive empty. */
  readonly hinted: RecentIds;
};

/** A message somewhere: most are none of the bot's business. */
export async function onMessage(
  means: BotMeans,
  table: CommandTable,
  threads: Threads,
  message: Message,
): Promise<void> {
  const place = placeOf(message);
  const { enabled = true, mentionNeeded = true } = settingsAt(means.serverSettings, place);
  // Turned off, it is as if it were not there: a word would be one too many.
  if (!enabled) return;
  const asked = askedInMessage(seen(means, threads, message, !mentionNeeded));
  if (asked.kind === 'nothing') return;
  if (asked.kind === 'question') {
    if (message.channel.isThread()) threads.asked.add(message.channelId);
    const responder: Asking = { ...messageResponder(message, asked.front), front: asked.front };
    await answerMember(means, responder, asked.text, { follows: asked.follows });
    return;
  }
  if (asked.kind === 'unreadable' && !threads.hinted.add(message.channelId)) return;
  // No question, so nothing tells the language but the place.
  const words = wordsOf(
    languageSetAt(means.serverSettings, place) ?? languageOfLocales([message.guild?.preferredLocale ?? null]),
  );
  const { ask } = shownNames(table);
  if (
    means.limiter.secondsToWait([
      { key: `hint ${message.author.id} ${message.channelId}`, most: HINTS_PER_MINUTE },
    ]) > 0
  )
    return;
  await messageResponder(message, 'mention')
    .refuse(asked.kind === 'bare' ? words.bareMention(ask) : words.mentionMe(ask))
    .catch((error: unknown) => {
      means.log.warn('hint not sent', { id: message.id, ...describeError(error) });
    });
}

/** Not the library's list of roles, which leaves out those it does not know. */
const ROLE_MENTION = /<@&\d+>/u;

/** To one person. */
const HINTS_PER_MINUTE = 3;

function seen(
  { settings }: BotMeans,
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
