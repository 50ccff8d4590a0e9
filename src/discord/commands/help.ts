import type { CommandNames } from '../../config/bot-settings.ts';
import { newestDateFirst, type Article } from '../../domain/article.ts';
import { stringsFor } from '../locales/strings-for.ts';
import type { UiStrings } from '../locales/ui-strings.ts';
import type { MessagePlan } from '../render/message-plan.ts';
import { inDirectionOf, shownLabel } from '../render/plain-label.ts';
import { textPlan } from '../respond/to-discord.ts';
import { allowedArticles } from './allowed-articles.ts';
import { answerCommand } from './answer-command.ts';
import { shownName, type Command, type SlashCommand } from './command.ts';

const EXAMPLES = 3;

/** UTF-16 units of a headline. */
const MAX_EXAMPLE_CHARS = 150;

/** `/help`, on these commands. @param commands asked for late, since this command is one of them */
export function helpOn(commands: () => readonly Command[]): SlashCommand {
  return {
    kind: 'slash',
    key: 'help',
    run: (context, { interaction }) =>
      answerCommand(context, interaction, ({ language }) => {
        const strings = stringsFor(language);
        const lines = helpLines(commands(), strings, context.settings.commandNames);
        return helpPlan(lines, allowedArticles(context, interaction), strings);
      }),
  };
}

/** What isnad is, then how each command that has something to say is used. */
function helpLines(commands: readonly Command[], strings: UiStrings, names: CommandNames): string[] {
  const ofCommands = commands.flatMap((command) => command.help?.(strings, shownName(command, names)) ?? []);
  return [strings.help.about, ...ofCommands];
}

/** The help, and the newest headlines as examples of what can be asked about. */
function helpPlan(lines: readonly string[], articles: readonly Article[], strings: UiStrings): MessagePlan {
  const headlines = newestHeadlines(articles);
  const examples = headlines.length === 0 ? [] : [strings.help.examples, ...headlines];
  return textPlan([...lines, ...examples].join('\n'));
}

/** The newest headlines that can be shown, one per line. It stops at the third, however many articles there are. */
function newestHeadlines(articles: readonly Article[]): string[] {
  const newest = [...articles].sort((a, b) => newestDateFirst(a.publishedAt, b.publishedAt));
  const lines: string[] = [];
  for (const { title } of newest) {
    if (lines.length === EXAMPLES) break;
    const label = title === null ? null : shownLabel(title, MAX_EXAMPLE_CHARS);
    if (title !== null && label !== null) lines.push(`- ${inDirectionOf(title, label)}`);
  }
  return lines;
}
