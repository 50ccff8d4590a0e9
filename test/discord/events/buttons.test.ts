import {
  ComponentType,
  PermissionFlagsBits,
  PermissionsBitField,
  type ButtonInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import type { LocatedQuote } from '../../../src/app/ask/quotes/quote-directory.ts';
import { onButton } from '../../../src/discord/events/buttons.ts';
import { onReason } from '../../../src/discord/events/votes.ts';
import { de } from '../../../src/discord/locales/de.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { encodeCustomId, type QuoteAction } from '../../../src/discord/render/message/custom-id.ts';
import { quotedLines } from '../../../src/discord/render/quotes/quoted-lines.ts';
import type { QuoteId } from '../../../src/domain/answer.ts';
import { verifiedAs } from '../../fakes/verified-as.ts';
import { fakeContext, type FakeParts } from '../fake-context.ts';
import { fakeInteraction } from '../fake-interaction.ts';
import { quote } from '../render/samples.ts';

const MEMBER = '400000000000000002';
const ASKER = '400000000000000009';
const QUOTE = quote('The president called the minister.');
const LOCATED: LocatedQuote = { quote: QUOTE, before: ['It was late.'], after: ['He answered.'] };

const idOf = (action: QuoteAction, quoteIds: readonly QuoteId[] = [QUOTE.id]): string =>
  encodeCustomId({ action, language: 'en', quoteIds });

/** An engine that finds these quotes, in the order of the ids; null for one that is gone. */
function engineWith(...located: readonly (LocatedQuote | null)[]): Partial<Engine> {
  return {
    index: { numberOf: () => -1, pageText: () => undefined },
    quotes: { locate: () => Promise.resolve(located), around: () => LOCATED },
    duplicates: { ofCited: (quotes: readonly unknown[]) => quotes },
    verifier: { verify: () => Promise.resolve(verifiedAs({ status: 'not-found', nearest: null })) },
  } as unknown as Partial<Engine>;
}

/** Presses a button with this id under a message with this content. */
async function press(
  customId: string,
  {
    parts = {},
    fields = {},
    content = '',
    isThere = true,
  }: {
    readonly parts?: FakeParts;
    readonly fields?: Readonly<Record<string, unknown>>;
    readonly content?: string;
    readonly isThere?: boolean;
  } = {},
) {
  const bot = await fakeContext(parts);
  const message = { id: '500000000000000001', content, resolveComponent: () => (isThere ? {} : null) };
  const again = async (changes: Readonly<Record<string, unknown>> = {}) => {
    const { interaction, told } = fakeInteraction('button', { customId, message, ...fields, ...changes });
    await onButton(bot.context, interaction as ButtonInteraction);
    return told;
  };
  return { ...bot, told: await again(), again };
}

const contents = (told: Awaited<ReturnType<typeof press>>['told']): (string | undefined)[] =>
  told.flatMap(({ content }) => content ?? []);

describe('a button', () => {
  it.each([
    ['nobody wrote', 'rubbish'],
    ['is of another version', `9${idOf('copy').slice(1)}`],
  ])('that %s is refused', async (_, customId) => {
    const { told, log, metrics } = await press(customId);
    expect(told).toEqual([{ kind: 'reply', content: en.refusals.unknownAction }]);
    expect(log).toMatchObject([{ event: 'button', action: 'unknown', outcome: 'refused' }]);
    expect(metrics.buttonPressed).toHaveBeenCalledExactlyOnceWith('unknown');
  });

  it('that is not under the message is refused, whatever it carries', async () => {
    const customId = encodeCustomId({ action: 'delete', language: 'en', askerId: MEMBER });
    const { told } = await press(customId, { isThere: false });
    expect(told).toEqual([{ kind: 'reply', content: en.refusals.unknownAction }]);
  });

  it('speaks the language of its answer, not that of the person', async () => {
    const customId = encodeCustomId({ action: 'copy', language: 'de', quoteIds: [QUOTE.id] });
    const { told } = await press(customId, { parts: { engine: engineWith(null) } });
    expect(contents(told)).toEqual([de.followUps.quoteGone]);
  });

  it('can be pressed 30 times a minute', async () => {
    const { told, again } = await press(idOf('copy'), { parts: { engine: engineWith(LOCATED) } });
    let last = told;
    for (let presses = 2; presses <= 30; presses++) last = await again();
    expect(contents(last)[0]).toContain(en.followUps.copyOf);
    expect((await again())[0]).toMatchObject({
      kind: 'reply',
      content: expect.stringMatching(/^Too many/u) as string,
    });
    expect(contents(await again({ user: { id: ASKER } }))[0]).toContain(en.followUps.copyOf);
  });

  it('that fails is told as a fault', async () => {
    const quotes = { locate: () => Promise.reject(new Error('broken')) } as unknown as Engine['quotes'];
    const { told, log } = await press(idOf('copy'), { parts: { engine: { quotes } } });
    expect(contents(told)[0]).toMatch(/^Something went wrong/u);
    expect(log).toMatchObject([
      { event: 'request failed', message: 'broken' },
      { event: 'button', action: 'copy', outcome: 'failed' },
    ]);
  });
});

describe('"delete"', () => {
  const remove = encodeCustomId({ action: 'delete', language: 'en', askerId: ASKER });
  const manages = new PermissionsBitField(PermissionFlagsBits.ManageMessages);

  it.each([
    ['the asker', { user: { id: ASKER } }],
    ['somebody who may manage messages', { memberPermissions: manages }],
  ])('deletes the answer for %s', async (_, fields) => {
    const { told, log } = await press(remove, { fields });
    expect(told.map(({ kind }) => kind)).toEqual(['defer', 'delete']);
    expect(log).toMatchObject([{ outcome: 'deleted' }]);
  });

  it.each([
    ['anybody else', {}],
    ['anybody else in a direct message', { memberPermissions: null, guildId: null }],
  ])('is refused to %s', async (_, fields) => {
    const { told, log } = await press(remove, { fields });
    expect(told).toEqual([{ kind: 'reply', content: en.followUps.deleteNotAllowed }]);
    expect(log).toMatchObject([{ outcome: 'refused' }]);
  });
});

/** The select below a message, as Discord got it. */
function selectOf(told: Awaited<ReturnType<typeof press>>['told']): string[] {
  const components = told.flatMap(({ components = [] }) => components) as {
    readonly components: readonly { readonly type: ComponentType; readonly customId: string }[];
  }[];
  return components
    .flatMap((row) => row.components)
    .filter(({ type }) => type === ComponentType.StringSelect)
    .map(({ customId }) => customId);
}

describe('a vote', () => {
  it('counts once for each person and message, with the first quote, the verdict and the day alone', async () => {
    const { told, again, feedback, metrics } = await press(idOf('notHelpful'));
    expect(contents(told)).toEqual([en.followUps.thanksForVote]);
    expect(contents(await again())).toEqual([en.followUps.thanksForVote]);
    expect(contents(await again({ user: { id: ASKER } }))).toEqual([en.followUps.thanksForVote]);
    const vote = { quote: QUOTE.id, verdict: 'not-helpful', day: '2024-06-01' };
    expect(await feedback.votes()).toEqual([vote, vote]);
    expect(metrics.voteCast.mock.calls).toEqual([['not-helpful'], ['not-helpful']]);
  });

  it('can be changed for a quarter of an hour', async () => {
    const { again, feedback, clock, metrics } = await press(idOf('helpful'));
    const other = await again({ customId: idOf('notHelpful') });
    expect(contents(other)).toEqual([en.followUps.voteChanged]);
    expect(await feedback.votes()).toMatchObject([{ verdict: 'not-helpful' }]);
    clock.ms = 15 * 60_000 - 1;
    expect(contents(await again())).toEqual([en.followUps.voteChanged]);
    clock.ms = 15 * 60_000;
    expect(contents(await again({ customId: idOf('notHelpful') }))).toEqual([en.followUps.votedBefore]);
    expect(await feedback.votes()).toMatchObject([{ verdict: 'helpful' }]);
    expect(metrics.voteCast.mock.calls).toEqual([['helpful']]);
  });

  it('against an answer may give a reason, in the message that asks for it', async () => {
    const { told, context, feedback, clock } = await press(idOf('notHelpful'));
    const [customId] = selectOf(told);
    const give = async (values: readonly string[], fields: Readonly<Record<string, unknown>> = {}) => {
      const message = { id: '500000000000000002', resolveComponent: () => ({}) };
      const { interaction, told } = fakeInteraction('select', { customId, values, message, ...fields });
      await onReason(context, interaction as StringSelectMenuInteraction);
      return told;
    };
    expect(await give(['wrong'])).toMatchObject([
      { kind: 'defer' },
      { kind: 'edit', content: en.followUps.thanksForReason },
    ]);
    expect(await feedback.votes()).toEqual([
      { quote: QUOTE.id, verdict: 'not-helpful', day: '2024-06-01', reason: 'wrong' },
    ]);
    expect(contents(await give(['of another version']))).toEqual([en.refusals.unknownAction]);
    const forged = { message: { resolveComponent: () => null } };
    expect(contents(await give(['other'], forged))).toEqual([en.refusals.unknownAction]);
    clock.ms = 15 * 60_000;
    expect(contents(await give(['outdated']))).toEqual([en.followUps.reasonTooLate]);
    expect(await feedback.votes()).toMatchObject([{ reason: 'wrong' }]);
  });

  it('gets no reason where isnad was turned off meanwhile', async () => {
    const { told, context, feedback } = await press(idOf('notHelpful'));
    const [customId] = selectOf(told);
    const message = { id: '500000000000000002', resolveComponent: () => ({}) };
    const off = await fakeContext({ here: { enabled: false } });
    const chosen = fakeInteraction('select', { customId, values: ['wrong'], message });
    await onReason(
      { ...context, serverSettings: off.context.serverSettings },
      chosen.interaction as StringSelectMenuInteraction,
    );
    expect(contents(chosen.told)).toEqual([en.refusals.offHere]);
    expect(await feedback.votes()).toEqual([{ quote: QUOTE.id, verdict: 'not-helpful', day: '2024-06-01' }]);
  });

  it('for an answer, or one that can no longer be changed, is asked for no reason', async () => {
    const { told, again, clock } = await press(idOf('helpful'));
    expect(selectOf(told)).toEqual([]);
    clock.ms = 15 * 60_000;
    expect(selectOf(await again({ customId: idOf('notHelpful') }))).toEqual([]);
  });

  it('needs no index', async () => {
    const { told } = await press(idOf('helpful'), { parts: { engine: null } });
    expect(contents(told)).toEqual([en.followUps.thanksForVote]);
  });

  it('does not count where isnad is turned off', async () => {
    const { told } = await press(idOf('helpful'), { parts: { here: { enabled: false } } });
    expect(contents(told)).toEqual([en.refusals.offHere]);
  });
});

describe('quotes shown again', () => {
  it.each([
    ['more', `**${en.followUps.moreQuotes}**`],
    ['context', `**${en.followUps.inContext}**`],
    ['copy', en.followUps.copyOf],
  ] as const)('by "%s" stand under their title', async (action, title) => {
    const { told } = await press(idOf(action), { parts: { engine: engineWith(LOCATED) } });
    expect(told[0]?.kind).toBe('defer');
    expect(contents(told)[0]?.startsWith(title)).toBe(true);
    expect(contents(told)[0]).toContain(QUOTE.text);
  });

  it('are refused where isnad is turned off', async () => {
    const { told } = await press(idOf('copy'), { parts: { here: { enabled: false } } });
    expect(contents(told)).toEqual([en.refusals.offHere]);
  });

  it('leave out those of outlets that the place does not allow, and say so', async () => {
    const other = quote('The minister called back.', { outlet: 'CNN' });
    const parts = {
      here: { outlets: ['CNN'] },
      engine: engineWith(LOCATED, { ...LOCATED, quote: other }),
    };
    const { told } = await press(idOf('copy', [QUOTE.id, other.id]), { parts });
    const [shown, note] = contents(told);
    expect(shown).toContain(other.text);
    expect(shown).not.toContain(QUOTE.text);
    expect(note).toBe(en.followUps.quoteNotAllowed);
  });

  it('that are gone are said to be, beside those that are there', async () => {
    const gone = quote('The old words.');
    const parts = { engine: engineWith(LOCATED, null) };
    const { told } = await press(idOf('copy', [QUOTE.id, gone.id]), { parts });
    expect(contents(told)[0]).toContain(QUOTE.text);
    expect(contents(told)[1]).toBe(en.followUps.quoteGone);
  });

  it('in context show the old words of a quote that is gone, if the message tells which they are', async () => {
    const content = `**Question**\n\n${quotedLines('The old *words*.')}\n-# source`;
    const parts = { engine: engineWith(null) };
    const { told } = await press(idOf('context'), { parts, content });
    expect(contents(told)[0]).toContain(en.followUps.quoteChanged);
    expect(contents(told)[0]).toContain('-# The old \\*words\\*.');
    const { told: unknown } = await press(idOf('context'), { parts, content: 'no quote' });
    expect(contents(unknown)).toEqual([en.followUps.quoteGone]);
  });

  it('wait for an index that is being opened', async () => {
    vi.useFakeTimers();
    try {
      const pressed = press(idOf('copy'), { parts: { engine: null } });
      await vi.advanceTimersByTimeAsync(20_000);
      expect(contents((await pressed).told)).toEqual([en.waiting.building(null)]);
    } finally {
      vi.useRealTimers();
    }
  });
});
