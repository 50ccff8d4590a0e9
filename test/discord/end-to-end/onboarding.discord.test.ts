import { rmSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ar } from '../../../src/discord/locales/ar.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { fa } from '../../../src/discord/locales/fa.ts';
import { ru } from '../../../src/discord/locales/ru.ts';
import { stringsFor } from '../../../src/discord/locales/strings-for.ts';
import type { UiStrings } from '../../../src/discord/locales/ui-strings.ts';
import { startLoopback, type Loopback } from '../../loopback/loopback-discord.ts';
import { MANAGE_SERVER } from '../admin-bot.ts';
import { botFolders, readyBotOn } from '../ready-bot.ts';
import { runBot, type RunningBot } from '../run-bot.ts';
import '../unhurried.ts';

/** What a server, its members and whoever runs the bot see first, in English and in Arabic. */
const folders = botFolders();
let discord: Loopback;
let bot: RunningBot;

afterEach(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.rejections).toEqual([]);
  rmSync(folders.DATA_DIR, { recursive: true, force: true });
});

afterAll(() => {
  rmSync(folders.folder, { recursive: true, force: true });
});

const now = (): string => new Date().toISOString();
const commandsOf = (on: Loopback) => on.commands.global as { id: string; name: string; type: number }[];

function expectGreeting(text: string, strings: UiStrings): void {
  const lines = text.split('\n');
  expect(lines[0]).toBe(strings.help.about);
  expect(lines[1]).toBe(strings.welcome.runBy('\u2068owner\u2069'));
  expect(lines[2]).toBe(strings.help.examples);
  expect(lines.slice(3, 6).every((line) => line.startsWith('- '))).toBe(true);
  const id = commandsOf(discord).find(({ name }) => name === 'help')?.id ?? '';
  expect(lines[6]).toBe(strings.welcome.more(`</help:${id}>`));
  expect(lines).toHaveLength(7);
}

describe('a server that isnad is added to', () => {
  it.each([
    ['en-US', en],
    ['ar', ar],
  ])('is told once what isnad is, who runs the archive and what to ask (%s)', async (locale, strings) => {
    discord = await startLoopback();
    const whileAway = discord.addGuild({ joinedAt: now(), locale });
    bot = await readyBotOn(discord, folders);
    await bot.logged('commands registered');
    const greeting = await discord.waitFor(() => discord.fromBot(whileAway.channelId)[0], 'a greeting');
    expect(greeting.content).toContain(strings.help.about);

    const { channelId } = discord.addGuild({ joinedAt: now(), locale });
    const { content } = await discord.waitFor(() => discord.fromBot(channelId)[0], 'the other greeting');
    expectGreeting(content, strings);

    // Where it may not write, the server's owner is told.
    discord.addGuild({ joinedAt: now(), locale, writingDenied: true });
    const direct = discord.dmWith(discord.owner);
    expectGreeting(
      (await discord.waitFor(() => discord.fromBot(direct)[0], 'a direct message')).content,
      strings,
    );

    // Long-standing servers were not greeted, and nobody is after a restart.
    const greetings = discord.fromBot().length;
    expect(discord.fromBot(discord.channelId)).toEqual([]);
    await bot.stop();
    bot = await readyBotOn(discord, folders);
    const asked = await discord.slash(discord.person(), 'privacy').answer();
    expect(discord.fromBot()).toHaveLength(greetings + 1);
    expect(asked.content).toContain('greeted');
  });
});

