import {
  MessageFlags,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js';
import type { Article } from '../domain/article.ts';
import { allowedBy } from '../app/allowed-by.ts';
import { answerCommand } from './answer-command.ts';
import { onAsk } from './ask-command.ts';
import type { BotMeans } from './bot-means.ts';
import { onButton } from './buttons.ts';
import { shownNames, type CommandTable } from './commands.ts';
import { describeError } from './describe-error.ts';
import { tellFailure } from './failure-funnel.ts';
import { onFindSources } from './find-sources.ts';
import { helpPlan } from './help-command.ts';
import { interactionResponder } from './interaction-responder.ts';
import { outletChoices } from './outlet-choices.ts';
import { filterAt, placeOf } from './place.ts';
import { onPrivacy } from './privacy-command.ts';
import { onReindex } from './reindex-command.ts';
import { onSettings } from './settings-command.ts';
import { languageOfLocales } from './shell-language.ts';
import { onStatus } from './status-command.ts';
import { onVerify } from './verify-command.ts';
import { wordsOf } from './words/words-of.ts';

/** Whatever Discord sends that wants an answer, to whom it belongs. */
export async function onInteraction(
  means: BotMeans,
  table: CommandTable,
  interaction: Interaction,
): Promise<void> {
  try {
    await dispatch(means, table, interaction);
  } catch (error) {
    // A fault before any handler could tell it.
    if (
      !interaction.isButton() &&
      !interaction.isChatInputCommand() &&
      !interaction.isMessageContextMenuCommand()
    )
      throw error;
    const responder = interactionResponder(interaction, 'command', true);
    await tellFailure(means, responder, languageOfLocales(responder.locales), error);
  }
}

async function dispatch(means: BotMeans, table: CommandTable, interaction: Interaction): Promise<void> {
  if (interaction.isButton()) {
    await onButton(means, interaction);
  } else if (interaction.isAutocomplete()) {
    await onAutocomplete(means, interaction);
  } else if (interaction.isMessageContextMenuCommand()) {
    await onFindSources(means, interaction);
  } else if (interaction.isChatInputCommand()) {
    await onCommand(means, table, interaction);
  } else if (interaction.isRepliable()) {
    await onUnknown(means, interaction);
  }
}

async function onCommand(
  means: BotMeans,
  table: CommandTable,
  interaction: ChatInputCommandInteraction,
): Promise<void> {
  switch (interaction.commandName) {
    case table.ask.name:
      await onAsk(means, table, interaction);
      return;
    case table.help.name:
      await answerCommand(means, interaction, (language) => {
        return helpPlan(articlesAt(means, interaction), wordsOf(language), shownNames(table));
      });
      return;
    case table.status.name:
      await onStatus(means, interaction);
      return;
    case table.verify.name:
      await onVerify(means, table, interaction);
      return;
    case table.privacy.name:
      await onPrivacy(means, table, interaction);
      return;
    case table.reindex.name:
      await onReindex(means, table, interaction);
      return;
    case table.settings.name:
      await onSettings(means, table, interaction);
      return;
    default:
      await onUnknown(means, interaction);
  }
}

async function onAutocomplete(means: BotMeans, interaction: AutocompleteInteraction): Promise<void> {
  // Names that a place does not allow would be chosen in vain.
  const articles = articlesAt(means, interaction);
  try {
    await interaction.respond(outletChoices(articles, interaction.options.getFocused()));
  } catch (error) {
    // The person has typed on; Discord has asked again.
    means.log.debug('choices not shown', { id: interaction.id, ...describeError(error) });
  }
}

/** Those that may be shown at a place; none before there is an index. */
function articlesAt(
  { archive: { state }, serverSettings }: BotMeans,
  interaction: AutocompleteInteraction | ChatInputCommandInteraction,
): readonly Article[] {
  const isAllowed = allowedBy(filterAt(serverSettings, placeOf(interaction)));
  return state.kind === 'ready' ? state.session.index.articles.filter(isAllowed) : [];
}

/** A command of another version, still shown by a client. */
async function onUnknown({ log }: BotMeans, interaction: RepliableInteraction): Promise<void> {
  const words = wordsOf(languageOfLocales([interaction.locale, interaction.guildLocale]));
  log.warn('unknown interaction', { id: interaction.id, type: interaction.type });
  try {
    await interaction.reply({ content: words.buttonUnknown, flags: MessageFlags.Ephemeral });
  } catch (error) {
    log.warn('unknown interaction not answered', { id: interaction.id, ...describeError(error) });
  }
}
