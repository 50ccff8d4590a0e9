import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandNames } from '../../config/bot-settings.ts';
import { UI_LANGUAGES } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';
import type { CommandStrings, UiStrings } from '../locales/ui-strings.ts';
import {
  nameOf,
  type Command,
  type NamedChoice,
  type OptionKey,
  type OptionRules,
  type Subcommand,
  type SubcommandKey,
  type Subcommands,
} from './command.ts';

/** Language of names, and whether commands are registered in one server, where they may not say where they are used. */
export type Registration = { readonly names: CommandNames; readonly guildOnly: boolean };

/** A command as Discord wants it to be registered. */
export function commandData(
  command: Command,
  { names, guildOnly }: Registration,
): RESTPutAPIApplicationCommandsJSONBody[number] {
  const places = guildOnly ? {} : placesOf(command);
  if (command.kind === 'message') {
    const locales =
      names === 'en' ? { name_localizations: localized(({ commands }) => commands[command.key]) } : {};
    return { type: ApplicationCommandType.Message, name: nameOf(command, names), ...locales, ...places };
  }
  const { key, shownTo, options, subcommands } = command;
  const parts =
    subcommands === undefined ? options && optionsData(options, names) : partsData(subcommands, names);
  return {
    type: ApplicationCommandType.ChatInput,
    ...described((strings) => strings.commands[key], names),
    ...places,
    ...(shownTo === undefined ? {} : { default_member_permissions: String(shownTo) }),
    ...(parts === undefined ? {} : { options: parts }),
  };
}

/** Who has added isnad to an account takes all but the commands of servers along, also into group messages. */
function placesOf(command: Command) {
  const isServerOnly = command.kind === 'slash' && command.isServerOnly === true;
  if (isServerOnly)
    return {
      contexts: [InteractionContextType.Guild],
      integration_types: [ApplicationIntegrationType.GuildInstall],
    };
  return {
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}

function partsData(subcommands: Subcommands, names: CommandNames) {
  return (Object.entries(subcommands) as [SubcommandKey, Subcommand][]).map(([key, { options }]) => ({
    type: ApplicationCommandOptionType.Subcommand as const,
    ...described((strings) => strings.subcommands[key], names),
    options: optionsData(options, names),
  }));
}

function optionsData(options: OptionRules, names: CommandNames): APIApplicationCommandBasicOption[] {
  return (Object.entries(options) as [OptionKey, NonNullable<OptionRules[OptionKey]>][]).map(
    ([key, { type, ...rules }]) =>
      ({
        type,
        ...described((strings) => strings.options[key], names),
        ...rules,
        ...('choices' in rules ? { choices: rules.choices.map((choice) => choiceData(choice, names)) } : {}),
      }) as APIApplicationCommandBasicOption,
  );
}

function choiceData({ name, value }: NamedChoice, names: CommandNames) {
  if (typeof name === 'string') return { name, value };
  const locales = names === 'en' ? { name_localizations: localized(name) } : {};
  return { name: name(stringsFor(names)), ...locales, value };
}

function described(of: (strings: UiStrings) => CommandStrings, names: CommandNames) {
  return {
    ...of(stringsFor(names)),
    // Names in Arabic or Persian are everybody's: Discord has no locale for those who need them.
    ...(names === 'en'
      ? {
          name_localizations: localized((strings) => of(strings).name),
          description_localizations: localized((strings) => of(strings).description),
        }
      : {}),
  };
}

function localized(say: (strings: UiStrings) => string): LocalizationMap {
  return Object.fromEntries(
    UI_LANGUAGES.map(stringsFor).flatMap((strings) =>
      strings.discordLocales.map((locale) => [locale, say(strings)]),
    ),
  );
}
