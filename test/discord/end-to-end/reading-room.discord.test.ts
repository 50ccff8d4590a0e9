import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loopback } from '../../loopback/loopback-discord.ts';
import { freePort } from '../../free-port.ts';
import { botFolders, endBot, readyBot } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import '../unhurried.ts';

/** The bot with a reading room beside it, whose public address is the port itself. */
const folders = botFolders();

let discord: Loopback;
let bot: RunningBot;
let address: string;

beforeAll(async () => {
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  ({ discord, bot } = await readyBot({ ...folders, READING_ROOM_PORT: String(port), PUBLIC_URL: address }));
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

const QUESTION = 'ماذا بحث بوتين ورئيسي؟';

describe('the reading room beside the bot', () => {
  it('has a place for a quote without an address, to which the answer links, and where it is marked', async () => {
    const answer = await discord.slash(discord.person(), 'ask', { question: QUESTION }).answer();
    const [, link = ''] = /<(http:\/\/127\.0\.0\.1[^>]+)>/u.exec(answer.content) ?? [];
    expect(link).toContain('#:~:text=');
    const text = await (await fetch(link)).text();
    const [, marked = ''] = /<mark>([^<]+)<\/mark>/u.exec(text) ?? [];
    expect(answer.content).toContain(`> ${marked}`);
  });

  it('links what was verified as well', async () => {
    const quote = 'بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي خلال اتصال هاتفي اليوم';
    const answer = await discord.slash(discord.person(), 'verify', { quote }).answer();
    expect(answer.content).toContain(`<${address}/articles/`);
  });

  it('answers on its page what the bot answers', async () => {
    const text = await (await fetch(`${address}/?q=${encodeURIComponent(QUESTION)}`)).text();
    const [, first = ''] = /<blockquote[^>]*>([^<]+)<\/blockquote>/u.exec(text) ?? [];
    const answer = await discord.slash(discord.person(), 'ask', { question: QUESTION }).answer();
    expect(first).not.toBe('');
    expect(answer.content).toContain(first);
  });

  it('logs no question', () => {
    expect(bot.log.find(({ event }) => event === 'reading room open')).toMatchObject({ address });
    expect(bot.output()).not.toContain('بوتين');
  });
});
