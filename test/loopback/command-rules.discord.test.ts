import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, startLoopback } from './loopback-discord.ts';
import { call, expectRefused, expectTaken, numbers } from './raw-calls.ts';

let discord: Loopback;
beforeAll(async () => {
  discord = await startLoopback();
});
afterAll(() => discord.close());

const put = (commands: unknown) =>
  call(discord, 'PUT', `/applications/${discord.clientId}/commands`, commands);

describe('a set of commands is refused', () => {
  const command = (extra: object) => ({ name: 'ask', description: 'x', ...extra });
  const option = (name: string, extra: object = {}) => ({ type: 3, name, description: 'x', ...extra });
  const choice = (name: string, value: string) => ({ name, value });
  const cases: [string, unknown, string][] = [
    ['with a space in a name', [command({ name: 'ask me' })], 'breaks the pattern'],
    ['with tashkeel in a name', [command({ name: 'اسأَل' })], 'breaks the pattern'],
    ['with a capital', [command({ name: 'Ask' })], 'not lower case'],
    [
      'with a capital in a localisation',
      [command({ name_localizations: { fr: 'Demande' } })],
      'not lower case',
    ],
    ['with a capital in an option', [command({ options: [option('Q')] })], 'not lower case'],
    ['with an unknown locale', [command({ name_localizations: { xx: 'ask' } })], 'locale xx'],
    ['without description', [{ name: 'ask' }], 'needs a description'],
    ['with a described context menu', [command({ type: 3, name: 'Ask' })], 'must have none'],
    [
      'with required after optional',
      [command({ options: [option('a'), option('b', { required: true })] })],
      'required option after',
    ],
    ['with two options of one name', [command({ options: [option('a'), option('a')] })], 'duplicate option'],
    [
      'with autocomplete and choices',
      [command({ options: [option('a', { autocomplete: true, choices: [choice('a', 'a')] })] })],
      'autocomplete with choices',
    ],
    [
      'with a choice value of 101',
      [command({ options: [option('a', { choices: [choice('a', 'x'.repeat(101))] })] })],
      'choice value over 100',
    ],
    [
      'with over 8000 characters',
      [
        command({
          options: numbers(2).map((name) =>
            option(`o${name}`, {
              choices: numbers(25).map((id) => choice(`${id}${'x'.repeat(90)}`, 'x'.repeat(90))),
            }),
          ),
        }),
      ],
      'over 8000',
    ],
    ['with two of one name', [command({}), command({})], 'two commands of one name'],
    ['with 101', numbers(101).map((name) => command({ name })), 'more than 100 commands'],
    ['that is no list', {}, 'a list of commands'],
    [
      'with 26 choices',
      [command({ options: [option('a', { choices: numbers(26).map((id) => choice(id, id)) })] })],
      'schema',
    ],
    [
      'with a choice name of 101',
      [command({ options: [option('a', { choices: [choice('x'.repeat(101), 'a')] })] })],
      'schema',
    ],
    [
      'with a description of 101',
      [command({ description: 'x'.repeat(101) })],
      'schema commandUpdate: description',
    ],
  ];
  it.each(cases)('%s', async (_name, commands, problem) => {
    expectRefused(await put(commands), problem);
  });

  it('but not otherwise; overwriting keeps ids and creates nothing', async () => {
    const set = [
      command({
        name: 'اسأل',
        name_localizations: { 'en-US': 'ask', ar: 'اسأل' },
        default_member_permissions: '32',
        options: [
          option('q', { required: true, autocomplete: true }),
          option('lang', { choices: [choice('a', 'a')] }),
        ],
      }),
      { type: 3, name: 'Ask about this' },
    ];
    const creates = discord.commandCreates;
    expectTaken(await put(set));
    const first = discord.commands.global.map((one) => (one as { id: string }).id);
    expectTaken(await put(set));
    expect(discord.commands.global.map((one) => (one as { id: string }).id)).toEqual(first);
    expect(discord.commandCreates - creates).toBe(2);
    const inGuild = `/applications/${discord.clientId}/guilds/${discord.guildId}/commands`;
    expectTaken(await call(discord, 'PUT', inGuild, set));
    expect(discord.commands.guild.get(discord.guildId)).toMatchObject([
      { name: 'اسأل' },
      { guild_id: discord.guildId },
    ]);
    expectTaken(await put([]));
    expect(discord.commands.global).toEqual([]);
  });
});
