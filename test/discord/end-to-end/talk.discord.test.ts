import { ChannelType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loopback, StoredMessage } from '../../loopback/loopback-discord.ts';
import { MANAGE_SERVER } from '../admin-bot.ts';
import { chatterLine } from '../chatter.ts';
import { botFolders, endBot, readyBot } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** With MESSAGE_CONTENT=true: isnad among people who talk to each other; the real model on the five pages. */
const folders = botFolders();

/** Each with a claim that the pages answer, a quotation that they have, and what people say to each other. */
const LANGUAGES = [
  {
    language: 'Arabic',
    question: 'ماذا بحث بوتين ورئيسي؟',
    chatter: ['شكراً، هذا مفيد', 'ههههه 😂', 'https://example.org/a', '👍', 'هل هذا صحيح؟'],
    unanswered: 'متى تبدأ مباراة كرة القدم في ليما؟',
    remark: 'هل هذا صحيح؟',
    claim: 'بحث الرئيس بوتين مع الرئيس رئيسي العلاقات بين روسيا وإيران',
    quotation:
      'قرأت هذا: «بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي خلال اتصال هاتفي اليوم»',
    title: 'اتصال بوتين ورئيسي',
    post: 'صباح الخير جميعاً. عندي سؤال.\nماذا بحث بوتين ورئيسي؟',
  },
  {
    language: 'English',
    question: 'What did Raisi thank Putin for?',
    chatter: ['thanks, that helps', 'lol 😂', 'https://example.org/b', '👍', 'is that true?'],
    unanswered: 'When does the football match in Lima start?',
    remark: 'is that true?',
    claim: 'Raisi thanked Putin on the phone',
    quotation:
      'I read «بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي خلال اتصال هاتفي اليوم»',
    title: 'A phone call',
    post: 'Good morning to all of you. I have been away for a week and have seen nothing at all.\nWhat did Raisi thank Putin for?',
  },
] as const;

let discord: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders, MESSAGE_CONTENT: 'true', QUEUE_LENGTH: '1000' }));
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

const me = (): string => `<@${discord.botUser.id}>`;

async function nth(channelId: string, n: number): Promise<StoredMessage> {
  return await discord.waitFor(() => discord.fromBot(channelId)[n], `message ${n} in ${channelId}`);
}

/** Answers in a channel keep the order of what was asked: when this one is answered, all before are done with. */
async function allAnswered(channelId: string): Promise<readonly StoredMessage[]> {
  const last = discord.say(discord.person(), channelId, `${me()} ${LANGUAGES[1].question}`);
  const answer = await discord.waitFor(
    () =>
      discord
        .fromBot(channelId)
        // Until then it may say how many questions are ahead.
        .find(({ reference, content }) => reference === last && quotesShown(content).length > 0),
    'the answer to the last question',
  );
  return discord.fromBot(channelId).filter(({ id }) => id !== answer.id);
}

const reactionsOn = (id: string): readonly string[] =>
  discord.messages.find((message) => message.id === id)?.reactions ?? [];