describe('a bot on no server', () => {
  it('logs its invitation, and its log tells how far it is, in words', async () => {
    discord = await startLoopback();
    discord.removeBotFrom(discord.guildId);
    rmSync(folders.INDEX_DIR, { recursive: true, force: true });
    bot = await readyBotOn(discord, folders);
    const { invitation, level } = await bot.logged('on no server yet');
    expect(level).toBe('info');
    expect(invitation).toBe(
      `https://discord.com/oauth2/authorize?client_id=${discord.clientId}&scope=bot+applications.commands&permissions=274878008384`,
    );
    const events = bot.log.map(({ event }) => event);
    expect(events.indexOf('opening the index')).toBeLessThan(events.indexOf('building the index'));
    expect(events.indexOf('building the index')).toBeLessThan(events.indexOf('index ready'));
    const percents = bot.log.flatMap(({ event, percent }) =>
      event === 'building the index' ? [Number(percent)] : [],
    );
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).toBeGreaterThan(50);
  });

  it('writes lines for people with LOG_FORMAT=pretty', async () => {
    discord = await startLoopback();
    bot = runBot(discord, { ...folders, LOG_FORMAT: 'pretty' });
    await discord.waitFor(() => bot.output().includes('index ready'), 'the index');
    expect(bot.output()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d INFO {2}index ready {2}generation=\S+$/mu);
    expect(bot.log).toEqual([]);
  });
});

describe.each([
  ['en', 'en-US', en],
  ['ar', 'ar', ar],
  ['fa', 'fa', fa],
] as const)('with commands named in %s', (names, locale, strings) => {
  it('/help names every command to be pressed, who may use it, and the buttons; the presence has numbers', async () => {
    discord = await startLoopback();
    bot = await readyBotOn(discord, { ...folders, COMMAND_NAMES: names });
    await bot.logged(
      bot.log.some(({ event }) => event === 'commands unchanged')
        ? 'commands unchanged'
        : 'commands registered',
    );
    const handle = discord.slash(discord.person(), strings.commands.help.name, {}, { locale });
    const first = await handle.answer();
    expect(first.content).toContain(strings.help.examples);
    const second = await discord.waitFor(() => handle.followUps[0], 'the commands');
    const typed = commandsOf(discord).filter(({ type }) => type === 1);
    expect(typed).toHaveLength(10);
    for (const { id, name } of typed) expect(second.content).toContain(`</${name}:${id}>`);
    if (names !== 'en') {
      for (const { name } of [en.commands.ask, en.commands.settings])
        expect(second.content).toContain(`/${name}\u2069)`);
    }
    for (const { description } of [strings.commands.reindex, strings.commands.settings]) {
      expect(second.content).toContain(description);
    }
    for (const label of [strings.buttons.more, strings.buttons.delete])
      expect(second.content).toContain(`**${label}**`);
    expect(second.ephemeralFor).not.toBeNull();

    if (names === 'en') {
      const russian = discord.slash(discord.person(), 'help', {}, { locale: 'ru' });
      await russian.answer();
      const shown = await discord.waitFor(() => russian.followUps[0], 'the commands in Russian');
      const ask = (
        discord.commands.global as { id: string; name: string; name_localizations?: Record<string, string> }[]
      ).find(({ name }) => name === 'ask');
      expect(ask?.name_localizations?.['ru']).toBe(ru.commands.ask.name);
      expect(shown.content).toContain(`</ask:${ask?.id ?? ''}> (\u2068/${ru.commands.ask.name}\u2069)`);
    }
    const settings = await discord
      .slash(
        discord.person(),
        `${strings.commands.settings.name} ${stringsFor(names).subcommands.set.name}`,
        { [stringsFor(names).options.language.name]: names, [stringsFor(names).options.private.name]: false },
        { locale, permissions: MANAGE_SERVER },
      )
      .answer();
    const lines = settings.content.split('\n');
    expect(lines).toContain(`${strings.settings.labels.private}: ${strings.settings.no}`);
    if (strings.direction === 'rtl') expect(lines.filter((line) => /[A-Za-z]$/u.test(line))).toEqual([]);

    const [activity] = discord.presences.at(-1)?.activities ?? [];
    const newest = /\d{4}-\d\d-\d\d/u.exec(activity?.state ?? '')?.[0] ?? '';
    const articles = Number(/\d+/u.exec(activity?.state ?? '')?.[0]);
    expect(activity).toMatchObject({
      type: 4,
      state: strings.status.presence(articles, `\u2068${newest}\u2069`),
    });
    const told = await discord.slash(discord.person(), strings.commands.status.name, {}, { locale }).answer();
    expect(told.content).toContain(`${strings.status.newest}: \u2068${newest}\u2069`);
    expect(told.content).toContain(`${strings.status.articles}: \u2068${articles}\u2069`);
  });
});
