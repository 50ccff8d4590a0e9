import { rmSync } from 'node:fs';
import { afterAll, afterEach, expect, it } from 'vitest';
import { ar } from '../../../src/discord/locales/ar.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { startLoopback, type Loopback } from '../../loopback/loopback-discord.ts';
import { addPage, changeableFolders, MANAGE_SERVER } from '../admin-bot.ts';
import { readyBotOn } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import '../unhurried.ts';

/** What the operators' channel is told, in English and in Arabic. */
const folders = changeableFolders();
const QUESTION = 'What did the harbour of Valparaiso secretly ask?';
const REFUSED = { status: 400, body: { code: 50035, message: `Invalid Form Body: ${QUESTION}` } };

let discord: Loopback;
let bot: RunningBot;

afterEach(async () => {
  await bot.stop();
  await discord.close();
  rmSync(folders.DATA_DIR, { recursive: true, force: true });
});

afterAll(() => {
  rmSync(folders.folder, { recursive: true, force: true });
});

it.each([
  ['en', en],
  ['ar', ar],
] as const)(
  'faults are told once with their number and no word of a member, and a full queue is (%s)',
  async (language, strings) => {
    discord = await startLoopback();
    const operators = discord.channelId;
    bot = await readyBotOn(discord, {
      ...folders,
      ...{ OPERATORS_CHANNEL_ID: operators, ANSWERS_AT_ONCE: '1', QUEUE_LENGTH: '1' },
    });
    const channel = discord.otherChannelId;
    await discord
      .slash(
        discord.person(),
        'settings set',
        { language },
        { permissions: MANAGE_SERVER, channelId: channel },
      )
      .answer();
    const told = (): string[] => discord.fromBot(operators).map(({ content }) => content);
    const faults = () => bot.log.filter(({ event }) => event === 'request failed');

    for (const count of [1, 2]) {
      discord.faults.failNext({ method: 'PATCH', path: /@original$/ }, 1, REFUSED);
      // Told to the person, so that the next fault is the next question's.
      await discord.slash(discord.person(), 'ask', { question: QUESTION }, { channelId: channel }).answer();
      expect(faults()).toHaveLength(count);
    }
    const report = String(faults()[0]?.['report']);
    const fault = strings.operators.fault(`\u2068${report}\u2069`, '\u2068DiscordAPIError 50035\u2069');
    await discord.waitFor(() => told().length > 0, 'the operators told');
    expect(told()).toEqual([fault]);

    const release = discord.faults.holdNext({ method: 'PATCH', path: /@original$/ });
    const patches = (): number => discord.requests.filter(({ method }) => method === 'PATCH').length;
    const before = patches();
    const inWork = discord.slash(discord.person(), 'ask', { question: QUESTION }, { channelId: channel });
    await discord.waitFor(() => patches() > before, 'an answer that does not end');
    const [waiting, refused] = [1, 2].map(() =>
      discord.slash(discord.person(), 'ask', { question: QUESTION }, { channelId: discord.addChannel() }),
    );
    await discord.waitFor(() => told().length > 1, 'the operators told of the queue');
    release();
    for (const one of [inWork, waiting, refused]) await one?.answer();
    expect(told()).toEqual([fault, strings.operators.queueFull(1)]);
    expect(told().join()).not.toContain('Valparaiso');
  },
);

it.each([
  ['en', en, 'Harbour news'],
  ['ar', ar, 'Port news'],
] as const)(
  'a disk that fills up and an index that lacks changes are told (%s)',
  async (language, strings, title) => {
    discord = await startLoopback();
    const operators = discord.channelId;
    const env = { ...folders, OPERATORS_CHANNEL_ID: operators };
    bot = await readyBotOn(discord, env);
    const where = { permissions: MANAGE_SERVER };
    await discord.slash(discord.person(), 'settings set', { language }, where).answer();
    expect(discord.fromBot(operators).filter(({ ephemeralFor }) => ephemeralFor === null)).toEqual([]);
    await bot.stop();

    addPage(
      folders.CORPUS_DIR,
      `${title}.txt`,
      'The harbour of Valparaiso was closed by a strike of nine hundred dockers.',
    );
    bot = await readyBotOn(discord, { ...env, DISK_LOW_MB: '10000000' });
    const told = () => discord.fromBot(operators).filter(({ ephemeralFor }) => ephemeralFor === null);
    await discord.waitFor(() => told().length > 1, 'both told');
    const [disk, index] = told().map(({ content }) => content);
    const size = /\u2068\d+ MB\u2069/u.exec(disk ?? '')?.[0] ?? '';
    expect(disk).toBe(strings.operators.diskLow(size));
    const stale = strings.operators.indexStale('X').split('X')[0] ?? '';
    expect(index?.startsWith(stale)).toBe(true);
    expect(index).toMatch(/(?:<\/reindex run:\d+>|\/reindex)/u);
    expect(discord.rejections).toEqual([]);

    // The next test begins with an index that is as new as the pages.
    const ran = await discord.slash(discord.owner, 'reindex run').answer();
    await discord.waitFor(() => ran.content.includes('1'), 'the run');
  },
);
