import type { BotContext } from '../bot-context.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { nameOf, shownName, type SlashCommand, type SubcommandKey } from './command.ts';

/** A command that is used by a press on it, or its name where Discord has not told its id. */
export function commandMention(
  { commandIds, settings: { commandNames } }: Pick<BotContext, 'commandIds' | 'settings'>,
  command: SlashCommand,
  subcommand?: SubcommandKey,
): string {
  const name = nameOf(command, commandNames);
  const id = commandIds.get(name);
  const part = subcommand === undefined ? '' : ` ${stringsFor(commandNames).subcommands[subcommand].name}`;
  return id === undefined ? `${shownName(command, commandNames)}${part}` : `</${name}${part}:${id}>`;
}
