import type { ChatInputCommandInteraction } from 'discord.js';
import { answerCommand } from './answer-command.ts';
import type { BotMeans } from './bot-means.ts';
import type { CommandTable } from './commands.ts';
import { textPlan } from './to-discord.ts';
import { wordsOf } from './words/words-of.ts';

/** `/privacy`: what is kept; with its option what is remembered of the one who asks is forgotten. */
export async function onPrivacy(
  means: BotMeans,
  table: CommandTable,
  interaction: ChatInputCommandInteraction,
): Promise<void> {
  await answerCommand(means, interaction, (language) => {
    const { admin } = wordsOf(language);
    if (interaction.options.getBoolean(table.forget.name) === true) {
      means.memory.forget(interaction.user.id);
      return textPlan(admin.forgotten);
    }
    const { keepUnanswered, gapsChannelId } = means.settings;
    return textPlan(admin.privacy(keepUnanswered && gapsChannelId !== null));
  });
}
