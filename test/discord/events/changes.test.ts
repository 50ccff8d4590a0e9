import type { ButtonInteraction } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { COMMANDS } from '../../../src/discord/commands/index.ts';
import { onButton } from '../../../src/discord/events/buttons.ts';
import { onInteraction } from '../../../src/discord/events/interactions.ts';
import { de } from '../../../src/discord/locales/de.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { encodeCustomId, type CustomId } from '../../../src/discord/render/message/custom-id.ts';
import { answerMember } from '../../../src/discord/respond/asking/answer-member.ts';
import type { ChangeableQuestion } from '../../../src/discord/respond/asking/changeable-questions.ts';
import { fakeContext, replyOf, type FakeParts } from '../fake-context.ts';
import { fakeInteraction } from '../fake-interaction.ts';
import { fakeResponder } from '../fake-responder.ts';
import { answered, quote } from '../render/samples.ts';
import { JULY, understood } from '../render/answer/understood.ts';

const MEMBER = '400000000000000002';
const ASKER = '400000000000000009';

const QUESTION: ChangeableQuestion = {
  ...{ askerId: ASKER, isPrivate: false, text: 'Who called in July 2025?', earlier: ['Before?'] },
  ...{ filter: { outlet: 'SANA' }, dropped: ['order'] },
  limits: { from: '2025-07-01', to: '2025-07-31', outlet: 'SANA' },
};

/** A bot that remembers a question, and what its engine is asked. */
async function botThatRemembers(
  question: ChangeableQuestion = QUESTION,
  parts: Omit<FakeParts, 'engine'> = {},
) {
  const ask = vi.fn<Engine['ask']>(() =>
    Promise.resolve(replyOf(answered(quote('He called.')), { understood: understood({ outlet: 'SANA' }) })),
  );
  const bot = await fakeContext({ ...parts, engine: { ask } });
  return { ...bot, ask, key: bot.context.changeable.remember(question) };
}

type Bot = Awaited<ReturnType<typeof botThatRemembers>>;

const message = { id: '500000000000000001', content: '', resolveComponent: () => ({}) };

async function press({ context }: Bot, id: CustomId, fields: Readonly<Record<string, unknown>> = {}) {
  const customId = encodeCustomId(id);
  const { interaction, told } = fakeInteraction('button', { customId, message, ...fields });
  await onButton(context, interaction as ButtonInteraction);
  return told;
}

type Typed = { readonly from?: string; readonly to?: string; readonly outlet?: string };

async function send(
  { context }: Bot,
  customId: string,
  typed: Typed = {},
  fields: Readonly<Record<string, unknown>> = {},
) {
  const values = { from: '', to: '', outlet: '', ...typed };
  const { interaction, told } = fakeInteraction('form', { customId, message, ...fields }, { values });
  await onInteraction(context, [], interaction);
  return told;
}

const drop = ({ key }: Bot, language: 'en' | 'de' = 'en'): CustomId => ({
  ...{ action: 'drop', language, key, part: 'time' },
});
const change = ({ key }: Bot): CustomId => ({ action: 'change', language: 'en', key });

