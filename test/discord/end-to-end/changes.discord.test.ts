import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { createBot, type Bot } from '../../../src/discord/bot.ts';
import type { BotContext } from '../../../src/discord/bot-context.ts';
import { createClient } from '../../../src/discord/gateway/client.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { startLoopback, type Loopback, type StoredMessage } from '../../loopback/loopback-discord.ts';
import { fakeContext, replyOf } from '../fake-context.ts';
import { JULY, understood } from '../render/answer/understood.ts';
import { answered, quote } from '../render/samples.ts';
import { quotesShown } from '../un-render.ts';
import '../unhurried.ts';

/** The bot of one process with an engine that tells how it was asked: what Discord is shown is the bot's own. */
const QUESTION = 'What did Reuters say in July 2025?';
const NEWEST = quote('The talks began in March.', { publishedAt: '2025-03-12', outlet: 'AP' });
const ANSWER = quote('The talks began.', { publishedAt: '2025-05-02', outlet: 'AP' });

const ask = vi.fn<Engine['ask']>((typed, filter, _limit, { dropped = [] } = {}) => {
  const time = dropped.includes('time') ? {} : JULY;
  const outlet = dropped.includes('outlet') ? null : 'Reuters';
  const changes = { asked: typed, understood: understood({ ...time, outlet }) };
  const isWide = dropped.length > 0 || filter.from !== undefined;
  return Promise.resolve(
    isWide
      ? replyOf(answered(ANSWER), changes)
      : replyOf({ kind: 'abstained', nearest: [], closest: [NEWEST] }, { ...changes, limitedBy: ['dates'] }),
  );
});

let discord: Loopback;
let bot: Bot;
let context: BotContext;

beforeAll(async () => {
  discord = await startLoopback();
  ({ context } = await fakeContext({
    engine: { ask },
    settings: { token: discord.token, clientId: discord.clientId, apiBase: discord.api },
  }));
  bot = createBot(createClient(context.settings), context, (reason) => {
    throw reason instanceof Error ? reason : new Error(String(reason));
  });
  await bot.connect();
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.rejections).toEqual([]);
});

type Button = { readonly custom_id: string; readonly label: string };

function buttons(message: StoredMessage): Button[] {
  const rows = message.components as readonly { readonly components: readonly Button[] }[];
  return rows.flatMap(({ components }) => components);
}

function idOf(message: StoredMessage, label: string): string {
  const found = buttons(message).find((one) => one.label === label);
  if (found === undefined)
    throw new Error(
      `no ${label} among ${buttons(message)
        .map((one) => one.label)
        .join(', ')}`,
    );
  return found.custom_id;
}

async function asked() {
  const person = discord.person();
  const answer = await discord.slash(person, 'ask', { question: QUESTION }).answer();
  return { person, answer };
}

const WITHOUT_JULY = 'Without: July 2025';

describe('a question that names a time and an outlet', () => {
  it('is answered by what there is, with what was understood of it and how to change that', async () => {
    const { answer } = await asked();
    const [first, second, , words] = answer.content.split('\n');
    expect(first).toContain(QUESTION);
    expect(second).toBe('-# articles of July 2025 · \u2068Reuters\u2069');
    expect(words).toBe(
      '\u2068Reuters\u2069 has no answer to this in articles of July 2025. The newest article on this is dated 12 March 2025:',
    );
    expect(quotesShown(answer.content)).toEqual([NEWEST.text]);
    expect(buttons(answer).map(({ label }) => label)).toEqual([
      ...[en.buttons.context, en.buttons.copy, en.buttons.delete],
      ...[WITHOUT_JULY, 'Without: Reuters', en.buttons.change],
    ]);
  });

  it('is asked again without one of them, for the person who presses', async () => {
    const { answer } = await asked();
    const reader = discord.person();
    const again = await discord.press(reader, answer, idOf(answer, WITHOUT_JULY)).answer();
    expect(again.ephemeralFor).toBe(reader.id);
    expect(quotesShown(again.content)).toEqual([ANSWER.text]);
    expect(again.content.split('\n')[1]).toBe('-# articles from \u2068Reuters\u2069');
    // The first answer stands as it was.
    expect([answer.edits, answer.deleted]).toEqual([0, false]);
    const last = await discord.press(reader, again, idOf(again, 'Without: Reuters')).answer();
    expect(ask.mock.calls.at(-1)?.[3]?.dropped).toEqual(['time', 'outlet']);
    expect(last.content.split('\n')[1]).toBe('');
  });

  it('is asked again within other dates by a form, which is filled with those of the answer', async () => {
    const { person, answer } = await asked();
    const pressed = discord.press(person, answer, idOf(answer, en.buttons.change));
    const { type, data } = await pressed.acked;
    const form = data as {
      readonly custom_id: string;
      readonly components: readonly { readonly component: { custom_id: string; value?: string } }[];
    };
    expect(type).toBe(9);
    const filled = form.components.map(({ component }) => [component.custom_id, component.value] as const);
    expect(filled).toEqual([
      ['from', '2025-07-01'],
      ['to', '2025-07-31'],
      ['outlet', 'Reuters'],
    ]);
    const typed = { from: '2025-05-01', to: '', outlet: '' };
    const again = await discord.submit(person, answer, form.custom_id, typed).answer();
    expect(again.ephemeralFor).toBe(person.id);
    expect(again.content.split('\n')[1]).toBe('-# articles since 1 May 2025');
    expect(ask.mock.calls.at(-1)?.[1]).toMatchObject({ from: '2025-05-01' });
    const wrong = await discord.submit(person, answer, form.custom_id, { ...typed, from: 'Mayday' }).answer();
    expect(wrong.content).toContain('2024-05-31');
  });

  it('is asked for again once it is forgotten', async () => {
    const { person, answer } = await asked();
    context.changeable.forget(person.id);
    for (const label of [WITHOUT_JULY, en.buttons.change]) {
      const told = await discord.press(person, answer, idOf(answer, label)).answer();
      expect(told.content).toBe(en.refusals.questionForgotten);
      expect(told.ephemeralFor).toBe(person.id);
    }
  });

  it('is not asked by a form whose button is not under the message', async () => {
    const { answer } = await asked();
    const { person, answer: other } = await asked();
    const forged = discord.submit(person, answer, idOf(other, en.buttons.change), { from: '' });
    expect((await forged.answer()).content).toBe(en.refusals.unknownAction);
  });
});
