import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { en } from '../../../src/discord/locales/en.ts';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loopback, Person } from '../../loopback/loopback-discord.ts';
import { waitFor } from '../../loopback/wait-for.ts';
import { ADMINISTRATOR, MANAGE_SERVER } from '../admin-bot.ts';
import { botFolders, endBot, readyBot } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** Settings of servers, /verify, /privacy, follow-ups and the weekly report, with the real model on the five pages. */
const folders = botFolders();
const SETTINGS = join(folders.DATA_DIR, 'settings.json');
const ARABIC = 'ماذا بحث بوتين ورئيسي؟';
const QUOTE = 'بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي خلال اتصال هاتفي اليوم';
const manage = { permissions: MANAGE_SERVER };

let discord: Loopback;
let bot: RunningBot;
let manager: Person;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders, MESSAGE_CONTENT: 'true' }));
  manager = discord.person();
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

const set = async (
  options: Record<string, string | boolean>,
  channelId = discord.channelId,
): Promise<string> =>
  (await discord.slash(manager, 'settings set', options, { ...manage, channelId }).answer()).content;

describe('/verify', () => {
  it('says that a quote is the page’s, with its source', async () => {
    const { content } = await discord.slash(discord.person(), 'verify', { quote: QUOTE }).answer();
    expect(content).toContain('Exact');
    expect(quotesShown(content).join('\n')).toContain(QUOTE);
    expect(content).toContain('الوكالة العربية السورية للأنباء');
  });

  it('shows what was altered, to the one who asked if he wants that', async () => {
    const person = discord.person();
    const quote = QUOTE.replace('الإيراني', 'التركي');
    const answer = await discord.slash(person, 'verify', { quote, private: true }).answer();
    expect(answer.ephemeralFor).toBe(person.id);
    expect(answer.content).toContain('Altered');
    expect(answer.content).toMatch(/page: .*الإيراني/u);
    expect(answer.content).toMatch(/quote: .*التركي/u);
  });

  it.each([
    ['قال بوتين إنه لن يزور كوكب المشتري أبداً', 'Not found'],
    ['Putin said that he would never visit Jupiter', 'Not comparable'],
    ['بوتين', 'Too short'],
    ['  ', 'There is no quote'],
  ])('says of "%s": %s', async (quote, said) => {
    expect((await discord.slash(discord.person(), 'verify', { quote }).answer()).content).toContain(said);
  });
});

describe('a reply to a quotation with a mention and no question', () => {
  const bare = () => `<@${discord.botUser.id}>`;

  it('has the quotation verified for all to see', async () => {
    const channel = discord.addChannel();
    const theirs = discord.say(discord.person(), channel, `SANA: "${QUOTE}"`);
    const reply = discord.say(discord.person(), channel, bare(), { replyTo: theirs, pingReplied: false });
    const answer = await waitFor(() => discord.fromBot(channel)[0], 'answer');
    expect(answer.content).toContain('Exact');
    expect(answer.reference).toBe(reply);
    expect(answer.ephemeralFor).toBeNull();
  });

  it('is told what the archive has on the message where there is no quotation', async () => {
    const channel = discord.addChannel();
    const theirs = discord.say(discord.person(), channel, 'Good morning');
    discord.say(discord.person(), channel, bare(), { replyTo: theirs, pingReplied: false });
    const answer = await waitFor(() => discord.fromBot(channel)[0], 'answer');
    expect(answer.content).toContain('The archive has no answer');
  });
});