describe.each(LANGUAGES)(
  'in $language',
  ({ question, chatter, unanswered, remark, claim, quotation, title, post }) => {
    it('what people say to each other in an asked thread gets no answer; a follow-up of who asked is marked as read', async () => {
      const thread = discord.addThread();
      const asker = discord.person();
      discord.say(asker, thread, `${me()} ${question}`);
      await nth(thread, 0);
      for (const line of chatter) discord.say(asker, thread, line);
      const missed = discord.say(asker, thread, unanswered);
      const others = discord.say(discord.person(), thread, unanswered);
      discord.say(discord.person(), thread, question);
      const said = await allAnswered(thread);
      expect(said).toHaveLength(2);
      expect(said.every(({ content }) => quotesShown(content).length > 0)).toBe(true);
      expect(reactionsOn(missed)).toEqual(['👀']);
      expect(reactionsOn(others)).toEqual([]);
    });

    it('a reply to a claim asks about that claim, a quotation in it is verified', async () => {
      const channel = discord.addChannel();
      const said = discord.say(discord.person(), channel, claim);
      discord.say(discord.person(), channel, `${me()} ${remark}`, { replyTo: said });
      expect(quotesShown((await nth(channel, 0)).content)).not.toEqual([]);
      discord.say(discord.person(), channel, me(), { replyTo: said });
      expect(quotesShown((await nth(channel, 1)).content)).not.toEqual([]);
      const quoted = discord.say(discord.person(), channel, quotation);
      discord.say(discord.person(), channel, `${me()} ${remark}`, { replyTo: quoted });
      expect(labels(await nth(channel, 2))).toEqual(
        expect.arrayContaining([expect.stringMatching(/Export|تصدير/u)]),
      );
    });

    it('a forwarded message, a poll, a text display and the fields of a card are read', async () => {
      const carriers = [
        { forwarded: claim },
        { poll: { question: claim, answers: ['1', '2'] } },
        { components: [{ type: 17, components: [{ type: 10, content: claim }] }] },
        { embeds: [{ title: '*', fields: [{ name: '*', value: claim, inline: false }] }] },
      ];
      const channel = discord.addChannel();
      for (const [i, carrier] of carriers.entries()) {
        const said = discord.say(discord.person(), channel, '', carrier);
        discord.say(discord.person(), channel, me(), { replyTo: said });
        expect(quotesShown((await nth(channel, i)).content)).not.toEqual([]);
      }
    });

    it('a post in a forum is answered once, from title and first message; then only who speaks to isnad', async () => {
      const forum = discord.addChannelOf(ChannelType.GuildForum);
      const set = { mention: false, channel: forum };
      await discord.slash(discord.person(), 'settings set', set, { permissions: MANAGE_SERVER }).answer();
      const thread = discord.addPost(discord.person(), forum, title, post);
      expect(quotesShown((await nth(thread, 0)).content)).not.toEqual([]);
      discord.say(discord.person(), thread, question);
      expect(await allAnswered(thread)).toHaveLength(1);
      const silent = discord.addPost(discord.person(), forum, chatter[0], chatter[1]);
      expect(await allAnswered(silent)).toEqual([]);
    });

    it('a question that is edited is answered anew in the place of its answer, which says so', async () => {
      const channel = discord.addChannel();
      const asked = discord.say(discord.person(), channel, `${me()} ${unanswered}`);
      const before = await nth(channel, 0);
      discord.edit(asked);
      discord.edit(asked, `${me()} ${question}`);
      const after = await discord.waitFor(() => before.edits > 0 && before, 'the new answer');
      expect(quotesShown(after.content)).not.toEqual([]);
      expect(after.content).toMatch(/answer to the edited question|جواب السؤال المعدّل/u);
      const plain = discord.say(discord.person(), channel, question);
      discord.edit(plain, `${me()} ${question}`);
      expect(quotesShown((await nth(channel, 1)).content)).not.toEqual([]);
      expect((await nth(channel, 1)).content).not.toMatch(/edited question|السؤال المعدّل/u);
    });

    it('a question that is deleted while it waits is not answered', async () => {
      const channel = discord.addChannel();
      discord.say(discord.person(), channel, `${me()} ${question}`);
      const second = discord.say(discord.person(), channel, `${me()} ${question}`);
      discord.remove(second);
      const said = await allAnswered(channel);
      expect(said.map(({ reference }) => reference)).not.toContain(second);
      expect(said).toHaveLength(1);
    });
  },
);

it('100 members who write 1,000 messages in a thread, 10 of them questions that it answers, get 10 answers', async () => {
  const thread = discord.addThread();
  const members = Array.from({ length: 100 }, () => discord.person());
  discord.say(discord.person(), thread, `${me()} ${LANGUAGES[0].question}`);
  await nth(thread, 0);
  const questions = new Set<string>();
  for (let n = 0; n < 1000; n++) {
    const member = members[n % members.length] ?? discord.owner;
    if (n % 100 === 42) {
      const { question } = LANGUAGES[(n % 200) / 100 < 1 ? 0 : 1];
      questions.add(discord.say(member, thread, question));
    } else discord.say(member, thread, chatterLine(n, 25));
  }
  const [, ...answers] = await allAnswered(thread);
  expect(answers.map(({ reference }) => reference)).toEqual([...questions]);
  expect(answers.every(({ content }) => quotesShown(content).length > 0)).toBe(true);
});

function labels({ components }: StoredMessage): string[] {
  const rows = components as readonly { readonly components: readonly { readonly label: string }[] }[];
  return rows.flatMap((row) => row.components.map(({ label }) => label));
}
