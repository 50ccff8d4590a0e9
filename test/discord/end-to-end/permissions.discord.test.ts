import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../../src/discord/locales/ar.ts';
import { en } from '../../../src/discord/locales/en.ts';
import type { Loopback, Person } from '../../loopback/loopback-discord.ts';
import { MANAGE_SERVER } from '../admin-bot.ts';
import { botFolders, endBot, readyBot } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** What managers see of permissions, who operates, and where isnad answers: in English and in Arabic. */
const folders = botFolders();
const ARABIC = 'ماذا بحث بوتين ورئيسي؟';
const OTHER_OPERATOR = '123456789012345678';
const manage = { permissions: MANAGE_SERVER };

let discord: Loopback;
let bot: RunningBot;
let manager: Person;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders, OPERATOR_IDS: `owner,${OTHER_OPERATOR}` }));
  manager = discord.person();
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

const set = async (options: Record<string, string | boolean>): Promise<string> =>
  (await discord.slash(manager, 'settings set', options, manage).answer()).content;

describe.each([
  ['en-US', en],
  ['ar', ar],
])('a channel in which isnad may not write (%s)', (locale, strings) => {
  it('is told to who manages the server, in /status and /settings, with what to change', async () => {
    const denied = discord.addChannel();
    discord.denyWriting(denied);
    const shown = async (command: string, permissions: bigint): Promise<string> =>
      (await discord.slash(manager, command, {}, { permissions, locale }).answer()).content;
    for (const command of ['status', 'settings show']) {
      const lines = (await shown(command, MANAGE_SERVER)).split('\n');
      expect(lines).toContain(strings.permissions.lacking);
      expect(lines).toContain(strings.permissions.change);
      const line = lines.find((one) => one.startsWith(`- ${strings.permissions.names.send}:`));
      expect(line).toContain(`<#${denied}>`);
      expect(line).not.toContain(discord.channelId);
    }
    expect(await shown('status', 0n)).not.toContain(denied);

    // Where isnad is turned off it needs nothing.
    await set({ channel: denied, enabled: false });
    expect(await shown('status', MANAGE_SERVER)).not.toContain(denied);
    discord.deleteChannel(denied);
  });

  it('does not hide /reindex: others are refused so that they alone see it', async () => {
    const registered = discord.commands.global as {
      name: string;
      default_member_permissions: string | null;
    }[];
    expect(registered.find(({ name }) => name === 'reindex')?.default_member_permissions).toBeNull();
    const person = discord.person();
    const answer = await discord.slash(person, 'reindex cancel', {}, { locale }).answer();
    expect(answer.content).toBe(strings.reindex.operatorOnly);
    expect(answer.ephemeralFor).toBe(person.id);
    const own = await discord.slash(discord.owner, 'reindex cancel', {}, { locale }).answer();
    expect(own.content).toBe(strings.reindex.nothingToCancel);
  });
});

describe('"only" of /settings', () => {
  const ask = async (person: Person, channelId: string, locale = 'en-US') =>
    await discord.slash(person, 'ask', { question: ARABIC }, { channelId, locale }).answer();

  it('lets isnad answer in these channels alone, by command and by mention', async () => {
    const meant = discord.addChannel();
    const thread = discord.addThread(meant);
    const person = discord.person();
    expect(await set({ only: `<#${meant}>` })).toContain(`${en.settings.labels.only}: <#${meant}>`);
    for (const channel of [meant, thread]) {
      expect(quotesShown((await ask(person, channel)).content)).not.toEqual([]);
    }
    const refused = await ask(person, discord.otherChannelId);
    expect([refused.content, refused.ephemeralFor]).toEqual([ar.refusals.offHere, person.id]);
    discord.say(person, discord.otherChannelId, `<@${discord.botUser.id}> ${ARABIC}`);
    await ask(person, meant);
    const seen = discord.fromBot(discord.otherChannelId).filter(({ ephemeralFor }) => ephemeralFor === null);
    expect(seen).toEqual([]);
    expect(await set({ only: '*' })).toContain(en.settings.none);
    expect(quotesShown((await ask(person, discord.otherChannelId)).content)).not.toEqual([]);
  });

  it('lets isnad answer these roles alone, also their mentions and presses', async () => {
    const role = discord.addRole('readers');
    const [reader, stranger] = [discord.person(), discord.person()];
    discord.giveRole(reader, role);
    const channel = discord.addChannel();
    const mention = `<@${discord.botUser.id}> ${ARABIC}`;
    expect(await set({ only: `<@&${role}>`, channel })).toContain(`<@&${role}>`);
    const refused = await ask(stranger, channel);
    expect([refused.content, refused.ephemeralFor]).toEqual([ar.refusals.offHere, stranger.id]);
    discord.say(stranger, channel, mention);
    discord.say(reader, channel, mention);
    const [answer, ...others] = await discord.waitFor(() => {
      const seen = discord.fromBot(channel).filter(({ ephemeralFor }) => ephemeralFor === null);
      return seen.length > 0 ? seen : undefined;
    }, 'an answer to who has the role');
    expect(others).toEqual([]);
    expect(quotesShown(answer?.content ?? '')).not.toEqual([]);
    const { customId } = buttonOf(answer?.components);
    expect((await discord.press(stranger, answer?.id ?? '', customId).answer()).content).toBe(
      ar.refusals.offHere,
    );
    await discord.slash(manager, 'settings reset', { channel }, manage).answer();
  });

  it('takes nothing else, and of one channel no channels', async () => {
    const elsewhere = discord.addGuild();
    for (const only of [
      'news',
      `<#${elsewhere.channelId}>`,
      '<@&123456789012345678>',
      `<#${discord.channelId}> x`,
    ]) {
      expect(await set({ only })).toBe(en.settings.onlyUnknown);
    }
    expect(await set({ only: `<#${discord.channelId}>`, channel: discord.channelId })).toBe(
      en.settings.onlyRoles,
    );
  });
});

/** The first button that shows quotes again. */
function buttonOf(rows: unknown): { readonly customId: string } {
  const found = /"custom_id":"(1[mcp][^"]*)"/u.exec(JSON.stringify(rows))?.[1];
  if (found === undefined) throw new Error('no button');
  return { customId: found };
}
