import { ChannelType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loopback, StoredMessage } from '../../loopback/loopback-discord.ts';
import { MANAGE_SERVER } from '../admin-bot.ts';
import { botFolders, endBot, readyBot } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** What members do wrong, and what Discord refuses; the real model on the five pages. */
const folders = botFolders();

const LANGUAGES = [
  {
    ...{ locale: 'ar', question: 'ماذا بحث بوتين ورئيسي؟', greeting: 'شكراً يا' },
    ...{
      deletes: 'حذف',
      date: 'لا تصلح القيمة',
      slow: 'الوضع البطيء',
      archived: 'مؤرشف',
      kept: 'لم يسمح ديسكورد',
    },
    ...{ context: 'في السياق', off: 'معطَّل', rest: 'تعذّر عرض الباقي' },
  },
  {
    ...{ locale: 'en-US', question: 'What did Raisi thank Putin for?', greeting: 'Thanks to' },
    ...{ deletes: 'Delete', date: 'not a valid date', slow: 'slow mode', archived: 'archived' },
    ...{
      kept: 'did not let isnad delete',
      context: 'In context',
      off: 'turned off',
      rest: 'The rest could not',
    },
  },
] as const;

let discord: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders }));
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

async function nth(channelId: string, n: number): Promise<StoredMessage> {
  return await discord.waitFor(() => discord.fromBot(channelId)[n], `message ${n} in ${channelId}`);
}

type Button = { readonly custom_id: string; readonly label: string };

function buttonsOf({ components }: StoredMessage): readonly Button[] {
  return (components as readonly { readonly components: readonly Button[] }[]).flatMap(
    (row) => row.components,
  );
}

function idOf(message: StoredMessage, label: string): string {
  const found = buttonsOf(message).find((one) => one.label === label);
  if (found === undefined) throw new Error(`no button ${label}`);
  return found.custom_id;
}

const set = (options: Record<string, string | boolean>): Promise<StoredMessage> =>
  discord.slash(discord.person(), 'settings set', options, { permissions: MANAGE_SERVER }).answer();

/** A channel whose words are in this language, whatever is asked. */
async function channelIn(locale: string): Promise<string> {
  const channel = discord.addChannel();
  await set({ channel, language: locale.slice(0, 2) });
  return channel;
}

const refusing = (code: number, times = 1): void => {
  const body = { message: 'No', code };
  discord.faults.failNext({ method: 'POST', path: /^\/channels\/\d+\/messages$/u }, times, {
    status: 403,
    body,
  });
};

describe.each(LANGUAGES)('in $locale', (words) => {
  const { locale, question } = words;

  it('what the asker did wrong is told to the asker alone, or can be deleted by the asker', async () => {
    const channelId = await channelIn(locale);
    const wrong = discord.slash(discord.person(), 'ask', { question, from: 'soon' }, { channelId, locale });
    expect(await wrong.acked).toMatchObject({ ephemeral: true });
    expect((await wrong.answer()).content).toContain(words.date);
    const empty = discord.slash(discord.person(), 'ask', { question: '؟!' }, { channelId, locale });
    expect(await empty.acked).toMatchObject({ ephemeral: true });
    const member = discord.person();
    discord.say(member, channelId, `<@${discord.botUser.id}>`);
    const hint = await nth(channelId, 2);
    await discord.press(member, hint, idOf(hint, words.deletes)).acked;
    await discord.waitFor(() => hint.deleted, 'the deletion of the hint');
    const verified = await discord
      .slash(member, 'verify', { quote: 'قمر المشتري مصنوع كله من الجبن' }, { channelId, locale })
      .answer();
    expect(buttonsOf(verified).map(({ label }) => label)).toContain(words.deletes);
  });

  it('where Discord takes no message, the asker reads why, and no report is filed', async () => {
    const channel = await channelIn(locale);
    refusing(20016);
    discord.say(discord.person(), channel, `<@${discord.botUser.id}> ${question}`);
    expect((await nth(channel, 0)).content).toContain(words.slow);
    refusing(50083);
    discord.say(discord.person(), channel, `<@${discord.botUser.id}> ${question}`);
    expect((await nth(channel, 1)).content).toContain(words.archived);
    refusing(160002);
    discord.say(discord.person(), channel, `<@${discord.botUser.id}> ${question}`);
    const unreferenced = await nth(channel, 2);
    expect(unreferenced.reference).toBeNull();
    expect(quotesShown(unreferenced.content)).not.toEqual([]);
    expect(bot.log.filter(({ event }) => event === 'request failed')).toEqual([]);
  });

  it('an answer that Discord does not delete stays, and the person is told', async () => {
    const channelId = await channelIn(locale);
    const member = discord.person();
    const answer = await discord.slash(member, 'ask', { question }, { channelId, locale }).answer();
    const { content } = answer;
    discord.faults.failNext({ method: 'DELETE' }, 1, { status: 403, body: { message: 'No', code: 50013 } });
    const press = discord.press(member, answer, idOf(answer, words.deletes));
    const told = await discord.waitFor(() => press.followUps[0], 'what is told of it');
    expect(told.content).toContain(words.kept);
    expect(told.ephemeralFor).toBe(member.id);
    expect([answer.deleted, answer.content]).toEqual([false, content]);
  });

  it('names stand for ids, and are searched for by nobody', async () => {
    const channelId = await channelIn(locale);
    const friend = discord.person('Salim');
    const typed = `**<@${friend.id}>** ||<:wave:123456789012345678>|| ${question} <@${discord.botUser.id}>`;
    const answer = await discord
      .slash(discord.person(), 'ask', { question: typed }, { channelId, locale })
      .answer();
    const [head = ''] = answer.content.replaceAll('\\', '').split('\n');
    expect(head).toContain('Salim');
    expect(head).toContain(':wave:');
    expect(head).not.toMatch(/\d{17}|\*\* \*\*|\|\|\s*\|\|/u);
    expect(quotesShown(answer.content)).not.toEqual([]);
    const sources = await discord
      .contextMenu(discord.person(), 'Find sources', answer.id, { locale })
      .answer();
    const [, label = ''] = /\u2068(.*?)\u2069/u.exec(sources.content.replaceAll('\\', '')) ?? [];
    expect(label).not.toMatch(/\*\*|^> |-#|\]\(/u);
    expect(label).not.toBe('');
  });

  it('channels with voices and pictures can be set, a thread cannot; where isnad is off its buttons say so', async () => {
    for (const kind of [
      ChannelType.GuildVoice,
      ChannelType.GuildStageVoice,
      ChannelType.GuildMedia,
    ] as const) {
      const voice = discord.addChannelOf(kind);
      expect((await set({ channel: voice, private: true })).content).toContain(voice);
    }
    const thread = discord.addThread();
    expect((await set({ channel: thread, private: true })).content).not.toContain(thread);
    const channelId = await channelIn(locale);
    const answer = await discord.slash(discord.person(), 'ask', { question }, { channelId, locale }).answer();
    await set({ channel: channelId, enabled: false });
    for (const { label, custom_id } of buttonsOf(answer)) {
      if (label === words.deletes) continue;
      expect((await discord.press(discord.person(), answer, custom_id).answer()).content).toContain(
        words.off,
      );
    }
  });
});
