import {
  ApplicationCommandOptionType,
  type ApplicationCommandOptionChoiceData,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { CommandNames } from '../../config/bot-settings.ts';
import type { BotContext } from '../bot-context.ts';
import { UI_LANGUAGES, type UiLanguage } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';
import type { UiStrings } from '../locales/ui-strings.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import { shownLabel } from '../render/message/plain-label.ts';
import type { Responder } from '../respond/responder.ts';

export type SubcommandKey = keyof UiStrings['subcommands'];
export type OptionKey = keyof UiStrings['options'];

/** A value to choose, and what it is called: the same for everybody, or in isnad's own words. */
export type NamedChoice = {
  readonly name: string | ((strings: UiStrings) => string);
  readonly value: string;
};

/** What Discord is told of an option beside its name and description, which are in `strings.options`. */
export type OptionRule =
  | {
      readonly type: ApplicationCommandOptionType.String;
      readonly required?: true;
      readonly choices?: readonly NamedChoice[];
      readonly max_length?: number;
      readonly autocomplete?: true;
    }
  | { readonly type: ApplicationCommandOptionType.Boolean }
  | { readonly type: ApplicationCommandOptionType.Channel };

/** Options in the order in which Discord shows them. */
export type OptionRules = Readonly<Partial<Record<OptionKey, OptionRule>>>;

/** Whom a command answers, and in which language. */
export type Recipient = { readonly language: UiLanguage; readonly responder: Responder };

/** One of the things that a command with subcommands does. */
export type Subcommand = {
  readonly options: OptionRules;
  /** Does it and says what came of it. @throws `Refusal` for what the person may not do or can put right */
  readonly plan: (
    context: BotContext,
    given: GivenCommand,
    recipient: Recipient,
  ) => MessagePlan | Promise<MessagePlan>;
};

/** Subcommands in the order in which Discord shows them. */
export type Subcommands = Readonly<Partial<Record<SubcommandKey, Subcommand>>>;

/** A command that is typed. Its strings are in `strings.commands`, by `key`. */
export type SlashCommand = {
  readonly kind: 'slash';
  readonly key: Exclude<keyof UiStrings['commands'], MessageCommand['key']>;
  readonly options?: OptionRules;
  /** A command with subcommands has no options of its own. */
  readonly subcommands?: Subcommands;
  /** Whether it makes no sense in direct messages. */
  readonly isServerOnly?: true;
  /** Whether it is there only with `FOLLOWS=true`. */
  readonly isOfFollows?: true;
  /** Permissions that a member needs to be shown the command. Who may use it is for `run` to check. */
  readonly shownTo?: bigint;
  /** A line of `/help`. @param name of the command, as it is shown in a sentence */
  readonly help?: (strings: UiStrings, name: string) => string;
  /** Answers it. What it throws is told to the person as a fault of isnad. */
  readonly run: (context: BotContext, given: GivenCommand) => Promise<void>;
  /** What an option with `autocomplete` offers for what has been typed so far. */
  readonly autocomplete?: (
    context: BotContext,
    interaction: AutocompleteInteraction,
  ) => readonly ApplicationCommandOptionChoiceData<string>[];
};

/** An entry of a message's context menu. */
export type MessageCommand = {
  readonly kind: 'message';
  readonly key: 'findSources' | 'verifyMessage';
  readonly help?: (strings: UiStrings, name: string) => string;
  readonly run: (context: BotContext, interaction: MessageContextMenuCommandInteraction) => Promise<void>;
};

/** One thing that members can do: registration, dispatch and `/help` know of it from the list in index.ts. */
export type Command = SlashCommand | MessageCommand;

/** Rules of options that are the same wherever they occur. */
export const TEXT = { type: ApplicationCommandOptionType.String } as const satisfies OptionRule;
export const YES_OR_NO = { type: ApplicationCommandOptionType.Boolean } as const satisfies OptionRule;

/** What Discord calls a command. @param names the language that COMMAND_NAMES sets */
export function nameOf(command: Command, names: CommandNames): string {
  return nameIn(command, names);
}

function nameIn(command: Command, language: UiLanguage): string {
  const { commands } = stringsFor(language);
  return command.kind === 'message' ? commands[command.key] : commands[command.key].name;
}

/** Discord's limit, and the slash. */
const MAX_COMMAND_NAME_CHARS = 33;

/** A command's name as it stands in a sentence: isolated, or an Arabic line would show `/ask` as `ask/`. */
export function shownName(command: Command, names: CommandNames): string {
  return shownNameIn(command, names);
}

function shownNameIn(command: Command, language: UiLanguage): string {
  const inLanguage = nameIn(command, language);
  const name = command.kind === 'slash' ? `/${inLanguage}` : inLanguage;
  return shownLabel(name, MAX_COMMAND_NAME_CHARS) ?? name;
}

/**
 * Its other name, isolated, so that people can tell each other what to type: the English one where it is registered under another, and
 * the one that the person's client shows where that differs from the English one; null if it has one name alone.
 *
 * @param locale of the client, as Discord gives it
 */
export function otherName(command: Command, names: CommandNames, locale: string): string | null {
  if (names !== 'en') return shownName(command, 'en');
  const shownIn = UI_LANGUAGES.find((language) => stringsFor(language).discordLocales.includes(locale));
  const shown = shownIn === undefined ? null : shownNameIn(command, shownIn);
  return shown === shownName(command, 'en') ? null : shown;
}

/** A slash command as a member gave it: subcommand and options by their keys, whatever Discord calls them. */
export class GivenCommand {
  readonly interaction: ChatInputCommandInteraction;
  readonly #command: SlashCommand;
  readonly #names: UiStrings;

  constructor(interaction: ChatInputCommandInteraction, command: SlashCommand, names: CommandNames) {
    this.interaction = interaction;
    this.#command = command;
    this.#names = stringsFor(names);
  }

  /** Null if there is none, or none that this version knows. */
  get subcommand(): Subcommand | null {
    const name = this.interaction.options.getSubcommand(false);
    const known = Object.entries(this.#command.subcommands ?? {}) as [SubcommandKey, Subcommand][];
    return known.find(([key]) => this.#names.subcommands[key].name === name)?.[1] ?? null;
  }

  text(key: OptionKey): string | null {
    return this.interaction.options.getString(this.optionName(key));
  }

  yesOrNo(key: OptionKey): boolean | null {
    return this.interaction.options.getBoolean(this.optionName(key));
  }

  /** Id of the channel that was chosen, whether it is still there or not. */
  channelId(key: OptionKey): string | null {
    const value = this.interaction.options.get(this.optionName(key))?.value;
    return typeof value === 'string' ? value : null;
  }

  /** What Discord calls an option. */
  optionName(key: OptionKey): string {
    return this.#names.options[key].name;
  }
}