describe('"without"', () => {
  it('asks the same question again, as it was completed and limited, without one thing more', async () => {
    const bot = await botThatRemembers();
    const told = await press(bot, drop(bot));
    expect(bot.ask.mock.calls).toEqual([
      [
        QUESTION.text,
        { outlet: 'SANA', outlets: [] },
        expect.any(Number),
        { earlier: ['Before?'], locales: ['en-US', 'en-US'], dropped: ['order', 'time', 'outlet'] },
      ],
    ]);
    expect(told.map(({ kind }) => kind)).toEqual(['defer', 'edit']);
    expect(told[1]?.content).toContain('> He called.');
  });

  it('answers within what the place allows', async () => {
    const bot = await botThatRemembers(QUESTION, { here: { outlets: ['CNN'] } });
    await press(bot, drop(bot));
    expect(bot.ask.mock.calls[0]?.[1]).toEqual({ outlet: 'SANA', outlets: ['CNN'] });
  });

  it('speaks the language of its answer', async () => {
    const bot = await botThatRemembers();
    bot.ask.mockResolvedValue(replyOf({ kind: 'abstained', nearest: [], closest: [] }));
    const told = await press(bot, drop(bot, 'de'));
    expect(told.at(-1)?.content).toContain(de.answers.noAnswer);
  });

  it('shows the answer to the person who pressed alone, and remembers it for no follow-up', async () => {
    const bot = await botThatRemembers();
    const defer = vi.fn(() => Promise.resolve());
    await press(bot, drop(bot), { deferReply: defer });
    expect(defer).toHaveBeenCalledExactlyOnceWith({ flags: 64 });
    expect(bot.context.memory.earlier(MEMBER, '400000000000000004')).toEqual([]);
  });

  it('can be followed by another: what was dropped stays dropped', async () => {
    const bot = await botThatRemembers();
    const remember = vi.spyOn(bot.context.changeable, 'remember');
    await press(bot, drop(bot));
    expect(remember.mock.calls[0]?.[0]).toMatchObject({
      ...{ askerId: MEMBER, isPrivate: true, text: QUESTION.text, earlier: ['Before?'] },
      dropped: ['order', 'time'],
    });
  });

  it('counts against the limits of questions, and is counted and logged as one, without its words', async () => {
    const limits = { perMember: 1, perChannel: 100, perServer: 100 };
    const bot = await botThatRemembers(QUESTION, { settings: { limits } });
    await press(bot, drop(bot));
    const told = await press(bot, drop(bot));
    expect(told[0]?.content).toMatch(/^Too many/u);
    expect(bot.ask).toHaveBeenCalledOnce();
    expect(bot.metrics.buttonPressed).toHaveBeenCalledWith('drop');
    expect(
      bot.metrics.questionEnded.mock.calls.map(([front, outcome]) => [front, outcome] as unknown),
    ).toEqual([
      ['button', 'answered'],
      ['button', 'refused'],
    ]);
    expect(JSON.stringify(bot.log)).not.toContain('called');
  });

  it('says that the question is forgotten, after an hour or a restart', async () => {
    const bot = await botThatRemembers();
    const told = await press({ ...bot, key: 'AAAAAAAAAAAA' }, {
      ...drop(bot),
      key: 'AAAAAAAAAAAA',
    } as CustomId);
    expect(told).toEqual([{ kind: 'reply', content: en.refusals.questionForgotten }]);
    expect(bot.ask).not.toHaveBeenCalled();
  });

  it('of a private question is for the asker alone', async () => {
    const bot = await botThatRemembers({ ...QUESTION, isPrivate: true });
    expect(await press(bot, drop(bot))).toEqual([{ kind: 'reply', content: en.refusals.questionForgotten }]);
    const told = await press(bot, drop(bot), { user: { id: ASKER } });
    expect(told.at(-1)?.content).toContain('> He called.');
  });

  it('does not count a gap again', async () => {
    const bot = await botThatRemembers(QUESTION, { settings: { gapsChannelId: '400000000000000004' } });
    bot.ask.mockResolvedValue(replyOf({ kind: 'abstained', nearest: [], closest: [] }));
    await press(bot, drop(bot));
    expect(bot.gaps()).toBeNull();
  });
});

