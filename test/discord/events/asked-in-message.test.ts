import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedInMessage,
  type AskedInMessage,
  type SeenMessage,
} from '../../../src/discord/events/asked-in-message.ts';

/** A message in a channel of a server, to nobody in particular. */
const CHATTER: SeenMessage = {
  content: 'What did Putin say?',
  byMachine: false,
  mentionsBot: false,
  mentionsOthers: false,
  repliesTo: null,
  isDirect: false,
  inAskedThread: false,
  answersAll: false,
  canReadAll: true,
  opensPost: null,
};
const ME = '111111111111111111';
const MENTION: SeenMessage = { ...CHATTER, content: `<@${ME}> What did Putin say?`, mentionsBot: true };
const IN_THREAD: SeenMessage = { ...CHATTER, inAskedThread: true };

const question = (
  surface: 'mention' | 'direct' | 'thread' | 'channel',
  text = 'What did Putin say?',
  follows = surface === 'thread',
  isAddressed = surface === 'mention' || surface === 'direct',
): AskedInMessage => ({ kind: 'question', text, surface, follows, isAddressed });
const NOTHING: AskedInMessage = { kind: 'nothing' };
const BARE: AskedInMessage = { kind: 'bare', repliesToOther: false };
const BARE_REPLY: AskedInMessage = { kind: 'bare', repliesToOther: true };
const UNREADABLE: AskedInMessage = { kind: 'unreadable' };

type Case = readonly [string, SeenMessage, AskedInMessage];

const MENTIONS: Case[] = [
  ['a mention', MENTION, question('mention')],
  [
    'a mention in the older form',
    { ...MENTION, content: `<@!${ME}> What did Putin say?` },
    question('mention'),
  ],
  ['a mention at the end', { ...MENTION, content: `What did Putin say? <@${ME}>` }, question('mention')],
  ['a mention without a space', { ...MENTION, content: `<@${ME}>What did Putin say?` }, question('mention')],
  ['a mention twice', { ...MENTION, content: `<@${ME}> <@!${ME}> What did Putin say?` }, question('mention')],
  [
    'a mention within',
    { ...MENTION, content: `What did <@${ME}> say?` },
    question('mention', 'What did say?'),
  ],
  ['a mention where only that may be read', { ...MENTION, canReadAll: false }, question('mention')],
  ['a mention beside others', { ...MENTION, mentionsOthers: true }, question('mention')],
  ['a mention in a reply to somebody else', { ...MENTION, repliesTo: 'other' }, question('mention')],
  [
    'a mention in an asked thread',
    { ...MENTION, inAskedThread: true, mentionsOthers: true },
    question('mention', 'What did Putin say?', true),
  ],
  [
    'a mention on several lines',
    { ...MENTION, content: `<@${ME}>\n\nWhat did\nPutin  say?` },
    question('mention'),
  ],
  [
    'a reply that pings',
    { ...CHATTER, repliesTo: 'bot', mentionsBot: true },
    question('mention', 'What did Putin say?', true),
  ],
  [
    'a reply that pings where only that may be read',
    { ...CHATTER, repliesTo: 'bot', mentionsBot: true, canReadAll: false },
    question('mention', 'What did Putin say?', true),
  ],
  ['nothing but a mention', { ...MENTION, content: `<@${ME}>` }, BARE],
  ['nothing but a mention in the older form', { ...MENTION, content: ` <@!${ME}>\n` }, BARE],
  [
    'a mention with an emoji of a server',
    { ...MENTION, content: `<@${ME}> <a:wave:222222222222222222>` },
    BARE,
  ],
  ['a mention with another person only', { ...MENTION, content: `<@${ME}> <@222222222222222222>` }, BARE],
  [
    'nothing but a mention in a reply to somebody else',
    { ...MENTION, content: `<@${ME}>`, repliesTo: 'other' },
    BARE_REPLY,
  ],
  [
    'a reply that pings with a picture only',
    { ...CHATTER, content: '', repliesTo: 'bot', mentionsBot: true },
    BARE,
  ],
];

const DIRECT: Case[] = [
  ['a direct message', { ...CHATTER, isDirect: true }, question('direct')],
  [
    'a direct message where nothing else may be read',
    { ...CHATTER, isDirect: true, canReadAll: false },
    question('direct'),
  ],
  ['a direct message with a mention', { ...MENTION, isDirect: true }, question('direct')],
  [
    'a direct reply',
    { ...CHATTER, isDirect: true, repliesTo: 'bot', mentionsBot: true },
    question('direct', 'What did Putin say?', true),
  ],
  ['a direct message without text', { ...CHATTER, isDirect: true, content: '' }, BARE],
];

const THREADS: Case[] = [
  ['a message in a thread in which it was asked', IN_THREAD, question('thread')],
  [
    'a reply that does not ping',
    { ...CHATTER, repliesTo: 'bot' },
    question('thread', 'What did Putin say?', true, true),
  ],
  [
    'a reply that does not ping, in an asked thread',
    { ...IN_THREAD, repliesTo: 'bot' },
    question('thread', 'What did Putin say?', true, true),
  ],
  ['a reply to another person in an asked thread', { ...IN_THREAD, repliesTo: 'other' }, NOTHING],
  ['a mention of another person in an asked thread', { ...IN_THREAD, mentionsOthers: true }, NOTHING],
  ['a picture in an asked thread', { ...IN_THREAD, content: '' }, NOTHING],
  ['a sticker in reply', { ...CHATTER, content: '', repliesTo: 'bot' }, NOTHING],
  ['an emoji of a server in an asked thread', { ...IN_THREAD, content: '<:ok:222222222222222222>' }, NOTHING],
  [
    'a message that came empty in an asked thread',
    { ...IN_THREAD, content: '', canReadAll: false },
    UNREADABLE,
  ],
  ['a reply that came empty', { ...CHATTER, content: '', canReadAll: false, repliesTo: 'bot' }, UNREADABLE],
  [
    'a reply to another person that came empty in an asked thread',
    { ...IN_THREAD, content: '', canReadAll: false, repliesTo: 'other' },
    NOTHING,
  ],
];

