import { MessageFlags, type ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import type { MessageCommand, SlashCommand } from '../../../src/discord/commands/command.ts';
import { COMMANDS } from '../../../src/discord/commands/index.ts';
import { onInteraction } from '../../../src/discord/events/interactions.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { UI_LANGUAGES } from '../../../src/discord/locales/languages.ts';
import { stringsFor } from '../../../src/discord/locales/strings-for.ts';
import { placeOf } from '../../cli/output/verification/places.ts';
import { verifiedAs } from '../../fakes/verified-as.ts';
import { engineWith } from '../engine-with.ts';
import { fakeContext, OPERATOR, type FakeParts } from '../fake-context.ts';
import { fakeInteraction } from '../fake-interaction.ts';

const NAMED_IN_ARABIC = { settings: { commandNames: 'ar' as const } };

/** A slash command with an option and a subcommand, and what it was given. */
function slashCommand(changes: Partial<SlashCommand> = {}) {
  const run = vi.fn<SlashCommand['run']>(() => Promise.resolve());
  const command: SlashCommand = { kind: 'slash', key: 'ask', run, ...changes };
  return { command, run };
}

describe('a command', () => {
  it('is the one of that name, and its options are read by their keys', async () => {
    const { command, run } = slashCommand();
    const other = slashCommand({ key: 'help' });
    const { context } = await fakeContext();
    const values = { question: 'Who?', private: true, channel: '7' };
    const { interaction } = fakeInteraction('slash', { commandName: 'ask' }, { values });
    await onInteraction(context, [other.command, command], interaction);
    expect(other.run).not.toHaveBeenCalled();
    const given = run.mock.calls[0]?.[1];
    expect([given?.text('question'), given?.yesOrNo('private'), given?.channelId('channel')]).toEqual([
      ...['Who?', true, '7'],
    ]);
    expect([given?.text('outlet'), given?.yesOrNo('force'), given?.subcommand]).toEqual([null, null, null]);
  });

  it('is found by its Arabic name, with its options, where COMMAND_NAMES says so', async () => {
    const { command, run } = slashCommand();
    const { context } = await fakeContext(NAMED_IN_ARABIC);
    const { interaction } = fakeInteraction('slash', { commandName: 'اسأل' }, { values: { السؤال: 'من؟' } });
    await onInteraction(context, [command], interaction);
    expect(run.mock.calls[0]?.[1].text('question')).toBe('من؟');
    expect(run.mock.calls[0]?.[1].optionName('from')).toBe('من');
  });

  it('has the subcommand of that name, and none that it does not have', async () => {
    const preview = { options: {}, plan: vi.fn() };
    const { command, run } = slashCommand({ subcommands: { preview } });
    const { context } = await fakeContext();
    for (const subcommand of ['preview', 'run']) {
      const { interaction } = fakeInteraction('slash', { commandName: 'ask' }, { subcommand });
      await onInteraction(context, [command], interaction);
    }
    expect(run.mock.calls.map(([, given]) => given.subcommand)).toEqual([preview, null]);
  });

  it('of a context menu gets the interaction', async () => {
    const run = vi.fn<MessageCommand['run']>(() => Promise.resolve());
    const { context } = await fakeContext();
    const { interaction } = fakeInteraction('menu', { commandName: 'Find sources' });
    await onInteraction(context, [{ kind: 'message', key: 'findSources', run }], interaction);
    expect(run).toHaveBeenCalledExactlyOnceWith(context, interaction);
  });

  it.each(['slash', 'menu', 'other'] as const)(
    'that this version does not know is told so, to the person alone: %s',
    async (kind) => {
      const { context, log } = await fakeContext();
      const reply = vi.fn(() => Promise.resolve());
      const { interaction } = fakeInteraction(kind, { commandName: 'gone', reply });
      await onInteraction(context, COMMANDS, interaction);
      const content = en.refusals.unknownAction;
      expect(reply).toHaveBeenCalledExactlyOnceWith({ content, flags: MessageFlags.Ephemeral });
      expect(log).toMatchObject([{ event: 'unknown interaction' }]);
    },
  );

  it('that fails before it could tell so is told as a fault', async () => {
    const { command } = slashCommand({ run: () => Promise.reject(new Error('broken')) });
    const { context, log } = await fakeContext();
    const { interaction, told } = fakeInteraction('slash', { commandName: 'ask' });
    await onInteraction(context, [command], interaction);
    expect(log).toMatchObject([{ event: 'request failed', message: 'broken' }]);
    expect(told.at(-1)?.content).toMatch(/^Something went wrong/u);
  });
});

describe('an option that is typed', () => {
  const typed = { commandName: 'ask' };

  it('offers the choices of its command', async () => {
    const choices = [{ name: 'SANA', value: 'SANA' }];
    const { command } = slashCommand({ autocomplete: () => choices });
    const { context } = await fakeContext();
    const { interaction, told } = fakeInteraction('autocomplete', typed);
    await onInteraction(context, [command], interaction);
    expect(told).toEqual([{ kind: 'choices', value: choices }]);
  });

  it('offers nothing where its command has no choices or is not known', async () => {
    const { context } = await fakeContext();
    for (const commands of [[slashCommand().command], []]) {
      const { interaction, told } = fakeInteraction('autocomplete', typed);
      await onInteraction(context, commands, interaction);
      expect(told).toEqual([{ kind: 'choices', value: [] }]);
    }
  });

  it('may have been typed on by then', async () => {
    const { context, log } = await fakeContext({ engine: null });
    const respond = (): Promise<never> => Promise.reject(new Error('Unknown interaction'));
    const { interaction } = fakeInteraction('autocomplete', { ...typed, respond });
    await onInteraction(context, COMMANDS, interaction);
    expect(log).toMatchObject([{ level: 'debug', event: 'choices not shown' }]);
  });
});

describe('"Verify" on a message', () => {
  async function answerTo(content: string, parts: FakeParts = {}) {
    const verify = vi.fn((given: string) =>
      Promise.resolve(verifiedAs({ status: 'exact', matches: [placeOf(given)] })),
    );
    const engine = engineWith(verify);
    const { context, log } = await fakeContext({ engine, ...parts });
    const targetMessage = { content, embeds: [], components: [], poll: null, messageSnapshots: [] };
    const { interaction, told } = fakeInteraction('menu', { commandName: 'Verify', targetMessage });
    await onInteraction(context, COMMANDS, interaction);
    return { verify, log, told };
  }

  it('says what the archive has of its quotation, to the one who asked', async () => {
    const text = 'The mayor: "the bridge was closed"';
    const { verify, told, log } = await answerTo(text);
    expect(verify).toHaveBeenCalledExactlyOnceWith(text, { outlets: [] }, 'message');
    expect(told).toMatchObject([
      { kind: 'defer', value: { flags: MessageFlags.Ephemeral } },
      { kind: 'edit', content: expect.stringContaining(en.verify.exact) as string },
    ]);
    expect(log).toMatchObject([{ event: 'command', part: null, outcome: 'done' }]);
  });

  it('is answered with a message for each of several quotations', async () => {
    const { told } = await answerTo('"the bridge was closed" and "the ferry was late"');
    expect(told.map(({ kind }) => kind)).toEqual(['defer', 'edit', 'follow-up']);
  });

  it('is refused for a message without text, and where isnad is off', async () => {
    expect((await answerTo('')).told.at(-1)?.content).toBe(en.verify.empty);
    const off = await answerTo('"the bridge was closed"', { here: { enabled: false } });
    expect(off.told.at(-1)?.content).toBe(en.refusals.offHere);
    expect(off.verify).not.toHaveBeenCalled();
  });
});

describe('the commands of isnad', () => {
  /** What a command of isnad answers. */
  async function answerTo(
    commandName: string,
    subcommand?: string,
    fields: Readonly<Record<string, unknown>> = {},
    values: Readonly<Record<string, unknown>> = {},
  ): Promise<string | undefined> {
    const { context } = await fakeContext({ engine: null });
    const { interaction, told } = fakeInteraction(
      'slash',
      { commandName, ...fields },
      { ...(subcommand === undefined ? {} : { subcommand }), values },
    );
    await onInteraction(context, COMMANDS, interaction);
    expect(told[0]?.kind).toBe('defer');
    return told.at(-1)?.content;
  }

  const operator = { user: { id: OPERATOR } };
  const manager = { memberPermissions: { has: () => true } };

  it.each([
    ['reindex', 'cancel', 'a member', {}, en.reindex.operatorOnly],
    ['reindex', 'cancel', 'an operator', operator, en.reindex.nothingToCancel],
    ['reindex', 'erase', 'an operator', operator, en.refusals.unknownAction],
    ['settings', 'show', 'a member', {}, en.settings.managersOnly],
    ['settings', 'show', 'an operator', operator, en.settings.managersOnly],
    [
      'settings',
      'show',
      'somebody in a direct message',
      { ...manager, guildId: null },
      en.settings.serverOnly,
    ],
    ['settings', 'show', 'a manager', manager, `**${en.settings.title}**\n${en.settings.none}`],
    ['settings', 'reset', 'a manager', manager, en.settings.reset],
    ['settings', 'set', 'a manager', manager, en.settings.nothingGiven],
    ['privacy', undefined, 'a member', {}, en.privacy.kept(false)],
    ['status', undefined, 'a member', {}, en.waiting.building(null)],
  ])('/%s %s, by %s', async (command, subcommand, _, fields, text) => {
    expect(await answerTo(command, subcommand, fields)).toBe(text);
  });

  it('/help tells what isnad is, then what the commands have to say, by the names that they have', async () => {
    const { context } = await fakeContext({ engine: null });
    context.commandIds.set('ask', '500000000000000001');
    const { interaction, told } = fakeInteraction('slash', { commandName: 'help' });
    await onInteraction(context, COMMANDS, interaction);
    const [usage, commands] = told.flatMap(
      ({ content }) => content?.replaceAll(/[\u2068\u2069]/gu, '') ?? [],
    );
    expect(usage).toBe(
      [
        ...[en.help.about, en.help.ask('/ask')],
        ...[en.help.findSources('Find sources'), en.help.verifyMessage('Verify')],
      ].join('\n'),
    );
    // The id of one is known, of the others only the name.
    expect(commands?.split('\n').slice(0, 3)).toEqual([
      en.help.commands,
      `- </ask:500000000000000001>: ${en.commands.ask.description}`,
      `- /verify: ${en.commands.verify.description}`,
    ]);
    expect(commands).toContain(`- **${en.buttons.delete}**: ${en.help.buttons.delete}`);
  });

  it.each(UI_LANGUAGES)('/help is whole in %s, whatever commands are called', async (language) => {
    for (const commandNames of ['en', 'ar'] as const) {
      const { context } = await fakeContext({ engine: null, settings: { commandNames }, here: { language } });
      const strings = stringsFor(language);
      const names = Object.values(stringsFor(commandNames).commands);
      for (const named of names)
        if (typeof named === 'object') context.commandIds.set(named.name, '5'.repeat(19));
      const commandName = stringsFor(commandNames).commands.help.name;
      const { interaction, told } = fakeInteraction('slash', { commandName });
      await onInteraction(context, COMMANDS, interaction);
      expect(told.at(-1)?.content).toContain(strings.help.buttons.delete);
    }
  });

  it('/privacy forgets on demand', async () => {
    expect(await answerTo('privacy', undefined, {}, { forget: true })).toBe(en.privacy.forgotten);
  });

  it('have no option of one name in two kinds', () => {
    const kinds = new Map<string, Set<ApplicationCommandOptionType>>();
    for (const command of COMMANDS) {
      if (command.kind === 'message') continue;
      const rules = [
        command.options ?? {},
        ...Object.values(command.subcommands ?? {}).map((one) => one.options),
      ];
      for (const [key, { type }] of rules.flatMap((one) => Object.entries(one))) {
        kinds.set(key, (kinds.get(key) ?? new Set()).add(type));
      }
    }
    expect([...kinds].filter(([, types]) => types.size > 1)).toEqual([]);
    expect(kinds.size).toBe(Object.keys(en.options).length);
  });
});
