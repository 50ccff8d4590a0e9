import type { AutocompleteInteraction, ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { GivenCommand, type SlashCommand } from '../../../src/discord/commands/command.ts';
import { said } from '../../../src/discord/commands/said.ts';
import { timeline } from '../../../src/discord/commands/timeline.ts';
import { onButton } from '../../../src/discord/events/buttons.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { decodeCustomId, encodeCustomId } from '../../../src/discord/render/message/custom-id.ts';
import { saidPages } from '../../../src/discord/render/lists/render-said.ts';
import { timelinePages } from '../../../src/discord/render/lists/render-timeline.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { pagesEngine } from '../../fakes/pages-engine.ts';
import { fakeContext } from '../fake-context.ts';
import { fakeInteraction, type Told } from '../fake-interaction.ts';

const ASKER = '400000000000000002';
const READER = '400000000000000005';

const TOPICS = [
  'olives in the valley',
  'trains to the coast',
  'a school for pilots',
  'taxes on glass',
  'snow in May',
  'a zoo of bees',
  'lamps of the port',
];

/** Ada Quill says something of each topic, on a day of its own. */
let engine: Engine;
beforeAll(async () => {
  engine = await pagesEngine(
    new MemoryCorpus(
      TOPICS.map((topic, i) => ({
        kind: 'page' as const,
        page: {
          source: `${i}.txt`,
          text: `News of Alquill ${i}\nPublished: 2024-0${i + 1}-05\n\nMayor Ada Quill said that the town council would soon decide on ${topic}.\nSource: North Agency\n`,
        },
      })),
    ),
  );
});

async function run(command: SlashCommand, values: Readonly<Record<string, unknown>>) {
  const bot = await fakeContext({ engine });
  const remember = vi.spyOn(bot.context.listings, 'remember');
  const { interaction, told } = fakeInteraction('slash', {}, { values });
  await command.run(bot.context, new GivenCommand(interaction as ChatInputCommandInteraction, command, 'en'));
  const key = String(remember.mock.results[0]?.value);
  const press = async (customId: string, memberId: string): Promise<Told[]> => {
    const message = { id: '500000000000000001', content: '', resolveComponent: () => ({}) };
    const pressed = fakeInteraction('button', { customId, message, user: { id: memberId } });
    await onButton(bot.context, pressed.interaction as ButtonInteraction);
    return pressed.told;
  };
  return { ...bot, told, key, press };
}

function turnTo(page: number, key: string): string {
  return encodeCustomId({ action: 'turn', language: 'en', key, page });
}

describe('/said', () => {
  it('goes by the name that was given where articles have several: they may be those of two people', () => {
    const found = {
      names: ['Mayor Ada Quill', 'Singer Ben Quill'],
      quotes: [],
      undatedLeftOut: 0,
      notices: [],
    };
    const [plan] = saidPages({ by: 'Quill', about: null }, found, 'en');
    expect(plan.content).toContain(en.said.nothing('\u2068Quill\u2069', null));
  });

  it('shows a page, and the person who asked turns the pages in its message', async () => {
    const { told, key, press } = await run(said, { by: 'Quill' });
    const first = told.at(-1);
    expect(first?.content).toContain(en.said.title('\u2068Mayor Ada Quill\u2069', null, 7));
    expect(first?.content).toContain('**the town council would soon decide on olives in the valley.**');
    expect(JSON.stringify(first?.components)).toContain(turnTo(2, key));
    const second = await press(turnTo(2, key), ASKER);
    expect(second.at(-1)?.content).toContain('lamps of the port');
    expect(JSON.stringify(second.at(-1)?.components)).toContain(turnTo(1, key));
  });

  it('shows another page to anybody else below it, alone', async () => {
    const { key, press } = await run(said, { by: 'Quill' });
    const shown = await press(turnTo(2, key), READER);
    expect(shown.at(-1)?.content).toContain('lamps of the port');
    expect(JSON.stringify(shown.at(-1)?.components)).not.toContain(turnTo(1, key));
  });

  it('is limited to days, and says that nobody of a name is quoted', async () => {
    const { told } = await run(said, { by: 'Quill', from: '2024-07-01' });
    expect(told.at(-1)?.content).not.toContain('olives');
    const none = await run(said, { by: 'Carter' });
    expect(none.told.at(-1)?.content).toBe(en.said.nobody('\u2068Carter\u2069'));
    const never = await run(said, { by: 'Quill', from: '2025-01-01' });
    expect(never.told.at(-1)?.content).toBe(en.said.nothing('\u2068Mayor Ada Quill\u2069', null));
  });

  it('is forgotten with its asker', async () => {
    const { context, key, press } = await run(said, { by: 'Quill' });
    context.listings.forget(ASKER);
    expect((await press(turnTo(2, key), ASKER)).at(-1)?.content).toBe(en.refusals.questionForgotten);
  });

  it('shows no outlet that the place does not allow, whatever was shown before', async () => {
    const { context, key, press } = await run(said, { by: 'Quill' });
    vi.spyOn(context.serverSettings, 'of').mockReturnValue({
      server: { outlets: ['Another'] },
      channels: {},
    });
    expect((await press(turnTo(2, key), ASKER)).at(-1)?.content).toBe(
      en.said.nothing('\u2068Mayor Ada Quill\u2069', null),
    );
  });

  it('offers the speakers of the archive', async () => {
    const { context } = await fakeContext({ engine });
    const offered = (typed: string) => {
      const { interaction } = fakeInteraction('autocomplete', {
        options: { getFocused: () => ({ name: 'by', value: typed }) },
      });
      return said.autocomplete?.(context, interaction as AutocompleteInteraction);
    };
    expect(offered('qui')).toEqual([{ name: 'Mayor Ada Quill', value: 'Mayor Ada Quill' }]);
    expect(offered('uill')).toEqual([]);
  });
});

describe('/timeline', () => {
  it('has a heading for each month, pages, and both files from a button', async () => {
    const { told, key, press } = await run(timeline, { subject: 'town council of mayor Quill' });
    const first = told.at(-1);
    expect(first?.content).toContain('__January 2024__');
    expect(first?.content).toContain('__February 2024__');
    expect(JSON.stringify(first?.components)).toContain(turnTo(2, key));
    for (const form of ['markdown', 'csv'] as const) {
      const customId = encodeCustomId({ action: 'file', language: 'en', key, form });
      expect(decodeCustomId(customId)).toEqual({ action: 'file', language: 'en', key, form });
      expect(JSON.stringify(first?.components)).toContain(customId);
      const shown = await press(customId, READER);
      expect(shown.at(-1)?.kind).toBe('edit');
    }
  });

  it('says that no article is about a subject, or none within the limits', async () => {
    const none = { months: [], undated: [], undatedLeftOut: 0, notices: [] };
    const [plan] = timelinePages({ subject: 'council', filter: {} }, none, 'en');
    expect(plan.content).toBe(en.timeline.nothing('\u2068council\u2069'));
    const within = await run(timeline, { subject: 'council', outlet: 'West' });
    expect(within.told.at(-1)?.content).toBe(en.timeline.nothingWithin('\u2068council\u2069'));
  });
});
