import type { Surface } from '../../domain/ports/metrics.ts';

/** What decides whether a message speaks to isnad. */
export type SeenMessage = {
  readonly content: string;
  /** A bot, a webhook, or Discord itself ("… pinned a message"). */
  readonly byMachine: boolean;
  /** A mention of the bot by name, or a reply that pings it. @everyone and roles do not count. */
  readonly mentionsBot: boolean;
  /** Other people, roles or everyone. */
  readonly mentionsOthers: boolean;
  /** Whose message it replies to; null if it is no reply. */
  readonly repliesTo: 'bot' | 'other' | null;
  readonly isDirect: boolean;
  /** In a thread in which the bot was asked before. */
  readonly inAskedThread: boolean;
  /** Whether this place takes every message for a question. */
  readonly answersAll: boolean;
  /** Whether the bot may read what is not addressed to it. */
  readonly canReadAll: boolean;
};

export type AskedInMessage =
  | { readonly kind: 'nothing' }
  /** `follows`: earlier questions of the person may complete it. */
  | { readonly kind: 'question'; readonly text: string; readonly surface: Surface; readonly follows: boolean }
  /** Spoken to without a question. `repliesToOther`: in a reply to somebody else, whose words may be meant. */
  | { readonly kind: 'bare'; readonly repliesToOther: boolean }
  /** Probably spoken to, but Discord has emptied the message. */
  | { readonly kind: 'unreadable' };

const NOTHING: AskedInMessage = { kind: 'nothing' };

/** UTF-16 units that are read: twice what Discord lets anyone write, so that nothing longer costs time. */
const MAX_READ_MESSAGE_CHARS = 8000;

/** What no article says: mentions of people, roles, channels and commands, custom emoji, times; and white space. */
const GAPS = /(?:\s|<(?:@[!&]?\d+|#\d+|\/[^:>]{1,64}:\d+|a?:\w{1,64}:\d+|t:-?\d+(?::[a-zA-Z])?)>)+/gu;

/**
 * Whether a message asks the bot (docs/research/users.md#speaking-only-when-spoken-to): when it mentions the bot or
 * replies to it, in direct messages, and, where the bot may read them, in threads in which it was asked before. It is
 * never asked by @everyone, roles, bots or itself.
 */
export function askedInMessage(message: SeenMessage): AskedInMessage {
  if (message.byMachine) return NOTHING;
  const text = message.content.slice(0, MAX_READ_MESSAGE_CHARS).replaceAll(GAPS, ' ').trim();
  const follows = message.repliesTo === 'bot' || message.inAskedThread;
  if (message.isDirect || message.mentionsBot) {
    const surface = message.isDirect ? 'direct' : 'mention';
    return text === ''
      ? { kind: 'bare', repliesToOther: message.repliesTo === 'other' }
      : { kind: 'question', text, surface, follows };
  }
  if (!continues(message)) return NOTHING;
  if (!message.canReadAll) return message.content === '' ? { kind: 'unreadable' } : NOTHING;
  const surface = follows ? 'thread' : 'channel';
  return text === '' ? NOTHING : { kind: 'question', text, surface, follows };
}

/** Whether a message that names nobody is meant for the bot. In a thread people also talk to each other. */
function continues({ repliesTo, inAskedThread, answersAll, mentionsOthers }: SeenMessage): boolean {
  if (repliesTo === 'bot') return true;
  return (inAskedThread || answersAll) && repliesTo === null && !mentionsOthers;
}