describe('/settings', () => {
  it('is refused to whoever may not manage the server, the operator too', async () => {
    for (const person of [discord.person(), discord.owner]) {
      for (const part of ['show', 'set', 'reset']) {
        const { content } = await discord.slash(person, `settings ${part}`, {}).answer();
        expect(content).toContain('Only members who can manage this server');
      }
    }
  });

  it('is refused in direct messages', async () => {
    const where = { channelId: discord.dmWith(manager), permissions: ADMINISTRATOR };
    expect((await discord.slash(manager, 'settings show', {}, where).answer()).content).toContain(
      'belong to a server',
    );
  });

  it('wants something to set, an outlet that is known, and a channel that is there', async () => {
    expect(await set({})).toContain('Nothing to change');
    expect(await set({ outlets: 'Daily Planet' })).toContain('The archive has no articles from');
    const gone = discord.addChannel();
    discord.deleteChannel(gone);
    expect(await set({ channel: gone, enabled: false })).toContain('no such channel');
  });

  it('sets the language of isnad’s own words, which wins over the question’s', async () => {
    const channel = discord.addChannel();
    expect(await set({ language: 'de', channel })).toContain('Gespeichert');
    const { content } = await discord
      .slash(
        discord.person(),
        'ask',
        { question: 'Who won the football match in Lima?' },
        { channelId: channel },
      )
      .answer();
    expect(content).toContain('Das Archiv');
    const elsewhere = await discord
      .slash(discord.person(), 'ask', { question: 'Who won the football match in Lima?' })
      .answer();
    expect(elsewhere.content).toContain('The archive');
  });

  it('turns isnad off in a channel, for commands and mentions', async () => {
    const channel = discord.addChannel();
    await set({ enabled: false, channel });
    const asker = discord.person();
    const refused = await discord.slash(asker, 'ask', { question: ARABIC }, { channelId: channel }).answer();
    expect(refused.ephemeralFor).toBe(asker.id);
    expect(quotesShown(refused.content)).toEqual([]);
    expect(
      (await discord.slash(asker, 'verify', { quote: QUOTE }, { channelId: channel }).answer()).content,
    ).toContain('turned off');
    discord.say(asker, channel, `<@${discord.botUser.id}> ${ARABIC}`);
    // An answer elsewhere comes after the mention was read.
    await discord.slash(asker, 'ask', { question: ARABIC }).answer();
    expect(discord.fromBot(channel).filter(({ ephemeralFor }) => ephemeralFor === null)).toHaveLength(0);
  });

  it('makes answers private by default, and a member may say otherwise', async () => {
    const channel = discord.addChannel();
    await set({ private: true, channel });
    const asker = discord.person();
    const byDefault = await discord
      .slash(asker, 'ask', { question: ARABIC }, { channelId: channel })
      .answer();
    expect(byDefault.ephemeralFor).toBe(asker.id);
    const open = await discord
      .slash(asker, 'ask', { question: ARABIC, private: false }, { channelId: channel })
      .answer();
    expect(open.ephemeralFor).toBeNull();
  });

  it('takes every message of a channel for a question where no mention is needed', async () => {
    const channel = discord.addChannel();
    await set({ mention: false, channel });
    discord.say(discord.person(), channel, ARABIC);
    const answer = await discord.waitFor(() => discord.fromBot(channel)[0], 'an answer');
    expect(quotesShown(answer.content).length).toBeGreaterThan(0);
  });

  it('lets only some outlets be quoted', async () => {
    const channel = discord.addChannel();
    expect(await set({ outlets: 'بوابة الوفد', channel })).toContain('بوابة الوفد');
    const { content } = await discord
      .slash(discord.person(), 'verify', { quote: QUOTE }, { channelId: channel })
      .answer();
    expect(content).not.toContain('Exact');
    expect(quotesShown(content)).not.toContain(QUOTE);
    const asked = await discord
      .slash(discord.person(), 'ask', { question: ARABIC }, { channelId: channel })
      .answer();
    expect(asked.content).not.toContain('الوكالة العربية السورية للأنباء');
  });

  it('shows what is set, and takes it back', async () => {
    const channel = discord.addChannel();
    await set({ enabled: false, channel });
    const show = async () => (await discord.slash(manager, 'settings show', {}, manage).answer()).content;
    expect(await show()).toContain(`<#${channel}>`);
    await discord.slash(manager, 'settings reset', { channel }, manage).answer();
    expect(await show()).not.toContain(`<#${channel}>`);
  });

  it('is one server’s and never another’s, and forgotten with channel and server', async () => {
    const other = discord.addGuild();
    await discord.waitFor(async () => {
      const { content } = await discord
        .slash(
          manager,
          'settings set',
          { enabled: false, channel: other.channelId },
          { ...manage, channelId: other.channelId },
        )
        .answer();
      return content.includes('Saved') ? true : undefined;
    }, 'the other server');
    const own = await discord.slash(manager, 'settings show', {}, manage).answer();
    expect(own.content).not.toContain(other.channelId);
    const kept = (): string => readFileSync(SETTINGS, 'utf8');
    expect(kept()).toContain(other.channelId);
    expect(statSync(SETTINGS).mode & 0o777).toBe(0o600);

    const gone = discord.addChannel();
    await set({ enabled: false, channel: gone });
    expect(kept()).toContain(gone);
    discord.deleteChannel(gone);
    await discord.waitFor(() => (kept().includes(gone) ? undefined : true), 'the channel forgotten');

    discord.removeBotFrom(other.guildId);
    await discord.waitFor(() => (kept().includes(other.guildId) ? undefined : true), 'the server forgotten');
  });
});

