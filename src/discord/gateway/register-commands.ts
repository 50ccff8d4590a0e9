import {
  ApplicationCommandType,
  REST,
  Routes,
  type APIApplicationCommand,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { RegistrationSettings } from '../../config/bot-settings.ts';
import { failure } from '../../domain/error.ts';
import { registeredCommands } from '../commands/index.ts';
import { discordCodeOf, statusOf } from './describe-error.ts';

type RegisteredCommand = RESTPutAPIApplicationCommandsJSONBody[number];

/** What came of registering. */
export type Registered = {
  /** Whether anything had to change. */
  readonly changed: boolean;
  /** Ids of commands that are typed, by their names. */
  readonly ids: ReadonlyMap<string, string>;
};

/**
 * Makes Discord's list of commands that of commands/index.ts, unless it is already: Discord allows 200 creations a day.
 *
 * @throws `discord-token-refused`, `discord-refused`, `discord-unreachable`
 */
export async function registerCommands(settings: RegistrationSettings): Promise<Registered> {
  const { token, clientId, guildId, apiBase, timeoutMs, commandNames, follows } = settings;
  const rest = new REST({ timeout: timeoutMs, ...(apiBase === null ? {} : { api: apiBase }) }).setToken(
    token,
  );
  const route =
    guildId === null
      ? Routes.applicationCommands(clientId)
      : Routes.applicationGuildCommands(clientId, guildId);
  const wanted = registeredCommands({
    ...{ names: commandNames, guildOnly: guildId !== null, hasFollows: follows !== null },
  });
  try {
    const make = async (at: typeof route, commands: readonly RegisteredCommand[]): Promise<Registered> => {
      const query = new URLSearchParams({ with_localizations: 'true' });
      const present = (await rest.get(at, { query })) as readonly APIApplicationCommand[];
      if (sameCommands(present, commands)) return { changed: false, ids: idsOf(present) };
      const made = (await rest.put(at, { body: commands })) as readonly APIApplicationCommand[];
      return { changed: true, ids: idsOf(made) };
    };
    // Commands that were registered everywhere before would be shown a second time.
    const elsewhere = guildId === null ? null : await make(Routes.applicationCommands(clientId), []);
    const { changed, ids } = await make(route, wanted);
    return { changed: changed || elsewhere?.changed === true, ids };
  } catch (error) {
    throw registrationFailure(error);
  }
}

function idsOf(commands: readonly APIApplicationCommand[]): ReadonlyMap<string, string> {
  const typed = commands.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  return new Map(typed.map(({ name, id }) => [name, id]));
}

function registrationFailure(error: unknown): Error {
  const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const status = statusOf(error);
  if (status === 401) return failure('discord-token-refused', {}, error);
  if (discordCodeOf(error) !== null && status !== null && status < 500) {
    return failure(
      'discord-refused',
      { what: 'the commands (DISCORD_CLIENT_ID, DISCORD_GUILD_ID)', problem },
      error,
    );
  }
  return failure('discord-unreachable', { problem }, error);
}

/** Whether two lists say the same, apart from their order and from what Discord adds. */
export function sameCommands(present: readonly object[], wanted: readonly object[]): boolean {
  const places = wanted.some((command) => 'contexts' in command) ? PLACES : {};
  const defaults = { ...COMMAND_DEFAULTS, ...places };
  const listed = (commands: readonly object[]): string =>
    JSON.stringify(commands.map((command) => JSON.stringify(settled(command, defaults))).sort());
  return listed(present) === listed(wanted);
}

/** The fields that count, each with its value when it is left out. */
const COMMAND_DEFAULTS = {
  type: 1,
  name: null,
  name_localizations: null,
  description: '',
  description_localizations: null,
  options: null,
  default_member_permissions: null,
  nsfw: false,
} as const;

/** Discord may return these for the commands of one server although nobody has set them. */
const PLACES = { contexts: null, integration_types: null } as const;

const OPTION_DEFAULTS = {
  type: null,
  name: null,
  name_localizations: null,
  description: '',
  description_localizations: null,
  options: null,
  value: null,
  required: false,
  autocomplete: false,
  min_length: null,
  max_length: null,
  min_value: null,
  max_value: null,
  channel_types: null,
  choices: null,
} as const;

function settled(from: object, defaults: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given: Readonly<Record<string, unknown>> = { ...from };
  return Object.fromEntries(
    Object.entries(defaults).map(([key, byDefault]) => [key, settledValue(given[key] ?? byDefault)]),
  );
}

function settledValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    // Options have an order; the places where a command may be used have none.
    return value.every((item) => typeof item === 'number')
      ? value.toSorted((a, b) => a - b)
      : value.map((option: object) => settled(option, OPTION_DEFAULTS));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
