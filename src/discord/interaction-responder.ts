import {
  MessageFlags,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import { discordCodeOf } from './describe-error.ts';
import { inTurn } from '../domain/in-turn.ts';
import type { MessagePlan } from './message-plan.ts';
import { patiently } from './patiently.ts';
import { placeOf } from './place.ts';
import type { Responder } from './responder.ts';
import { textPlan, toDiscord } from './to-discord.ts';

type Answerable = ButtonInteraction | ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** Milliseconds between tries: together below the 3 s that Discord waits. */
const ACKNOWLEDGING_PAUSES = [200, 600, 1200];

/** Code of a second acknowledgement: a first one that seemed to fail has come through. */
const ALREADY_ACKNOWLEDGED = 40060;

/**
 * Answers an interaction. The three states (fresh, acknowledged, answered) are kept here and not asked of the
 * library, which believes an acknowledgement lost whose reply was lost.
 */
export function interactionResponder(
  interaction: Answerable,
  front: Responder['front'],
  isPrivate: boolean,
): Responder {
  let acknowledged = false;
  const next = inTurn();

  const acknowledge = async (): Promise<void> => {
    if (acknowledged) return;
    try {
      const defer = () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
      await patiently(defer, ACKNOWLEDGING_PAUSES);
    } catch (error) {
      if (discordCodeOf(error) !== ALREADY_ACKNOWLEDGED) throw error;
    }
    acknowledged = true;
  };
  const show = (plan: MessagePlan): Promise<unknown> =>
    patiently(() => interaction.webhook.editMessage('@original', toDiscord(plan)));
  const follow = (plan: MessagePlan): Promise<unknown> => {
    // Not repeated: Discord knows no nonce here, and twice is worse than once too few.
    const message = toDiscord(plan);
    if (!isPrivate) return interaction.webhook.send(message);
    return interaction.webhook.send({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
  };

  return {
    front,
    id: interaction.id,
    memberId: interaction.user.id,
    ...placeOf(interaction),
    locales: [interaction.locale, interaction.guildLocale],
    isPrivate,
    acknowledge: () => next(acknowledge),
    wait: (text) =>
      next(async () => {
        await show(textPlan(text));
      }),
    answer: ([first, ...others]) =>
      next(async () => {
        await acknowledge();
        await show(first);
        for (const other of others) await follow(other);
      }),
    refuse: (text) =>
      next(async () => {
        if (acknowledged) {
          await show(textPlan(text));
          return;
        }
        acknowledged = true;
        const { content, allowedMentions } = toDiscord(textPlan(text));
        await interaction.reply({
          content,
          allowedMentions,
          flags: [MessageFlags.Ephemeral, MessageFlags.SuppressEmbeds],
        });
      }),
  };
}
