import type { ButtonInteraction, ModalMessageModalSubmitInteraction } from 'discord.js';
import type { Filter } from '../../domain/question.ts';
import type { UnderstoodPart } from '../../domain/understood.ts';
import type { BotContext } from '../bot-context.ts';
import { parseFilter } from '../commands/options/ask-options.ts';
import { outletsOfArchive } from '../commands/options/outlets-of-archive.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { languageOfLocales } from '../locales/ui-language.ts';
import { changeForm, type ChangeField } from '../render/answer/change-form.ts';
import { decodeCustomId, type CustomId } from '../render/message/custom-id.ts';
import { answerMember } from '../respond/asking/answer-member.ts';
import type { ChangeableQuestion } from '../respond/asking/changeable-questions.ts';
import type { Asking } from '../respond/asking/member-question.ts';
import { tellFailure } from '../respond/failure-funnel.ts';
import { interactionResponder } from '../respond/interaction-responder.ts';
import type { Responder } from '../respond/responder.ts';
import { isUnder } from './is-under.ts';
import { formToDiscord, textPlan } from '../respond/to-discord.ts';

type Drop = Extract<CustomId, { action: 'drop' }>;
type Change = Extract<CustomId, { action: 'change' }>;

/** What the form decides instead of the question. */
const IN_THE_FORM = ['time', 'outlet'] as const satisfies UnderstoodPart[];

/**
 * Asks the question of an answer again without something that was understood. The question is limited, queued and answered like
 * any other; only the person who pressed sees the answer. Never throws for want of the question: the person is told.
 */
export async function askWithout(
  context: BotContext,
  asking: Asking,
  { key, part, language }: Drop,
): Promise<string> {
  const question = context.changeable.find(key, asking.memberId);
  if (question === null) return await forgotten(asking, language);
  const { filter } = question;
  await askAgain(context, asking, question, { language, drop: [part], filterOf: () => filter });
  return 'asked';
}

/** Shows the form for dates and outlet, filled with those of the answer. */
export async function showChangeForm(
  context: BotContext,
  interaction: ButtonInteraction,
  responder: Responder,
  { key, language }: Change,
): Promise<string> {
  const question = context.changeable.find(key, responder.memberId);
  if (question === null) return await forgotten(responder, language);
  // A form is itself the acknowledgement: nothing may come before it.
  await interaction.showModal(formToDiscord(changeForm(key, question.limits, language)));
  return 'form shown';
}

/** Answers a form that was sent: asks the question again within its dates and outlet. */
export async function onChangeForm(
  context: BotContext,
  interaction: ModalMessageModalSubmitInteraction,
): Promise<void> {
  const asking = interactionResponder(interaction, 'button', true);
  const sent = decodeCustomId(interaction.customId);
  let outcome: string;
  try {
    // Only the form of a button that is under the message counts, as with the button itself.
    if (sent?.action !== 'change' || !isUnder(interaction)) {
      await asking.refuse(textPlan(stringsFor(languageOfLocales(asking.locales)).refusals.unknownAction));
      outcome = 'refused';
    } else {
      outcome = await askChanged(context, asking, sent, interaction);
    }
  } catch (error) {
    const language = sent?.language ?? languageOfLocales(asking.locales);
    outcome = await tellFailure(context, asking, language, error);
  }
  context.log.info('form', { id: interaction.id, outcome });
}

async function askChanged(
  context: BotContext,
  asking: Asking,
  { key, language }: Change,
  { fields }: ModalMessageModalSubmitInteraction,
): Promise<string> {
  const question = context.changeable.find(key, asking.memberId);
  if (question === null) return await forgotten(asking, language);
  const { from, to } = stringsFor(language).changeForm;
  const typed = (field: ChangeField): string | null => fields.getTextInputValue(field).trim() || null;
  await askAgain(context, asking, question, {
    language,
    drop: IN_THE_FORM,
    // Read in its turn, so that the person is told what is wrong with a date as with one of a command.
    filterOf: () =>
      parseFilter(
        { from: typed('from'), to: typed('to'), outlet: typed('outlet') },
        { today: context.today(), outlets: outletsOfArchive(context), names: { from, to } },
      ),
  });
  return 'asked';
}

type Changed = {
  readonly language: Drop['language'];
  readonly drop: readonly UnderstoodPart[];
  readonly filterOf: () => Filter;
};

async function askAgain(
  context: BotContext,
  asking: Asking,
  { text, earlier, dropped }: ChangeableQuestion,
  { language, drop, filterOf }: Changed,
): Promise<void> {
  const again = { earlier, language, dropped: [...new Set([...dropped, ...drop])] };
  await answerMember(context, asking, { text, filterOf, again });
}

async function forgotten(responder: Responder, language: Drop['language']): Promise<'refused'> {
  await responder.refuse(textPlan(stringsFor(language).refusals.questionForgotten));
  return 'refused';
}
