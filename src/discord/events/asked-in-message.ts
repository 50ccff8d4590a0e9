import type { Surface } from '../../domain/ports/metrics.ts';
import { pointsElsewhere } from '../../text/talk/points-elsewhere.ts';
import { seemsAsked } from '../../text/talk/seems-asked.ts';
import { isWorthReading } from '../../text/talk/worth-reading.ts';
import { withoutIds } from '../respond/reading/without-ids.ts';

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
  /** In a thread in which the bot was asked before. The posts of a forum are none. */
  readonly inAskedThread: boolean;
  /** Whether this place takes every message for a question; of a post in a forum only the first. */
  readonly answersAll: boolean;
  /** Whether the bot may read what is not addressed to it. */
  readonly canReadAll: boolean;
  /** The title of the post in a forum that this message begins; null for any other message. */
  readonly opensPost: string | null;
};

export type AskedInMessage =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly surface: Surface;
      /** Earlier questions of the person may complete it. */
      readonly follows: boolean;
      /** Whether the person speaks to isnad, and expects an answer. */
      readonly isAddressed: boolean;
    }
  /** Spoken to without a question. `repliesToOther`: in a reply to somebody else, whose words are meant. */
  | { readonly kind: 'bare'; readonly repliesToOther: boolean }
  /** Probably spoken to, but Discord has emptied the message. */
  | { readonly kind: 'unreadable' };

const NOTHING: AskedInMessage = { kind: 'nothing' };

/** UTF-16 units that are read: twice what Discord lets anyone write, so that nothing longer costs time. */
const MAX_READ_MESSAGE_CHARS = 8000;

/**
 * Whether a message asks the bot (docs/research/users.md#speaking-only-when-spoken-to): when it mentions the bot or
 * replies to it, in direct messages, and, where the bot may read them, in threads in which it was asked before. It is
 * never asked by @everyone, roles, bots or itself.
 */
export function askedInMessage(message: SeenMessage): AskedInMessage {
  if (message.byMachine) return NOTHING;
  const text = textOf(message);
  const follows = message.repliesTo === 'bot' || message.inAskedThread;
  if (message.isDirect || message.mentionsBot) {
    const repliesToOther = message.repliesTo === 'other';
    if (text === '' || (repliesToOther && pointsElsewhere(text))) return { kind: 'bare', repliesToOther };
    const surface = message.isDirect ? 'direct' : 'mention';
    return { kind: 'question', text, surface, follows, isAddressed: true };
  }
  return continues(message) ? readAlong(message, text, follows) : NOTHING;
}

/** What may be asked in a message that names nobody, where isnad reads along. */
function readAlong(message: SeenMessage, text: string, follows: boolean): AskedInMessage {
  if (!message.canReadAll) return message.content === '' ? { kind: 'unreadable' } : NOTHING;
  const surface = follows ? 'thread' : 'channel';
  // Who thanks isnad for an answer wants none.
  const isAddressed = message.repliesTo === 'bot' && text !== '' && seemsAsked(text);
  const isRead = isAddressed || isWorthReading(text, among(message));
  return isRead ? { kind: 'question', text, surface, follows, isAddressed } : NOTHING;
}

function textOf({ content, opensPost }: SeenMessage): string {
  const own = withoutIds(content.slice(0, MAX_READ_MESSAGE_CHARS), () => null).searched.trim();
  if (opensPost === null) return own.replaceAll(/\s+/gu, ' ');
  return `${opensPost.trim()}\n${own}`.trim();
}

function among({ answersAll, inAskedThread }: SeenMessage): 'questions' | 'topics' | 'follow-ups' {
  if (answersAll) return 'topics';
  return inAskedThread ? 'follow-ups' : 'questions';
}

/** Whether a message that names nobody may be meant for the bot. In a thread people also talk to each other. */
function continues({ repliesTo, inAskedThread, answersAll, mentionsOthers }: SeenMessage): boolean {
  if (repliesTo === 'bot') return true;
  return (inAskedThread || answersAll) && repliesTo === null && !mentionsOthers;
}
