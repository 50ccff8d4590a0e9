import {
  MessageFlags,
  type AutocompleteInteraction,
  type Interaction,
  type ModalMessageModalSubmitInteraction,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { GivenCommand, nameOf, type Command } from '../commands/command.ts';
import { describeError } from '../gateway/describe-error.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { languageOfLocales } from '../locales/ui-language.ts';
import { decodeCustomId } from '../render/message/custom-id.ts';
import { tellFailure } from '../respond/failure-funnel.ts';
import { interactionResponder } from '../respond/interaction-responder.ts';
import { onButton } from './buttons.ts';
import { onChangeForm } from './changes.ts';
import { onChosenFollow } from './unfollow.ts';
import { onReason } from './votes.ts';

/** Answers whatever Discord sends that wants an answer: a command, a button, an option that is being typed. */
export async function onInteraction(
  context: BotContext,
  commands: readonly Command[],
  interaction: Interaction,
): Promise<void> {
  try {
    await dispatch(context, commands, interaction);
  } catch (error) {
    // A fault before any handler could tell the person.
    if (
      !interaction.isButton() &&
      !interaction.isStringSelectMenu() &&
      !isForm(interaction) &&
      !interaction.isChatInputCommand() &&
      !interaction.isMessageContextMenuCommand()
    )
      throw error;
    const responder = interactionResponder(interaction, 'command', true);
    await tellFailure(context, responder, languageOfLocales(responder.locales), error);
  }
}

async function dispatch(
  context: BotContext,
  commands: readonly Command[],
  interaction: Interaction,
): Promise<void> {
  if (interaction.isButton()) {
    await onButton(context, interaction);
    return;
  }
  if (interaction.isStringSelectMenu()) {
    await onSelect(context, interaction);
    return;
  }
  if (isForm(interaction)) {
    await onChangeForm(context, interaction);
    return;
  }
  const { commandNames } = context.settings;
  const command =
    'commandName' in interaction
      ? commands.find((one) => nameOf(one, commandNames) === interaction.commandName)
      : undefined;
  if (interaction.isAutocomplete()) {
    await offerChoices(context, command, interaction);
  } else if (command?.kind === 'message' && interaction.isMessageContextMenuCommand()) {
    await command.run(context, interaction);
  } else if (command?.kind === 'slash' && interaction.isChatInputCommand()) {
    await command.run(context, new GivenCommand(interaction, command, commandNames));
  } else if (interaction.isRepliable()) {
    await refuseUnknown(context, interaction);
  }
}

async function onSelect(context: BotContext, interaction: StringSelectMenuInteraction): Promise<void> {
  const isOfFollows = decodeCustomId(interaction.customId)?.action === 'chooseFollow';
  await (isOfFollows ? onChosenFollow : onReason)(context, interaction);
}

async function offerChoices(
  context: BotContext,
  command: Command | undefined,
  interaction: AutocompleteInteraction,
): Promise<void> {
  const choices = command?.kind === 'slash' ? command.autocomplete?.(context, interaction) : undefined;
  try {
    await interaction.respond(choices ?? []);
  } catch (error) {
    // The person has typed on, and Discord has asked again.
    context.log.debug('choices not shown', { id: interaction.id, ...describeError(error) });
  }
}

/** The form of a button: there are no others. */
function isForm(interaction: Interaction): interaction is ModalMessageModalSubmitInteraction {
  return interaction.isModalSubmit() && interaction.isFromMessage();
}

/** For a command of another version that a client still shows. */
async function refuseUnknown({ log }: BotContext, interaction: RepliableInteraction): Promise<void> {
  const strings = stringsFor(languageOfLocales([interaction.locale, interaction.guildLocale]));
  log.warn('unknown interaction', { id: interaction.id, type: interaction.type });
  try {
    await interaction.reply({ content: strings.refusals.unknownAction, flags: MessageFlags.Ephemeral });
  } catch (error) {
    log.warn('unknown interaction not answered', { id: interaction.id, ...describeError(error) });
  }
}
