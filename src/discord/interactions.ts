import {
  MessageFlags,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js';
import { reportFeedback, type FeedbackReport } from '../app/report-feedback.ts';
import { reportStatus } from '../app/report-status.ts';
import { onAsk } from './ask-command.ts';
import type { BotMeans } from './bot-means.ts';
import { onButton } from './buttons.ts';
import { shownNames, type CommandTable } from './commands.ts';
import { describeError } from './describe-error.ts';
import { tellFailure } from './failure-funnel.ts';
import { onFindSources } from './find-sources.ts';
import { helpPlan } from './help-command.ts';
import { interactionResponder } from './interaction-responder.ts';
import type { MessagePlan } from './message-plan.ts';
import { notReadyPlan } from './not-ready.ts';
import { outletChoices } from './outlet-choices.ts';
import { languageOfLocales } from './shell-language.ts';
import { statusPlan } from './status-command.ts';
import type { ShellLanguage } from './words/shell-words.ts';
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
      await answerCommand(means, interaction, (language) => help(means, table, language));
      return;
    case table.status.name:
      await answerCommand(means, interaction, (language) => status(means, language));
      return;
    default:
      await onUnknown(means, interaction);
  }
}

/** A command that asks nothing of the corpus: its answer is for the one who gave it. */
async function answerCommand(
  means: BotMeans,
  interaction: ChatInputCommandInteraction,
  planFor: (language: ShellLanguage) => MessagePlan | Promise<MessagePlan>,
): Promise<void> {
  const responder = interactionResponder(interaction, 'command', true);
  const language = languageOfLocales(responder.locales);
  const { id, commandName: command } = interaction;
  const began = performance.now();
  let outcome = 'done';
  try {
    await responder.acknowledge();
    await responder.answer([await planFor(language)]);
  } catch (error) {
    outcome = await tellFailure(means, responder, language, error);
  }
  means.log.info('command', { id, command, outcome, tookMs: Math.round(performance.now() - began) });
}

function help({ archive }: BotMeans, table: CommandTable, language: ShellLanguage): MessagePlan {
  const articles = archive.state.kind === 'ready' ? archive.state.session.index.articles : [];
  return helpPlan(articles, wordsOf(language), shownNames(table));
}

async function status(means: BotMeans, language: ShellLanguage): Promise<MessagePlan> {
  const { archive, uptime, judgeId, version } = means;
  const { state } = archive;
  if (state.kind !== 'ready') return notReadyPlan(state, language);
  const { generation } = state.session;
  return statusPlan(
    {
      index: reportStatus(generation, judgeId),
      refused: generation.refused.length,
      feedback: await votesOr(means),
      version,
      uptimeSeconds: uptime(),
    },
    language,
  );
}

/** Null where the votes cannot be read: the rest can be told all the same. */
async function votesOr({ feedback, log }: BotMeans): Promise<FeedbackReport | null> {
  try {
    return reportFeedback(await feedback.votes());
  } catch (error) {
    log.error('votes not read', describeError(error));
    return null;
  }
}

async function onAutocomplete(means: BotMeans, interaction: AutocompleteInteraction): Promise<void> {
  const { state } = means.archive;
  const articles = state.kind === 'ready' ? state.session.index.articles : [];
  try {
    await interaction.respond(outletChoices(articles, interaction.options.getFocused()));
  } catch (error) {
    // The person has typed on; Discord has asked again.
    means.log.debug('choices not shown', { id: interaction.id, ...describeError(error) });
  }
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
