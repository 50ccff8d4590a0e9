import { describe, expect, it } from 'vitest';
import { registeredCommands } from '../../../src/discord/commands/index.ts';
import { sameCommands } from '../../../src/discord/gateway/register-commands.ts';

/** A command or an option that a test may change. */
type Loose = Record<string, unknown>;

const wanted = (guildOnly = false): Loose[] =>
  registeredCommands({ names: 'en', guildOnly }) as unknown as Loose[];

/** A list as Discord gives it back: with what it adds, fills in and leaves out. */
function asDiscordReturns(commands: readonly Loose[], guildId?: string): Loose[] {
  return commands.map((command, i) => ({
    id: `30000000000000000${i}`,
    application_id: '123456789012345678',
    version: '400000000000000000',
    default_member_permissions: null,
    name_localizations: null,
    description: '',
    description_localizations: null,
    dm_permission: true,
    nsfw: false,
    ...(guildId === undefined ? {} : { guild_id: guildId }),
    ...command,
    ...(Array.isArray(command['options'])
      ? {
          options: command['options'].map((option: Loose) => ({
            name_localizations: null,
            description_localizations: null,
            ...option,
            // Discord leaves out what is false.
            ...(option['required'] === true ? {} : { required: undefined }),
          })),
        }
      : {}),
  }));
}

/** The list with its first command, which is /ask, changed. */
function withAsk(change: (ask: Loose) => Loose): Loose[] {
  const [ask = {}, ...others] = wanted();
  return [change(ask), ...others];
}

/** The same with the first option of /ask, which is the question. */
function withQuestion(change: (question: Loose) => Loose): Loose[] {
  return withAsk((ask) => {
    const [question = {}, ...others] = ask['options'] as Loose[];
    return { ...ask, options: [change(question), ...others] };
  });
}

describe('commands as Discord gives them back', () => {
  it('are the same as those that were registered', () => {
    expect(sameCommands(wanted(), wanted())).toBe(true);
    expect(sameCommands(asDiscordReturns(wanted()), wanted())).toBe(true);
    expect(
      sameCommands(
        asDiscordReturns(registeredCommands({ names: 'ar', guildOnly: false }) as unknown as Loose[]),
        registeredCommands({ names: 'ar', guildOnly: false }),
      ),
    ).toBe(true);
  });

  it('are the same in one server, with and without word of where they can be used', () => {
    const present = asDiscordReturns(wanted(true), '500000000000000000');
    expect(sameCommands(present, wanted(true))).toBe(true);
    expect(
      sameCommands(
        present.map((command) => ({ ...command, contexts: null })),
        wanted(true),
      ),
    ).toBe(true);
  });

  it('are the same in another order, also of languages and places', () => {
    const present = asDiscordReturns(wanted())
      .reverse()
      .map((command) => ({
        ...command,
        contexts: (command['contexts'] as number[]).toReversed(),
        ...(command['description_localizations'] === null
          ? {}
          : {
              description_localizations: Object.fromEntries(
                Object.entries(command['description_localizations'] as object).reverse(),
              ),
            }),
      }));
    expect(sameCommands(present, wanted())).toBe(true);
  });

  it('are the same with null, empty or nothing where nothing is said', () => {
    const help = { ...wanted().find(({ name }) => name === 'help'), name_localizations: undefined };
    for (const nothing of [{ options: [] }, { options: null }, { name_localizations: {} }, { nsfw: false }]) {
      expect(sameCommands([{ ...help, ...nothing }], [help])).toBe(true);
    }
  });
});

describe('commands are others', () => {
  it.each<[string, Loose[]]>([
    ['none', []],
    ['one fewer', wanted().slice(1)],
    ['one more', [...wanted(), { type: 1, name: 'old', description: 'old' }]],
    ['one twice in place of another', [...wanted().slice(0, 3), ...wanted().slice(0, 1)]],
    ['another name', withAsk((ask) => ({ ...ask, name: 'asks' }))],
    [
      'another option of a part',
      wanted().map((command) =>
        command['name'] === 'settings'
          ? {
              ...command,
              options: (command['options'] as Loose[]).map((part) => ({
                ...part,
                options: (part['options'] as Loose[]).slice(1),
              })),
            }
          : command,
      ),
    ],
    ['another type', withAsk((ask) => ({ ...ask, type: 2 }))],
    ['another description', withAsk((ask) => ({ ...ask, description: 'other' }))],
    ['descriptions in no language', withAsk((ask) => ({ ...ask, description_localizations: null }))],
    [
      'another description in one language',
      withAsk((ask) => ({
        ...ask,
        description_localizations: { ...(ask['description_localizations'] as object), de: 'x' },
      })),
    ],
    ['names in a language', withAsk((ask) => ({ ...ask, name_localizations: { de: 'frag' } }))],
    ['another place', withAsk((ask) => ({ ...ask, contexts: [0] }))],
    ['any place', withAsk((ask) => ({ ...ask, contexts: null }))],
    ['another way to install', withAsk((ask) => ({ ...ask, integration_types: [0] }))],
    ['only for some members', withAsk((ask) => ({ ...ask, default_member_permissions: '0' }))],
    ['only for grown-ups', withAsk((ask) => ({ ...ask, nsfw: true }))],
    ['no options', withAsk((ask) => ({ ...ask, options: [] }))],
    [
      'options in another order',
      withAsk((ask) => ({ ...ask, options: (ask['options'] as Loose[]).toReversed() })),
    ],
    ['an option of another type', withQuestion((question) => ({ ...question, type: 4 }))],
    ['an option of another name', withQuestion((question) => ({ ...question, name: 'q' }))],
    ['an option of another description', withQuestion((question) => ({ ...question, description: 'other' }))],
    [
      'an option described in no language',
      withQuestion((question) => ({ ...question, description_localizations: null })),
    ],
    ['an option that is not required', withQuestion((question) => ({ ...question, required: false }))],
    ['an option of another length', withQuestion((question) => ({ ...question, max_length: 1999 }))],
    ['an option of a least length', withQuestion((question) => ({ ...question, min_length: 2 }))],
    ['an option that completes itself', withQuestion((question) => ({ ...question, autocomplete: true }))],
  ])('with %s', (_, present) => {
    expect(sameCommands(asDiscordReturns(present), wanted())).toBe(false);
    expect(sameCommands(asDiscordReturns(wanted()), present)).toBe(false);
  });

  it('in Arabic', () => {
    expect(
      sameCommands(asDiscordReturns(wanted()), registeredCommands({ names: 'ar', guildOnly: false })),
    ).toBe(false);
  });
});
