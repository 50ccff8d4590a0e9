import type { CommandNames } from '../../config/bot-settings.ts';
import type { BotContext } from '../bot-context.ts';
import { stringsFor } from '../locales/strings-for.ts';
import type { UiStrings } from '../locales/ui-strings.ts';
import { exampleLines } from '../render/settings/example-lines.ts';
import { linesPlan } from '../render/message/fit-message.ts';
import { inDirectionOf } from '../render/message/plain-label.ts';
import { allowedArticles } from './options/allowed-articles.ts';
import { answerCommand } from './answering/answer-command.ts';
import { commandMention } from './command-mention.ts';
import { otherName, shownName, type Command, type SlashCommand } from './command.ts';

/**
 * `/help`, on these commands, in two messages: what isnad is, with examples; and every command and button.
 *
 * @param commands asked for late, since this command is one of them; with those of follows or without
 */
export function helpOn(commands: (hasFollows: boolean) => readonly Command[]): SlashCommand {
  return {
    kind: 'slash',
    key: 'help',
    run: (context, { interaction }) =>
      answerCommand(context, interaction, ({ language }) => {
        const strings = stringsFor(language);
        const known = commands(context.settings.follows !== null);
        const examples = exampleLines(allowedArticles(context, interaction), strings);
        return [
          linesPlan([...usageLines(known, strings, context.settings.commandNames), ...examples]),
          linesPlan([
            ...commandLines(context, known, strings, interaction.locale),
            '',
            ...buttonLines(strings),
          ]),
        ];
      }),
  };
}

/** What isnad is, then how each command that has something to say is used. */
function usageLines(commands: readonly Command[], strings: UiStrings, names: CommandNames): string[] {
  const ofCommands = commands.flatMap((command) => command.help?.(strings, shownName(command, names)) ?? []);
  return [strings.help.about, ...ofCommands];
}

/** The commands that are typed, each to be pressed; their descriptions say who may use them where that is not everybody. */
function commandLines(
  context: BotContext,
  commands: readonly Command[],
  strings: UiStrings,
  locale: string,
): string[] {
  const lines = commands.flatMap((command) => {
    if (command.kind !== 'slash') return [];
    const { description } = strings.commands[command.key];
    const other = otherName(command, context.settings.commandNames, locale);
    const name = commandMention(context, command);
    const line = `${other === null ? name : `${name} (${other})`}: ${description}`;
    return [`- ${inDirectionOf(description, line)}`];
  });
  return [strings.help.commands, ...lines];
}

function buttonLines({ help, buttons }: UiStrings): string[] {
  const lines: readonly (readonly [string, string])[] = [
    [buttons.more, help.buttons.more],
    [buttons.context, help.buttons.context],
    [buttons.copy, help.buttons.copy],
    [`${buttons.helpful} / ${buttons.notHelpful}`, help.buttons.votes],
    [buttons.change, help.buttons.change],
    [buttons.delete, help.buttons.delete],
  ];
  return [help.buttons.title, ...lines.map(([label, does]) => `- **${label}**: ${does}`)];
}
