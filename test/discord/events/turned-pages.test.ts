import type { ButtonInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { onButton } from '../../../src/discord/events/buttons.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { encodeCustomId } from '../../../src/discord/render/message/custom-id.ts';
import { fakeContext } from '../fake-context.ts';
import { fakeInteraction } from '../fake-interaction.ts';
import { quote } from '../render/samples.ts';

const ASKER = '400000000000000009';
const READER = '400000000000000002';
const QUOTE = quote('The president called the minister.');
const FIRST = { content: 'the answer itself', rows: [], files: [] };

/** A bot that has given an answer with one more quote. */
async function botThatAnswered({ isPrivate = false, isGone = false } = {}) {
  const engine = {
    quotes: {
      locate: () => Promise.resolve([isGone ? null : { quote: QUOTE, before: [], after: [] }]),
    },
    duplicates: { ofCited: (quotes: readonly unknown[]) => quotes },
  } as unknown as Partial<Engine>;
  const bot = await fakeContext({ engine });
  const key = bot.context.turnable.remember({ askerId: ASKER, isPrivate, first: FIRST, more: [QUOTE.id] });
  const press = async (customId: string, memberId: string) => {
    const message = { id: '500000000000000001', content: '', resolveComponent: () => ({}) };
    const { interaction, told } = fakeInteraction('button', { customId, message, user: { id: memberId } });
    await onButton(bot.context, interaction as ButtonInteraction);
    return told;
  };
  const more = encodeCustomId({ action: 'more', language: 'en', quoteIds: [QUOTE.id], key });
  const turn = (page: number) => encodeCustomId({ action: 'turn', language: 'en', key, page });
  return { ...bot, press, more, turn };
}

describe('pages of an answer', () => {
  it('are turned in its message by the person who asked', async () => {
    const { press, more, turn } = await botThatAnswered();
    const second = await press(more, ASKER);
    // An update is acknowledged without a new message.
    expect(second[0]).toEqual({ kind: 'defer', value: undefined });
    expect(second[1]).toMatchObject({ kind: 'edit', content: expect.stringContaining(QUOTE.text) as string });
    const first = await press(turn(1), ASKER);
    expect(first.at(-1)).toMatchObject({ kind: 'edit', content: FIRST.content });
  });

  it('are shown to anybody else below it, alone', async () => {
    const { press, more, turn } = await botThatAnswered();
    for (const id of [more, turn(2)]) {
      const [acknowledged, shown] = await press(id, READER);
      expect(acknowledged?.value).toMatchObject({ flags: expect.anything() as number });
      expect(shown?.content).toContain(QUOTE.text);
      expect(JSON.stringify(shown?.components)).not.toContain(turn(1));
    }
  });

  it('of a private answer are nobody else’s', async () => {
    const { press, turn } = await botThatAnswered({ isPrivate: true });
    expect(await press(turn(2), READER)).toEqual([{ kind: 'reply', content: en.refusals.questionForgotten }]);
  });

  it('that are forgotten still have their quotes behind "more quotes"', async () => {
    const { context, press, more, turn } = await botThatAnswered();
    context.turnable.forget(ASKER);
    expect(await press(turn(2), ASKER)).toEqual([{ kind: 'reply', content: en.refusals.questionForgotten }]);
    expect((await press(more, ASKER))[1]?.content).toContain(QUOTE.text);
  });

  it('say what the archive no longer has', async () => {
    const { press, more } = await botThatAnswered({ isGone: true });
    expect((await press(more, ASKER)).at(-1)?.content).toBe(en.followUps.quoteGone);
  });
});
