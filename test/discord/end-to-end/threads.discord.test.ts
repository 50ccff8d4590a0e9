import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loopback } from '../../loopback/loopback-discord.ts';
import { botFolders, endBot, readyBot } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** With MESSAGE_CONTENT=true: conversations that go on without a mention. */
const folders = botFolders();
const QUESTION = 'ماذا بحث بوتين ورئيسي؟';

let discord: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders, MESSAGE_CONTENT: 'true', STALE_AFTER_DAYS: '1' }));
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

async function nth(channelId: string, n: number) {
  return await discord.waitFor(() => discord.fromBot(channelId)[n], `message ${n} in ${channelId}`);
}

describe('a plain message', () => {
  it('in a thread where the bot was asked is a question', async () => {
    const thread = discord.addThread();
    discord.say(discord.person(), thread, `<@${discord.botUser.id}> ${QUESTION}`);
    await nth(thread, 0);
    discord.say(discord.person(), thread, 'وماذا بحث بوتين وباشينيان؟');
    expect(quotesShown((await nth(thread, 1)).content)).not.toEqual([]);
  });

  it('in a thread where it was asked before its start is one, too', async () => {
    const thread = discord.addThread(undefined, { botJoined: true });
    discord.say(discord.person(), thread, QUESTION);
    expect(quotesShown((await nth(thread, 0)).content)).not.toEqual([]);
  });

  it('in a thread after a slash command is one, too', async () => {
    const thread = discord.addThread();
    await discord.slash(discord.person(), 'ask', { question: QUESTION }, { channelId: thread }).answer();
    discord.say(discord.person(), thread, 'وماذا بحث بوتين وباشينيان؟');
    expect(quotesShown((await nth(thread, 1)).content)).not.toEqual([]);
  });

  it('is none in another thread or channel, nor to other people', async () => {
    const [other, asked] = [discord.addThread(), discord.addThread()];
    discord.say(discord.person(), asked, `<@${discord.botUser.id}> ${QUESTION}`);
    await nth(asked, 0);
    const friend = discord.person();
    const theirs = discord.say(friend, asked, `<@${discord.person().id}> ${QUESTION}`);
    discord.say(discord.person(), asked, QUESTION, { replyTo: theirs, pingReplied: false });
    discord.say(discord.person(), asked, `@everyone ${QUESTION}`, { mentionEveryone: true });
    discord.say(discord.person(), asked, `<@&123456789012345678> ${QUESTION}`, {
      mentionRoles: ['123456789012345678'],
    });
    discord.say(discord.person(), other, QUESTION);
    discord.say(discord.person(), discord.channelId, QUESTION);
    const question = discord.say(discord.person(), asked, `<@${discord.botUser.id}> ${QUESTION}`);
    expect((await nth(asked, 1)).reference).toBe(question);
    expect(discord.fromBot(asked)).toHaveLength(2);
    expect(discord.fromBot(other)).toEqual([]);
    expect(discord.fromBot(discord.channelId)).toEqual([]);
  });
});

describe('a reply to the bot without a ping', () => {
  it('is a question', async () => {
    const channel = discord.addChannel();
    discord.say(discord.person(), channel, `<@${discord.botUser.id}> ${QUESTION}`);
    const answer = await nth(channel, 0);
    discord.say(discord.person(), channel, QUESTION, { replyTo: answer.id, pingReplied: false });
    expect(quotesShown((await nth(channel, 1)).content)).not.toEqual([]);
  });
});

describe('an answer older than STALE_AFTER_DAYS', () => {
  it('says in its first line how old its newest evidence is', async () => {
    const answer = await discord.slash(discord.person(), 'ask', { question: QUESTION }).answer();
    expect(answer.content.split('\n')[0]).toMatch(/20\d\d-\d\d-\d\d/u);
  });
});
