import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANAGE_SERVER } from '../discord/admin-bot.ts';
import { hostileLabel, hostileText } from '../discord/render/hostile.ts';
import { botFolders, endBot, readyBot } from '../discord/ready-bot.ts';
import type { RunningBot } from '../discord/run-bot.ts';
import { quotesShown } from '../discord/un-render.ts';
import type { InteractionHandle, Loopback, StoredMessage } from '../loopback/loopback-discord.ts';
import { CASES, FUZZ_TIMEOUT_MS } from './cases.ts';

const folders = botFolders();
let discord: Loopback;
let bot: RunningBot;
let answer: StoredMessage;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({
    ...folders,
    ...{ QUESTIONS_PER_MEMBER: '10000', QUESTIONS_PER_CHANNEL: '10000', QUESTIONS_PER_SERVER: '10000' },
  }));
  answer = await discord.slash(discord.person(), 'ask', { question: 'What did Putin say?' }).answer();
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

/** Everything that a member can send. Few are questions with a whole answer, since each of these takes a third of a second. */
const sent = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('verify' as const), text: hostileText }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('dates' as const), text: hostileText }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('settings' as const), text: hostileText }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), text: hostileText }) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('press' as const), text: fc.oneof(hostileText, forgedIds()) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ask' as const), text: hostileText }) },
);

function forgedIds(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('1', '2', '9'),
      fc.constantFrom('m', 'c', 'p', 'h', 'n', 'd', 'x'),
      fc.constantFrom('ar', 'en', 'xx'),
      fc.stringMatching(/^[\w.-]{0,90}$/u),
    )
    .map((parts) => parts.join(''));
}

describe('a bot that is sent whatever members can send', () => {
  it(
    'answers each with something, shows nothing of it as markup, and goes on',
    { timeout: FUZZ_TIMEOUT_MS },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(sent, { minLength: 10, maxLength: 10 }),
          hostileLabel,
          async (batch, name) => {
            await Promise.all(
              batch.map(async ({ kind, text }) => {
                const handle = send(kind, text, name);
                if (handle === null) return;
                const shown = await handle.answer(60_000);
                expect(shown.content.length + shown.attachments.length).toBeGreaterThan(0);
              }),
            );
            expect(discord.rejections).toEqual([]);
          },
        ),
        { numRuns: Math.ceil(CASES / 10) },
      );
      expect(bot.child.exitCode).toBeNull();
      const broken = bot.log.filter(({ level, event }) => level === 'error' && event !== 'request failed');
      expect(broken).toEqual([]);
      expect(bot.log.filter(({ event }) => event === 'request failed')).toEqual([]);
      const { content } = await discord
        .slash(discord.person(), 'ask', { question: 'What did Putin say?' })
        .answer();
      expect(quotesShown(content)).toEqual(quotesShown(answer.content));
    },
  );

  it('writes nothing of what members sent, and nobody’s name, into its log', async () => {
    const marked = discord.person('Quetzalcoatl');
    const text = 'What did the hippopotamus say to Putin about Karabakh?';
    await discord.slash(marked, 'ask', { question: text }).answer();
    await discord.slash(marked, 'ask', { question: text, from: 'the day of the hippopotamus' }).answer();
    await discord.slash(marked, 'verify', { quote: text }).answer();
    const channel = discord.addChannel();
    discord.say(marked, channel, `<@${discord.botUser.id}> ${text}`);
    await discord.waitFor(() => discord.fromBot(channel)[0], 'an answer');
    await discord.press(marked, answer, '1cenhippopotamus').answer();
    expect(bot.log.length).toBeGreaterThan(5);
    expect(bot.output()).not.toMatch(/hippopotamus|Quetzalcoatl/u);
    expect(bot.output()).not.toContain(marked.id);
  });
});

/** Null for input that only gets suggestions. */
function send(kind: string, typed: string, name: string): InteractionHandle | null {
  const person = discord.person(name.slice(0, 32).trim() || 'x');
  // Discord rejects an empty text for a required option, and any text that is not well-formed.
  const text = typed.toWellFormed().trim() === '' ? '.' : typed.toWellFormed().slice(0, 1500);
  switch (kind) {
    case 'verify':
      return discord.slash(person, 'verify', { quote: text });
    case 'dates':
      return discord.slash(person, 'ask', {
        question: 'What did Putin say?',
        from: text.slice(0, 20),
        to: '2000',
      });
    case 'settings':
      return discord.slash(
        person,
        'settings set',
        { outlets: text.slice(0, 900) },
        { permissions: MANAGE_SERVER, channelId: discord.otherChannelId },
      );
    case 'type':
      discord.autocomplete(person, 'ask', 'outlet', text.slice(0, 100));
      return null;
    case 'press':
      return discord.press(person, answer, text.slice(0, 100));
    default:
      return discord.slash(person, 'ask', { question: text });
  }
}