const OTHERS: Case[] = [
  ['a message to nobody', CHATTER, NOTHING],
  ['a message to nobody that came empty', { ...CHATTER, content: '', canReadAll: false }, NOTHING],
  ['a reply to somebody else', { ...CHATTER, repliesTo: 'other' }, NOTHING],
  ['a mention of somebody else', { ...CHATTER, mentionsOthers: true }, NOTHING],
  ['@everyone', { ...CHATTER, content: '@everyone What did Putin say?' }, NOTHING],
  ['@here', { ...CHATTER, content: '@here What did Putin say?' }, NOTHING],
  ['a role', { ...CHATTER, content: '<@&333333333333333333> What did Putin say?' }, NOTHING],
  ['the bot’s name in plain letters', { ...CHATTER, content: '@isnad What did Putin say?' }, NOTHING],
];

describe('a message asks the bot', () => {
  it.each(MENTIONS)('by name: %s', (_, message, asked) => {
    expect(askedInMessage(message)).toEqual(asked);
  });

  it.each(DIRECT)('directly: %s', (_, message, asked) => {
    expect(askedInMessage(message)).toEqual(asked);
  });

  it.each(THREADS)('by going on: %s', (_, message, asked) => {
    expect(askedInMessage(message)).toEqual(asked);
  });

  it.each(OTHERS)('or does not: %s', (_, message, asked) => {
    expect(askedInMessage(message)).toEqual(asked);
  });

  it.each([...MENTIONS, ...DIRECT, ...THREADS])('never from a bot, a webhook or itself: %s', (_, message) => {
    expect(askedInMessage({ ...message, byMachine: true })).toEqual(NOTHING);
  });
});

describe('the text of a question', () => {
  const textOf = (content: string): string => {
    const asked = askedInMessage({ ...CHATTER, content, isDirect: true });
    return asked.kind === 'question' ? asked.text : '';
  };

  it.each([
    ['channels', 'news <#222222222222222222> today', 'news today'],
    ['roles', 'news <@&222222222222222222> today', 'news today'],
    ['commands', 'try </ask:222222222222222222> or </feed list:222222222222222222> now', 'try or now'],
    ['emoji', 'news <:ok:222222222222222222><a:ok:222222222222222222>', 'news'],
    ['times', 'since <t:1700000000> or <t:1700000000:R>', 'since or'],
  ])('has no %s in it', (_, content, text) => {
    expect(textOf(content)).toBe(text);
  });

  it.each(['is 3 < 5 and 7 > 2?', 'what is <b>?', 'a <@> b', 'a <@me> b', 'x <#> y', 'السعر < 100؟'])(
    'keeps what only looks like a mention: %s',
    (content) => {
      expect(textOf(content)).toBe(content);
    },
  );

  it('is every message of a channel where the server wants that, but none between others', () => {
    const all = { ...CHATTER, answersAll: true };
    expect(askedInMessage(all)).toEqual(question('channel'));
    expect(askedInMessage({ ...all, mentionsOthers: true })).toEqual(NOTHING);
    expect(askedInMessage({ ...all, repliesTo: 'other' })).toEqual(NOTHING);
    expect(askedInMessage({ ...all, byMachine: true })).toEqual(NOTHING);
  });

  it('follows what was asked before in a reply and in a thread, and nowhere else', () => {
    const follows = (message: SeenMessage): boolean => {
      const asked = askedInMessage(message);
      return asked.kind === 'question' && asked.follows;
    };
    expect(follows({ ...MENTION, repliesTo: 'bot' })).toBe(true);
    expect(follows({ ...MENTION, inAskedThread: true })).toBe(true);
    expect(follows(MENTION)).toBe(false);
    expect(follows({ ...CHATTER, isDirect: true })).toBe(false);
    expect(follows({ ...CHATTER, isDirect: true, repliesTo: 'bot' })).toBe(true);
  });

  it('is never empty, and never there for a machine', () => {
    const message = fc.record<SeenMessage>({
      content: fc.oneof(fc.string(), fc.constantFrom('', ' ', `<@${ME}>`, `<@!${ME}> q`, '@everyone')),
      byMachine: fc.boolean(),
      mentionsBot: fc.boolean(),
      mentionsOthers: fc.boolean(),
      repliesTo: fc.constantFrom('bot', 'other', null),
      isDirect: fc.boolean(),
      inAskedThread: fc.boolean(),
      answersAll: fc.boolean(),
      canReadAll: fc.boolean(),
      opensPost: fc.constantFrom(null, '', 'A title'),
    });
    fc.assert(
      fc.property(message, (seen) => {
        const asked = askedInMessage(seen);
        if (seen.byMachine) expect(asked).toEqual(NOTHING);
        if (asked.kind !== 'question') return;
        expect(asked.text).toBe(asked.text.trim());
        expect(asked.text).not.toBe('');
        expect(asked.text).not.toMatch(/<@!?\d+>/u);
        expect(seen.isDirect || seen.mentionsBot || seen.canReadAll).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