describe('the form', () => {
  it('is shown with the dates and the outlet of the answer, and nothing before it', async () => {
    const bot = await botThatRemembers();
    const told = await press(bot, change(bot));
    expect(told.map(({ kind }) => kind)).toEqual(['form']);
    expect(told[0]?.value).toMatchObject({
      custom_id: encodeCustomId(change(bot)),
      title: en.changeForm.title,
      components: [
        { component: { custom_id: 'from', value: '2025-07-01', required: false } },
        { component: { custom_id: 'to', value: '2025-07-31' } },
        { component: { custom_id: 'outlet', value: 'SANA' } },
      ],
    });
  });

  it('is not shown for a question that is forgotten', async () => {
    const bot = await botThatRemembers();
    const told = await press(bot, { action: 'change', language: 'en', key: 'AAAAAAAAAAAA' });
    expect(told).toEqual([{ kind: 'reply', content: en.refusals.questionForgotten }]);
  });

  it('asks the question again within its dates and outlet, whatever was said or chosen before', async () => {
    const bot = await botThatRemembers();
    const told = await send(bot, encodeCustomId(change(bot)), { from: ' 2024-01-01 ', outlet: 'CNN' });
    expect(bot.ask.mock.calls[0]?.[1]).toEqual({ from: '2024-01-01', outlet: 'CNN', outlets: [] });
    expect(bot.ask.mock.calls[0]?.[3]).toMatchObject({ dropped: ['order', 'time', 'outlet'] });
    expect(told.at(-1)?.content).toContain('-# articles since 1 January 2024 · \u2068CNN\u2069');
  });

  it('left empty asks without dates and outlet', async () => {
    const bot = await botThatRemembers();
    await send(bot, encodeCustomId(change(bot)));
    expect(bot.ask.mock.calls[0]?.[1]).toEqual({ outlets: [] });
    expect(bot.ask.mock.calls[0]?.[3]).toMatchObject({ dropped: ['order', 'time', 'outlet'] });
  });

  it.each([
    [{ from: 'Mayday' }, en.refusals.dateInvalid(`\u2068${en.changeForm.from}\u2069`, '\u2068Mayday\u2069')],
    [
      { from: '2025-02-01', to: '2025-01-01' },
      en.refusals.datesReversed('\u20682025-02-01\u2069', '\u20682025-01-01\u2069'),
    ],
  ])('says what is wrong with it: %j', async (typed, words) => {
    const bot = await botThatRemembers();
    const told = await send(bot, encodeCustomId(change(bot)), typed);
    expect(told.at(-1)).toEqual({ kind: 'reply', content: words });
    expect(bot.ask).not.toHaveBeenCalled();
  });

  it('is refused where its button is not under the message, and where it is another', async () => {
    const bot = await botThatRemembers();
    const elsewhere = { message: { ...message, resolveComponent: () => null } };
    const refusal = [{ kind: 'reply', content: en.refusals.unknownAction }];
    expect(await send(bot, encodeCustomId(change(bot)), {}, elsewhere)).toEqual(refusal);
    expect(await send(bot, encodeCustomId(drop(bot)))).toEqual(refusal);
    expect(await send(bot, 'rubbish')).toEqual(refusal);
    expect(bot.ask).not.toHaveBeenCalled();
  });

  it('of a forgotten question says so', async () => {
    const bot = await botThatRemembers();
    bot.context.changeable.forget(ASKER);
    expect(await send(bot, encodeCustomId(change(bot)))).toEqual([
      { kind: 'reply', content: en.refusals.questionForgotten },
    ]);
  });

  it('that fails is told as a fault', async () => {
    const bot = await botThatRemembers();
    const resolveComponent = (): never => {
      throw new Error('broken');
    };
    const told = await send(
      bot,
      encodeCustomId(change(bot)),
      {},
      { message: { ...message, resolveComponent } },
    );
    expect(told.at(-1)?.content).toMatch(/^Something went wrong/u);
    expect(bot.log).toMatchObject([{ event: 'request failed' }, { event: 'form', outcome: 'failed' }]);
  });
});

describe('an answer', () => {
  const asked = async (reply: Parameters<typeof replyOf>[1], filter = {}) => {
    const bot = await botThatRemembers();
    bot.ask.mockResolvedValue(replyOf(answered(quote('He called.')), reply));
    const remember = vi.spyOn(bot.context.changeable, 'remember');
    await answerMember(bot.context, fakeResponder().asking, { text: 'Who?', filterOf: () => filter });
    return { remembered: remember.mock.calls[0]?.[0], context: bot.ask.mock.calls[0]?.[3] };
  };

  it('is remembered where something was understood, with its dates and outlet', async () => {
    const { remembered } = await asked({ understood: understood({ ...JULY, language: 'ar' }) });
    expect(remembered).toMatchObject({ text: 'Who?', dropped: [], limits: JULY });
  });

  it('is not remembered where nothing was', async () => {
    expect((await asked({})).remembered).toBeUndefined();
  });

  it('goes by the options of a command where they say another time or outlet', async () => {
    const { remembered, context } = await asked(
      { understood: understood({ ...JULY, outlet: 'SANA' }) },
      { to: '2024-12-31' },
    );
    expect(context).toMatchObject({ dropped: ['time'] });
    expect(remembered?.limits).toEqual({ from: undefined, to: '2024-12-31', outlet: 'SANA' });
    expect((await asked({}, { outlet: 'CNN' })).context).toMatchObject({ dropped: ['outlet'] });
  });
});

it('/privacy forgets what its member asked, for the buttons as well', async () => {
  const bot = await botThatRemembers({ ...QUESTION, askerId: MEMBER });
  const forget = { values: { forget: true } };
  const { interaction } = fakeInteraction('slash', { commandName: 'privacy' }, forget);
  await onInteraction(bot.context, COMMANDS, interaction);
  expect(bot.context.changeable.find(bot.key, MEMBER)).toBeNull();
});
