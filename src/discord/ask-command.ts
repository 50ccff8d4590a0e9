import type { ChatInputCommandInteraction } from 'discord.js';
import { answerMember, type Asking } from './answer-member.ts';
import { filterOf } from './ask-options.ts';
import type { BotMeans } from './bot-means.ts';
import type { CommandTable } from './commands.ts';
import { interactionResponder } from './interaction-responder.ts';
import { placeOf, settingsAt } from './place.ts';

/** `/ask`: the options are read after Discord has been told that an answer will come. */
export async function onAsk(
  means: BotMeans,
  table: CommandTable,
  interaction: ChatInputCommandInteraction,
): Promise<void> {
  const { options } = interaction;
  const byDefault = settingsAt(means.serverSettings, placeOf(interaction)).private ?? false;
  const isPrivate = options.getBoolean(table.private.name) ?? byDefault;
  const responder: Asking = { ...interactionResponder(interaction, 'slash', isPrivate), front: 'slash' };
  await answerMember(means, responder, options.getString(table.question.name) ?? '', {
    filterOf: () =>
      filterOf(
        {
          from: options.getString(table.from.name),
          to: options.getString(table.to.name),
          outlet: options.getString(table.outlet.name),
        },
        { from: table.from.name, to: table.to.name },
      ),
  });
}
