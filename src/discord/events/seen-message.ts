import { ChannelType, MessageType, type Message } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { locationOf, settingsAt } from '../respond/location.ts';
import type { RecentIds } from '../respond/recent-ids.ts';
import type { SeenMessage } from './asked-in-message.ts';

/** The library's own list of mentioned roles leaves out those that it does not know. */
const ROLE_MENTION = /<@&\d+>/u;

/** What of a message tells whether it speaks to isnad. @param asked threads in which it was asked since its start */
export function seenMessage(
  { settings, serverSettings }: BotContext,
  asked: RecentIds,
  message: Message,
): SeenMessage {
  const { author, mentions, channel, client, content, type, webhookId } = message;
  const me = client.user.id;
  const { mentionNeeded = true } = settingsAt(serverSettings, locationOf(message));
  const repliesTo = type === MessageType.Reply ? mentions.repliedUser : null;
  const isSpeech = type === MessageType.Default || type === MessageType.Reply;
  const isInPost = isPost(message);
  const opensPost = isInPost && message.id === channel.id && channel.isThread() ? channel.name : null;
  return {
    content,
    byMachine: author.bot || author.id === me || webhookId !== null || !isSpeech,
    mentionsBot: mentions.users.has(me),
    mentionsOthers:
      mentions.everyone || ROLE_MENTION.test(content) || mentions.users.some((user) => user.id !== me),
    repliesTo: type === MessageType.Reply ? (repliesTo?.id === me ? 'bot' : 'other') : null,
    isDirect: channel.isDMBased(),
    // For threads from before the start, Discord's list of members tells.
    inAskedThread: !isInPost && channel.isThread() && (asked.has(channel.id) || channel.joined),
    answersAll: !mentionNeeded && settings.messageContent && (!isInPost || opensPost !== null),
    canReadAll: settings.messageContent,
    opensPost,
  };
}

/** Whether a message is in a post of a forum, which Discord makes a thread of. */
function isPost({ channel }: Message): boolean {
  if (!channel.isThread()) return false;
  const { parent } = channel;
  return (
    parent !== null && (parent.type === ChannelType.GuildForum || parent.type === ChannelType.GuildMedia)
  );
}
