import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandNames } from '../bot-config.ts';
import { shownLabel } from './plain-label.ts';
import type { ShellWords } from './words/shell-words.ts';
import { wordsOf } from './words/words-of.ts';

/** Discord has no locale for Arabic or Persian: COMMAND_NAMES=ar gives the commands Arabic names for everyone. */
const LOCALES = [
  [Locale.EnglishUS, 'en'],
  [Locale.EnglishGB, 'en'],
  [Locale.Russian, 'ru'],
  [Locale.French, 'fr'],
  [Locale.Turkish, 'tr'],
  [Locale.German, 'de'],
  [Locale.SpanishES, 'es'],
  [Locale.SpanishLATAM, 'es'],
] as const;

/** Discord's limit, and the slash. */
const LONGEST_NAME = 33;

/** The commands by what they do. Names vary with COMMAND_NAMES; what Discord sends back is looked up in these. */
export type CommandTable = ShellWords['commands'];

export function commandTable(names: CommandNames): CommandTable {
  return wordsOf(names).commands;
}

/** Names as they stand in a sentence: isolated, or an Arabic line would show `/ask` as `ask/`. */
export function shownNames({ ask, findSources }: CommandTable): {
  readonly ask: string;
  readonly findSources: string;
} {
  const label = (name: string): string => shownLabel(name, LONGEST_NAME) ?? name;
  return { ask: label(`/${ask.name}`), findSources: label(findSources) };
}

/**
 * The one list of commands, as Discord wants it. Context menus and direct messages included.
 *
 * @param guildOnly commands of one server may not say where they can be used
 */
export function commandsFor(names: CommandNames, guildOnly: boolean): RESTPutAPIApplicationCommandsJSONBody {
  const table = commandTable(names);
  const described = (command: Exclude<keyof CommandTable, 'findSources'>) => ({
    name: table[command].name,
    description: table[command].description,
    // Names stay one for all, so that people of a server can tell each other what to type.
    ...(names === 'en'
      ? { description_localizations: localized((words) => words.commands[command].description) }
      : {}),
  });
  const option = (command: 'question' | 'from' | 'to' | 'outlet') =>
    ({ type: ApplicationCommandOptionType.String, ...described(command) }) as const;
  const everywhere = guildOnly
    ? {}
    : {
        contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
        integration_types: [ApplicationIntegrationType.GuildInstall],
      };
  return [
    {
      type: ApplicationCommandType.ChatInput,
      ...described('ask'),
      ...everywhere,
      options: [
        { ...option('question'), required: true, max_length: 2000 },
        { ...option('from'), max_length: 20 },
        { ...option('to'), max_length: 20 },
        { ...option('outlet'), max_length: 100, autocomplete: true },
        { type: ApplicationCommandOptionType.Boolean, ...described('private') },
      ],
    },
    { type: ApplicationCommandType.ChatInput, ...described('help'), ...everywhere },
    { type: ApplicationCommandType.ChatInput, ...described('status'), ...everywhere },
    {
      type: ApplicationCommandType.Message,
      name: table.findSources,
      ...everywhere,
    },
  ];
}

function localized(say: (words: ShellWords) => string): LocalizationMap {
  return Object.fromEntries(LOCALES.map(([locale, language]) => [locale, say(wordsOf(language))]));
}
