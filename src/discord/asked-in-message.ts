import type { Front } from '../domain/metrics.ts';

/** What Discord tells about a message, as far as it decides whether isnad was spoken to. */
export type SeenMessage = {
  readonly content: string;
  /** A bot, a webhook, or Discord itself ("… pinned a message"). */
  readonly byMachine: boolean;
  /** A mention of the bot by name, or a reply that pings it; @everyone and roles are none. */
  readonly mentionsBot: boolean;
  /** Other people, roles or everyone. */
  readonly mentionsOthers: boolean;
  /** Whose message it replies to; null where it is no reply. */
  readonly repliesTo: 'bot' | 'other' | null;
  readonly isDirect: boolean;
  /** In a thread in which the bot was asked before. */
  readonly inAskedThread: boolean;
  /** Where the server wants every message taken for a question. */
  readonly answersAll: boolean;
  /** Whether the bot may read what is not addressed to it. */
  readonly canReadAll: boolean;
};

export type AskedInMessage =
  | { readonly kind: 'nothing' }
  /** `follows`: it may lack what the person asked before. */
  | { readonly kind: 'question'; readonly text: string; readonly front: Front; readonly follows: boolean }
  /** Spoken to without a question. */
  | { readonly kind: 'bare' }
  /** Probably spoken to, but Discord has emptied the message. */
  | { readonly kind: 'unreadable' };

const NOTHING: AskedInMessage = { kind: 'nothing' };

/** UTF-16 units: twice what Discord lets anyone write, so that whatever else comes costs no time. */
const LONGEST_MESSAGE = 8000;

/** White space, and mentions of people, roles, channels and commands, custom emoji, times: what no article says. */
const GAPS = /(?:\s|<(?:@[!&]?\d+|#\d+|\/[^:>]{1,64}:\d+|a?:\w{1,64}:\d+|t:-?\d+(?::[a-zA-Z])?)>)+/gu;

/**
 * Whether a message asks the bot (features.md M1, M2, A10): when it is mentioned or replied to, in direct messages,
 * and, where it may read them, in threads in which it was asked. Never for @everyone, roles, bots or itself.
 *
 */
export function askedInMessage(message: SeenMessage): AskedInMessage {
  if (message.byMachine) return NOTHING;
  const text = message.content.slice(0, LONGEST_MESSAGE).replaceAll(GAPS, ' ').trim();
  const follows = message.repliesTo === 'bot' || message.inAskedThread;
  if (message.isDirect)
    return text === '' ? { kind: 'bare' } : { kind: 'question', text, front: 'direct', follows };
  if (message.mentionsBot)
    return text === '' ? { kind: 'bare' } : { kind: 'question', text, front: 'mention', follows };

  // In a thread people also talk to each other.
  const continues =
    message.repliesTo === 'bot' ||
    ((message.inAskedThread || message.answersAll) && message.repliesTo === null && !message.mentionsOthers);
  if (!continues) return NOTHING;
  if (!message.canReadAll) return message.content === '' ? { kind: 'unreadable' } : NOTHING;
  const front = follows ? 'thread' : 'channel';
  return text === '' ? NOTHING : { kind: 'question', text, front, follows };
}
