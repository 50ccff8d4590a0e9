import type { ChatInputCommandInteraction } from 'discord.js';
import type { BotMeans } from './bot-means.ts';
import { tellFailure } from './failure-funnel.ts';
import { interactionResponder } from './interaction-responder.ts';
import type { MessagePlan } from './message-plan.ts';
import { languageSetAt } from './place.ts';
import type { Responder } from './responder.ts';
import { languageOfLocales } from './shell-language.ts';
import type { ShellLanguage } from './words/shell-words.ts';

/**
 * A command that asks no question: acknowledged, worked on, answered; what goes wrong is told. Its answer is for the one
 * who gave it, unless `isPrivate` says otherwise.
 *
 * @param planFor throws a `Refusal` for what the person may not or can put right himself
 */
export async function answerCommand(
  means: BotMeans,
  interaction: ChatInputCommandInteraction,
  planFor: (language: ShellLanguage, responder: Responder) => MessagePlan | Promise<MessagePlan>,
  isPrivate = true,
): Promise<void> {
  const responder = interactionResponder(interaction, 'command', isPrivate);
  const language = languageSetAt(means.serverSettings, responder) ?? languageOfLocales(responder.locales);
  const { id, commandName: command } = interaction;
  const began = performance.now();
  let outcome = 'done';
  try {
    await responder.acknowledge();
    await responder.answer([await planFor(language, responder)]);
  } catch (error) {
    outcome = await tellFailure(means, responder, language, error);
  }
  const part = interaction.options.getSubcommand(false);
  means.log.info('command', { id, command, part, outcome, tookMs: Math.round(performance.now() - began) });
}
