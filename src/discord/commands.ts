import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { MAX_QUOTE } from '../app/limits.ts';
import type { CommandNames } from '../bot-config.ts';
import { shownLabel } from './plain-label.ts';
import { AUTOMATIC } from './place.ts';
import { SHELL_LANGUAGES, type ShellWords } from './words/shell-words.ts';
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

/** Channels that members write in; threads have their channel's settings. */
const SETTABLE_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
] as const;

/** Each language by its own name. */
const LANGUAGE_CHOICES = [AUTOMATIC, ...SHELL_LANGUAGES].map((value) => ({
  name:
    value === AUTOMATIC ? AUTOMATIC : (new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value),
  value,
}));

/** Discord's limit, and the slash. */
const LONGEST_NAME = 33;

/** The commands by what they do. Names vary with COMMAND_NAMES; what Discord sends back is looked up in these. */
export type CommandTable = ShellWords['commands'] & ShellWords['admin']['commands'];

export function commandTable(names: CommandNames): CommandTable {
  return tableOf(wordsOf(names));
}

function tableOf({ commands, admin }: ShellWords): CommandTable {
  return { ...commands, ...admin.commands };
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
      ? { description_localizations: localized((words) => tableOf(words)[command].description) }
      : {}),
  });
  const option = (command: 'question' | 'from' | 'to' | 'outlet' | 'quote' | 'language' | 'outlets') =>
    ({ type: ApplicationCommandOptionType.String, ...described(command) }) as const;
  const yesOrNo = (command: 'private' | 'enabled' | 'mention' | 'forget' | 'force') =>
    ({ type: ApplicationCommandOptionType.Boolean, ...described(command) }) as const;
  const channel = {
    type: ApplicationCommandOptionType.Channel as const,
    ...described('channel'),
    channel_types: [...SETTABLE_CHANNELS],
  };
  const part = (
    command: 'preview' | 'run' | 'cancel' | 'rollback' | 'show' | 'set' | 'reset',
    options: APIApplicationCommandBasicOption[] = [],
  ) => ({ type: ApplicationCommandOptionType.Subcommand as const, ...described(command), options });
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
        yesOrNo('private'),
      ],
    },
    {
      type: ApplicationCommandType.ChatInput,
      ...described('verify'),
      ...everywhere,
      options: [{ ...option('quote'), required: true, max_length: MAX_QUOTE }, yesOrNo('private')],
    },
    { type: ApplicationCommandType.ChatInput, ...described('help'), ...everywhere },
    { type: ApplicationCommandType.ChatInput, ...described('status'), ...everywhere },
    {
      type: ApplicationCommandType.ChatInput,
      ...described('privacy'),
      ...everywhere,
      options: [yesOrNo('forget')],
    },
    {
      type: ApplicationCommandType.ChatInput,
      ...described('reindex'),
      ...everywhere,
      options: [part('preview'), part('run', [yesOrNo('force')]), part('cancel'), part('rollback')],
    },
    {
      type: ApplicationCommandType.ChatInput,
      ...described('settings'),
      ...(guildOnly ? {} : { ...everywhere, contexts: [InteractionContextType.Guild] }),
      // What Discord shows to whom; who may is checked in settings-command.ts.
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
      options: [
        part('show'),
        part('set', [
          channel,
          yesOrNo('enabled'),
          yesOrNo('mention'),
          { ...option('language'), choices: LANGUAGE_CHOICES },
          { ...option('outlets'), max_length: 1000 },
          yesOrNo('private'),
        ]),
        part('reset', [channel]),
      ],
    },
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
