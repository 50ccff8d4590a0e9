import { ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/discord/commands/command.ts';
import { COMMANDS, registeredCommands } from '../../../src/discord/commands/index.ts';
import { stringsFor } from '../../../src/discord/locales/strings-for.ts';
import { commandSetProblems } from '../../loopback/command-rules.ts';
import { schemaProblems } from '../../loopback/specification.ts';

const CHAT_INPUT: number = ApplicationCommandType.ChatInput;

/** What commands and options have in common, as far as these tests look at it. */
type Described = {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly required?: boolean;
  readonly options?: readonly Described[];
};

const listOf = (names: 'en' | 'ar' | 'fa', guildOnly: boolean): readonly Described[] =>
  registeredCommands({ names, guildOnly, hasFollows: true }) as unknown as readonly Described[];
const namesOf = ({ name, name_localizations }: Described): string[] => [
  name,
  ...Object.values(name_localizations ?? {}),
];
const descriptionsOf = ({ description, description_localizations }: Described): string[] => [
  description ?? '',
  ...Object.values(description_localizations ?? {}),
];

describe('commands of follows', () => {
  it('are not registered unless questions can be followed', () => {
    const names = registeredCommands({ names: 'en', guildOnly: false }).map(({ name }) => name);
    expect(names).not.toContain('follow');
    expect(names).not.toContain('following');
    expect(names).toContain('ask');
  });
});

describe.each([
  ['en', false],
  ['en', true],
  ['ar', false],
  ['ar', true],
  ['fa', false],
] as const)('commands named in %s (of one server: %s)', (names, guildOnly) => {
  const commands = listOf(names, guildOnly);
  const slash = commands.filter(({ type }) => type === CHAT_INPUT);
  const options = slash
    .flatMap((command) => command.options ?? [])
    .flatMap((option) => [option, ...(option.options ?? [])]);

  it('are what Discord’s own document allows', () => {
    expect(commands.flatMap((command) => schemaProblems('commandCreate', command))).toEqual([]);
    expect(commands.flatMap((command) => schemaProblems('commandUpdate', command))).toEqual([]);
    expect(commandSetProblems(commands)).toEqual([]);
  });

  it('are all that there is, and two entries of a message’s menu', () => {
    const { commands: strings } = stringsFor(names);
    const {
      ask,
      verify,
      said,
      timeline,
      follow,
      following,
      help,
      status,
      privacy,
      reindex,
      feeds,
      settings,
    } = strings;
    expect(slash.map(({ name }) => name)).toEqual(
      [ask, verify, said, timeline, follow, following, help, status, privacy, reindex, feeds, settings].map(
        ({ name }) => name,
      ),
    );
    expect(commands.filter((command) => !slash.includes(command))).toMatchObject([
      { type: ApplicationCommandType.Message, name: strings.findSources },
      { type: ApplicationCommandType.Message, name: strings.verifyMessage },
    ]);
    expect(COMMANDS.map((command) => nameOf(command, names))).toEqual(commands.map(({ name }) => name));
  });

  it('have names that Discord takes', () => {
    for (const name of [...slash, ...options].flatMap(namesOf)) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
    }
    for (const name of commands.filter((command) => !slash.includes(command)).flatMap(namesOf)) {
      expect(name).toMatch(/^\S.{0,30}\S$/u);
    }
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
    for (const { options: own = [] } of commands) {
      expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
    }
  });

  it('have descriptions of 1 to 100 characters, but for the menu, which must have none', () => {
    for (const description of [...slash, ...options].flatMap(descriptionsOf)) {
      expect(description).toMatch(/^\S.{0,98}\S$/u);
    }
    for (const command of commands.filter((one) => !slash.includes(one))) {
      expect(command).not.toHaveProperty('description');
    }
  });

  it('want the question first and nothing else', () => {
    const needed = options.filter(({ required }) => required === true).map(({ name }) => name);
    const { question, by, subject, quote } = stringsFor(names).options;
    expect(needed).toEqual([question.name, quote.name, by.name, subject.name, question.name]);
    for (const { options: own = [] } of [...slash, ...options]) {
      expect(own.findIndex(({ required }) => required === true)).toBeLessThanOrEqual(0);
    }
  });

  it('are below 8000 characters in all languages together', () => {
    for (const command of commands) {
      const parts = (command.options ?? []).flatMap((option) => [option, ...(option.options ?? [])]);
      const texts = [command, ...parts].flatMap((one) => [...namesOf(one), ...descriptionsOf(one)]);
      expect(texts.join('').length).toBeLessThan(8000);
    }
  });

  it('say where they can be used unless they are of one server, for which Discord has no word', () => {
    for (const command of commands) {
      if (guildOnly) {
        expect(command).not.toHaveProperty('contexts');
        expect(command).not.toHaveProperty('integration_types');
      } else {
        // Settings are a server's: there are none in direct messages.
        const isServers = command.name === stringsFor(names).commands.settings.name;
        expect(command).toMatchObject({
          contexts: isServers ? [0] : [0, 1, 2],
          integration_types: isServers ? [0] : [0, 1],
        });
      }
    }
  });
});

describe('the choice of no language in /settings', () => {
  type Choice = { readonly name: string; readonly value: string; readonly name_localizations?: object };
  const automaticIn = (names: 'en' | 'ar' | 'fa'): Choice | undefined =>
    listOf(names, false)
      .flatMap(({ options = [] }) => options.flatMap((option) => [option, ...(option.options ?? [])]))
      .flatMap((option) => ('choices' in option ? (option.choices as readonly Choice[]) : []))
      .find(({ value }) => value === 'auto');

  it('is named in isnad’s own words, not in Latin letters where those are Arabic', () => {
    expect(automaticIn('en')).toMatchObject({
      name: 'auto',
      name_localizations: { de: 'automatisch', ru: 'автоматически' },
    });
    for (const names of ['ar', 'fa'] as const) {
      expect(automaticIn(names)?.name).toMatch(/^\p{Script=Arabic}+$/u);
      expect(automaticIn(names)).not.toHaveProperty('name_localizations');
    }
  });
});

describe('the language of commands', () => {
  it('is everybody’s own for names and descriptions where Discord has the locale', () => {
    const [ask] = listOf('en', false);
    expect(ask?.name_localizations).toMatchObject({
      ...{
        ru: 'спросить',
        fr: 'demander',
        tr: 'sor',
        de: 'fragen',
        'es-ES': 'preguntar',
        'es-419': 'preguntar',
      },
    });
    const [findSources] = listOf('en', false).filter(({ type }) => type !== CHAT_INPUT);
    expect(findSources?.name_localizations?.['de']).toBe('Quellen finden');
    expect(Object.keys(ask?.description_localizations ?? {}).sort()).toEqual(
      ['de', 'en-GB', 'en-US', 'es-419', 'es-ES', 'fr', 'ru', 'tr'].sort(),
    );
  });

  it.each(['ar', 'fa'] as const)(
    'is %s for everybody where the operator wants that: Discord has no such locale',
    (names) => {
      expect(JSON.stringify(listOf(names, false))).not.toContain('_localizations');
      const descriptions = listOf(names, false).flatMap(({ description }) => description ?? []);
      expect(descriptions).toHaveLength(12);
      // The first letter, as the bot's name may stand within.
      for (const description of descriptions) expect(description).toMatch(/^\P{L}*\p{Script=Arabic}/u);
    },
  );
});
