import {
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type SchemaName, schemaProblems } from './specification.ts';

/** The 32 locales in the documentation, and ar and he, which only the OpenAPI document has. */
const LOCALES = new Set(
  (
    'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru ' +
    'sv-SE th tr uk vi zh-CN zh-TW'
  ).split(' '),
);
const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
const MAX_CHARACTERS = 8000;
const MAX_OF_TYPE: Record<number, number> = { 1: 100, 2: 15, 3: 15 };

type Localized = {
  readonly name: string;
  readonly name_localizations?: Partial<Record<string, string | null>> | null;
  readonly description?: string;
  readonly description_localizations?: Partial<Record<string, string | null>> | null;
};
type AnyOption = Localized &
  Pick<APIApplicationCommandOption, 'type' | 'required'> & {
    readonly options?: readonly AnyOption[];
    readonly choices?: readonly APIApplicationCommandOptionChoice[];
    readonly autocomplete?: boolean;
  };

const values = (texts: Partial<Record<string, string | null>> | null | undefined): string[] =>
  Object.values(texts ?? {}).flatMap((text) => (typeof text === 'string' ? [text] : []));

const all = (option: AnyOption): AnyOption[] => [option, ...(option.options ?? []).flatMap(all)];

function nameProblems({ name, name_localizations: names }: Localized): string[] {
  const wrong = [name, ...values(names)].filter((one) => !NAME.test(one) || one !== one.toLowerCase());
  return wrong.map((one) => `name ${JSON.stringify(one)} breaks the pattern or is not lower case`);
}

function localeProblems(named: Localized): string[] {
  const keys = [
    ...Object.keys(named.name_localizations ?? {}),
    ...Object.keys(named.description_localizations ?? {}),
  ];
  return keys.filter((key) => !LOCALES.has(key)).map((key) => `locale ${key} is not one of Discord's`);
}

function optionProblems(options: readonly AnyOption[]): string[] {
  const problems: string[] = [];
  const firstOptional = options.findIndex(({ required }) => required !== true);
  if (firstOptional !== -1 && options.slice(firstOptional).some(({ required }) => required === true))
    problems.push('a required option after an optional one');
  if (new Set(options.map(({ name }) => name)).size < options.length) problems.push('duplicate option name');
  return problems;
}

function choiceProblems({ choices = [], autocomplete }: AnyOption): string[] {
  const problems: string[] = [];
  if (autocomplete === true && choices.length > 0) problems.push('autocomplete with choices');
  if (choices.some(({ value }) => typeof value === 'string' && value.length > 100))
    problems.push('choice value over 100');
  return problems;
}

/** The characters that Discord counts: of each text its longest localisation. */
function characters(command: Localized, options: readonly AnyOption[]): number {
  const longest = (text: string | undefined, local: Localized['name_localizations']): number =>
    Math.max(...[text ?? '', ...values(local)].map((one) => one.length));
  const size = (one: Localized): number =>
    longest(one.name, one.name_localizations) + longest(one.description, one.description_localizations);
  const choices = options
    .flatMap((option) => option.choices ?? [])
    .map((choice) => longest(choice.name, choice.name_localizations) + String(choice.value).length);
  return [size(command), ...options.map(size), ...choices].reduce((sum, part) => sum + part, 0);
}

/** The document has numbers where its README allows strings of digits, which is what discord.js sends. */
function widened(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || !('default_member_permissions' in raw)) return raw;
  const { default_member_permissions: bits } = raw;
  return typeof bits === 'string' && /^\d+$/u.test(bits)
    ? { ...raw, default_member_permissions: Number(bits) }
    : raw;
}

/** Everything wrong with one command. */
export function commandProblems(schema: SchemaName, raw: unknown): string[] {
  const bySchema = schemaProblems(schema, widened(raw));
  if (bySchema.length > 0) return bySchema;
  const command = raw as RESTPostAPIApplicationCommandsJSONBody & Localized;
  const top = ('options' in command ? command.options : undefined) ?? [];
  const options = (top as readonly AnyOption[]).flatMap(all);
  const isChatInput = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  const size = characters(command, options);
  return [
    ...(isChatInput ? nameProblems(command) : []),
    ...options.flatMap(nameProblems),
    ...[command, ...options].flatMap(localeProblems),
    ...[top as readonly AnyOption[], ...options.map((option) => option.options ?? [])].flatMap(
      optionProblems,
    ),
    ...options.flatMap(choiceProblems),
    ...(isChatInput === ((command.description ?? '') === '')
      ? ['a chat input command needs a description, a context menu must have none']
      : []),
    ...(options.some(({ description }) => (description ?? '') === '') ? ['option without description'] : []),
    ...(size > MAX_CHARACTERS ? [`${String(size)} characters over ${String(MAX_CHARACTERS)}`] : []),
  ];
}

/** Everything wrong with a whole set of commands. */
export function commandSetProblems(raw: unknown): string[] {
  if (!Array.isArray(raw)) return ['a list of commands is needed'];
  const problems = raw.flatMap((one: unknown) => commandProblems('commandUpdate', one));
  if (problems.length > 0) return problems;
  const commands = raw as RESTPostAPIApplicationCommandsJSONBody[];
  const keys = commands.map(({ type, name }) => `${String(type ?? 1)} ${name}`);
  const tooMany = Object.entries(MAX_OF_TYPE).filter(
    ([type, most]) => commands.filter((one) => String(one.type ?? 1) === type).length > most,
  );
  return [
    ...(new Set(keys).size < keys.length ? ['two commands of one name'] : []),
    ...tooMany.map(([type, most]) => `more than ${String(most)} commands of type ${type}`),
  ];
}
