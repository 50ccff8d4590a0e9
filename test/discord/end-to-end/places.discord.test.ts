import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loopback, StoredMessage } from '../../loopback/loopback-discord.ts';
import { MANAGE_SERVER } from '../admin-bot.ts';
import { botFolders, endBot, readyBot } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** Everything that shows an article keeps to the outlets that its place allows; the real model on the five pages. */
const folders = botFolders();
const QUESTION = 'What did Putin say?';
const QUOTE = 'بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي خلال اتصال هاتفي اليوم';
const SANA = 'الوكالة العربية السورية للأنباء';
const WAFD = 'بوابة الوفد';

let discord: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders }));
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

const set = async (options: Record<string, string | boolean>): Promise<string> =>
  (await discord.slash(discord.person(), 'settings set', options, { permissions: MANAGE_SERVER }).answer())
    .content;

const ask = (channelId: string, options: Record<string, string>): Promise<StoredMessage> =>
  discord.slash(discord.person(), 'ask', { question: QUESTION, ...options }, { channelId }).answer();

function idOf(message: StoredMessage, label: string): string {
  const rows = message.components as readonly {
    readonly components: readonly { custom_id: string; label: string }[];
  }[];
  const found = rows.flatMap(({ components }) => components).find((one) => one.label === label);
  if (found === undefined) throw new Error(`no button ${label}`);
  return found.custom_id;
}

describe('a place that allows only some outlets', () => {
  it('shows quotes of no other by the buttons of an older answer, and says so', async () => {
    const channel = discord.addChannel();
    const answer = await ask(channel, {});
    expect(answer.content).toContain(SANA);
    await set({ outlets: 'CNN', channel });
    for (const label of ['In context', 'Copy', 'More quotes']) {
      const pressed = discord.press(discord.person(), answer, idOf(answer, label));
      const shown = await pressed.answer();
      const told = await discord.waitFor(() => {
        const all = [shown, ...pressed.followUps].map(({ content }) => content).join('\n');
        return all.includes('may not be quoted here') ? all : undefined;
      }, `what ${label} says of the others`);
      expect(told).not.toContain(SANA);
      expect(told).not.toContain(WAFD);
    }
    await set({ enabled: false, channel });
    const off = await discord.press(discord.person(), answer, idOf(answer, 'In context')).answer();
    expect(quotesShown(off.content)).toEqual([]);
    expect(off.content).toContain('turned off');
  });

  it('has no other in /help and among the choices, and none for a name that no article bears', async () => {
    const channel = discord.addChannel();
    const help = async () =>
      (await discord.slash(discord.person(), 'help', {}, { channelId: channel }).answer()).content;
    const headlines = (content: string) => content.split('\n').filter((line) => line.startsWith('- '));
    expect(headlines(await help()).length).toBe(3);
    await set({ outlets: WAFD, channel });
    expect(headlines(await help()).length).toBe(1);
    const choices = await discord
      .autocomplete(discord.person(), 'ask', 'outlet', '', { channelId: channel })
      .choices();
    expect(choices.map(({ value }) => value)).toEqual([WAFD]);
    const { content } = await ask(channel, { outlet: 'Daily Planet' });
    expect(content).toContain(WAFD);
    expect(content).not.toContain(SANA);
  });

  it('is why /ask and /verify find nothing, and they say so', async () => {
    const channel = discord.addChannel();
    await set({ outlets: WAFD, channel });
    const asked = await ask(channel, { question: 'What did Putin and Raisi discuss?' });
    expect(asked.content).toContain('The outlets searched here have no answer');
    const verify = async (quote: string) =>
      (await discord.slash(discord.person(), 'verify', { quote }, { channelId: channel }).answer()).content;
    expect(await verify(QUOTE)).toContain('other outlets in the archive have this quote');
    expect(await verify('قمر المشتري مصنوع كله من الجبن الأخضر')).toContain('no article contains this quote');
    const nowhere = await ask(channel, { question: 'Who won the football match in Lima?' });
    expect(nowhere.content).toContain('The archive has no answer to this question.');
  });
});

it('days are named where they are why there is no answer', async () => {
  const question = 'What did Putin and Raisi discuss?';
  const { content } = await ask(discord.channelId, { question, to: '2000-01-01' });
  expect(content).toContain('within these dates');
});
