import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { BotContext } from '../../bot-context.ts';
import { languageOfLocales } from '../../locales/ui-language.ts';
import type { MessagePlan } from '../../render/message/message-plan.ts';
import { tellFailure } from '../../respond/failure-funnel.ts';
import { interactionResponder } from '../../respond/interaction-responder.ts';
import { languageSetAt } from '../../respond/location.ts';
import { Refusal } from '../../respond/refusal.ts';
import type { Recipient, GivenCommand } from '../command.ts';

/** One message, or several in their order. */
export type Plans = MessagePlan | readonly [MessagePlan, ...MessagePlan[]];

/**
 * Answers a command that asks no question: acknowledges it, works, and sends the result or tells what went wrong.
 * Only the person who gave the command sees the answer, unless `isPrivate` says otherwise.
 *
 * @param planFor makes the answer; it throws a `Refusal` for what the person may not do or can put right
 */
export async function answerCommand(
  context: BotContext,
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  planFor: (recipient: Recipient) => Plans | Promise<Plans>,
  isPrivate = true,
): Promise<void> {
  const responder = interactionResponder(interaction, 'command', isPrivate);
  const language = languageSetAt(context.serverSettings, responder) ?? languageOfLocales(responder.locales);
  const { id, commandName: command } = interaction;
  const began = performance.now();
  let outcome = 'done';
  try {
    await responder.acknowledge();
    const made = await planFor({ language, responder });
    await responder.answer('content' in made ? [made] : made);
  } catch (error) {
    outcome = await tellFailure(context, responder, language, error);
  }
  const part = interaction.isChatInputCommand() ? interaction.options.getSubcommand(false) : null;
  context.log.info('command', { id, command, part, outcome, tookMs: Math.round(performance.now() - began) });
}

/** What the subcommand that was given has to say. @throws `Refusal` for one that this version does not know */
export function subcommandPlan(
  context: BotContext,
  given: GivenCommand,
  recipient: Recipient,
): MessagePlan | Promise<MessagePlan> {
  const { subcommand } = given;
  if (subcommand === null) throw new Refusal((strings) => strings.refusals.unknownAction);
  return subcommand.plan(context, given, recipient);
}
