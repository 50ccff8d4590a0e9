import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Loopback } from '../../loopback/loopback-discord.ts';
import { MANAGE_SERVER } from '../admin-bot.ts';
import { botFolders, endBot, readyBot } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** People who have isnad in their account use it where it is not itself. */
const folders = botFolders();

let discord: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders }));
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

it.each(['What did Raisi thank Putin for?', 'على ماذا شكر رئيسي بوتين؟'])(
  'in a group message isnad answers “%s”, and its buttons work',
  async (question) => {
    const group = { channelId: discord.addGroup() };
    const person = discord.person();
    const answer = await discord.slash(person, 'ask', { question }, group).answer();
    expect(quotesShown(answer.content).length).toBeGreaterThan(0);
    const rows = answer.components as readonly { readonly components: readonly { custom_id: string }[] }[];
    const context = rows
      .flatMap(({ components }) => components)
      .find((one) => one.custom_id.startsWith('1c'));
    const shown = await discord.press(discord.person(), answer, context?.custom_id ?? '').answer();
    expect(quotesShown(shown.content)[0]).toBe(quotesShown(answer.content)[0]);
  },
);

it('says in a group message that settings belong to a server', async () => {
  const group = { channelId: discord.addGroup(), permissions: MANAGE_SERVER };
  const { content } = await discord.slash(discord.person(), 'settings show', {}, group).answer();
  expect(content).toMatch(/belong to a server/u);
});