describe('follow-ups', () => {
  it('are completed by what the same person asked before, and by nobody else’s question', async () => {
    const channel = discord.addChannel();
    const asker = discord.person();
    discord.say(asker, channel, `<@${discord.botUser.id}> What did Putin and Raisi discuss?`);
    const first = await discord.waitFor(() => discord.fromBot(channel)[0], 'the first answer');
    discord.say(asker, channel, `<@${discord.botUser.id}> And with Aliyev?`, {
      replyTo: first.id,
      pingReplied: true,
    });
    const second = await discord.waitFor(() => discord.fromBot(channel)[1], 'the second answer');
    expect(quotesShown(second.content).join('\n')).toContain('علييف');
    discord.say(discord.person(), channel, `<@${discord.botUser.id}> And with Aliyev?`, {
      replyTo: first.id,
      pingReplied: true,
    });
    const others = await discord.waitFor(() => discord.fromBot(channel)[2], 'the other’s answer');
    // Without the first question this is none, whatever comes close to it.
    expect(second.content).not.toContain(en.answers.noAnswer);
    expect(others.content).toContain(en.answers.noAnswer);
  });

  it('are not completed by what was asked in private, since everybody sees the answer', async () => {
    const channel = discord.addChannel();
    const asker = discord.person();
    const mention = `<@${discord.botUser.id}>`;
    discord.say(discord.person(), channel, `${mention} What did Xi promise Putin?`);
    const { id } = await discord.waitFor(() => discord.fromBot(channel)[0], 'an answer to somebody else');
    const question = 'What did Putin and Raisi discuss?';
    await discord.slash(asker, 'ask', { question, private: true }, { channelId: channel }).answer();
    const shown = (): (typeof discord.messages)[number][] =>
      discord.fromBot(channel).filter(({ ephemeralFor }) => ephemeralFor === null);
    discord.say(asker, channel, `${mention} And with Aliyev?`, { replyTo: id, pingReplied: true });
    const own = await discord.waitFor(() => shown()[1], 'the answer to the one who asked in private');
    discord.say(discord.person(), channel, `${mention} And with Aliyev?`, { replyTo: id, pingReplied: true });
    const strangers = await discord.waitFor(() => shown()[2], 'the answer to a stranger');
    expect(quotesShown(own.content)).toEqual(quotesShown(strangers.content));
  });
});

describe('/privacy', () => {
  it('tells what is kept, and forgets what a member asked', async () => {
    const { content } = await discord.slash(discord.person(), 'privacy').answer();
    expect(content).toContain('user names are not kept');
    expect(content).toContain('hour');
    const forgotten = await discord.slash(discord.person(), 'privacy', { forget: true }).answer();
    expect(forgotten.content).toContain('forgotten');
  });

  it('is true: no question and no member is in any file', () => {
    writeFileSync(join(folders.folder, 'look'), '');
    expect(readFileSync(SETTINGS, 'utf8')).not.toContain(manager.id);
    expect(bot.output()).not.toContain('Raisi');
  });
});
