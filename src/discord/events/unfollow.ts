import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { stringsFor } from '../locales/strings-for.ts';
import type { UiLanguage } from '../locales/languages.ts';
import { languageOfLocales } from '../locales/ui-language.ts';
import { decodeCustomId, type CustomId } from '../render/message/custom-id.ts';
import { followedLabel } from '../render/follow/followed-label.ts';
import { followingPlan } from '../render/follow/following-plan.ts';
import { tellFailure } from '../respond/failure-funnel.ts';
import { mayStop, type Manager } from '../respond/following/may-stop.ts';
import { interactionResponder } from '../respond/interaction-responder.ts';
import { Refusal } from '../respond/refusal.ts';
import type { Responder } from '../respond/responder.ts';
import { textPlan } from '../respond/to-discord.ts';
import { isUnder } from './is-under.ts';

/** Stops the follow of a button, for whoever may. Returns what the log is told. */
export async function unfollow(
  context: BotContext,
  interaction: ButtonInteraction,
  responder: Responder,
  { key, language }: Extract<CustomId, { action: 'unfollow' }>,
): Promise<'stopped'> {
  await responder.acknowledge();
  await responder.answer([textPlan(await stopped(context, interaction, key, language))]);
  return 'stopped';
}

/** Stops the follow that was chosen in the list of `/following`, and shows the list that is left. */
export async function onChosenFollow(
  context: BotContext,
  interaction: StringSelectMenuInteraction,
): Promise<void> {
  const responder = interactionResponder(interaction, 'button', true, 'in-place');
  const chosen = decodeCustomId(interaction.customId);
  const language = chosen?.language ?? languageOfLocales(responder.locales);
  let outcome: string;
  try {
    if (!isUnder(interaction)) throw new Refusal(({ refusals }) => refusals.unknownAction);
    await responder.acknowledge();
    const said = await stopped(context, interaction, interaction.values[0] ?? '', language);
    const left = (context.follows?.all ?? []).filter(({ place }) => mayStop(place, interaction));
    await responder.answer([followingPlan(left, language, [said])]);
    outcome = 'done';
  } catch (error) {
    outcome = await tellFailure(context, responder, language, error);
  }
  context.log.info('follow stopped', { id: interaction.id, outcome });
}

/** Stops a follow and says so. @throws `Refusal` where the person may not */
async function stopped(
  { follows }: BotContext,
  who: Manager,
  key: string,
  language: UiLanguage,
): Promise<string> {
  const strings = stringsFor(language).follow;
  const follow = follows?.find(key) ?? null;
  if (follow === null || follows === null) return strings.notFollowed;
  // That somebody sees the button proves nothing.
  if (!mayStop(follow.place, who)) throw new Refusal((words) => words.follow.managersOnly);
  await follows.stop(key);
  return strings.stopped(followedLabel(follow.question));
}
