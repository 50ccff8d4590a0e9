import { ChannelType, MessageType, type AnyThreadChannel, type Message } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { locationOf, settingsAt } from '../respond/location.ts';
import type { RecentIds } from '../respond/kept/recent-ids.ts';
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
  const isSpeech = type === MessageType.Default || type === MessageType.Reply;
  const post = postOf(message);
  const opensPost = post?.id === message.id ? post.name : null;
  return {
    content,
    byMachine: author.bot || author.id === me || webhookId !== null || !isSpeech,
    mentionsBot: mentions.users.has(me),
    mentionsOthers: mentionsOthers(message),
    repliesTo: repliesTo(message),
    isDirect: channel.isDMBased(),
    // For threads from before the start, Discord's list of members tells.
    inAskedThread: post === null && channel.isThread() && (asked.has(channel.id) || channel.joined),
    answersAll: !mentionNeeded && settings.messageContent && (post === null || opensPost !== null),
    canReadAll: settings.messageContent,
    opensPost,
  };
}

function mentionsOthers({ mentions, content, client }: Message): boolean {
  const { everyone, users } = mentions;
  return everyone || ROLE_MENTION.test(content) || users.some((user) => user.id !== client.user.id);
}

function repliesTo({ type, mentions, client }: Message): SeenMessage['repliesTo'] {
  if (type !== MessageType.Reply) return null;
  return mentions.repliedUser?.id === client.user.id ? 'bot' : 'other';
}

/** The post of a forum that a message is in, of which Discord makes a thread; null where it is in none. */
function postOf({ channel }: Message): AnyThreadChannel | null {
  if (!channel.isThread()) return null;
  const kind = channel.parent?.type;
  return kind === ChannelType.GuildForum || kind === ChannelType.GuildMedia ? channel : null;
}
