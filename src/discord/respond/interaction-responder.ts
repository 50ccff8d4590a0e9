import {
  MessageFlags,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalMessageModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { discordCodeOf } from '../gateway/describe-error.ts';
import { serially } from '../../concurrency/serially.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import { withRetry } from './with-retry.ts';
import { locationOf } from './location.ts';
import type { Responder } from './responder.ts';
import { textPlan, toDiscord } from './to-discord.ts';

type Answerable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalMessageModalSubmitInteraction
  | StringSelectMenuInteraction;

/** Milliseconds between tries, together below the 3 s that Discord waits. */
const ACKNOWLEDGING_PAUSES = [200, 600, 1200];

/** Discord's code for a second acknowledgement: the first, which seemed to fail, has come through. */
const ALREADY_ACKNOWLEDGED = 40060;

/**
 * Answers an interaction. It remembers itself whether the interaction is acknowledged: if Discord's reply to the
 * acknowledgement is lost, the library believes that the acknowledgement was.
 *
 * @param where `in-place` replaces the message that a component is under; `below` is a new message
 */
export function interactionResponder<S extends Responder['surface']>(
  interaction: Answerable,
  surface: S,
  isPrivate: boolean,
  where: 'below' | 'in-place' = 'below',
): Responder & { readonly surface: S } {
  let acknowledged = false;
  let answered = false;
  const next = serially();

  const acknowledge = async (): Promise<void> => {
    if (acknowledged) return;
    try {
      const defer = () =>
        where === 'in-place' && interaction.isMessageComponent()
          ? interaction.deferUpdate()
          : interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
      await withRetry(defer, ACKNOWLEDGING_PAUSES);
    } catch (error) {
      if (discordCodeOf(error) !== ALREADY_ACKNOWLEDGED) throw error;
    }
    acknowledged = true;
  };
  const show = (plan: MessagePlan): Promise<unknown> =>
    withRetry(() => interaction.webhook.editMessage('@original', toDiscord(plan)));
  const follow = (plan: MessagePlan, onlyToPerson = isPrivate): Promise<unknown> => {
    // Not repeated: Discord takes no nonce here, and to send it twice is worse than not at all.
    const message = toDiscord(plan);
    if (!onlyToPerson) return interaction.webhook.send(message);
    return interaction.webhook.send({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
  };

  /** Answers the person alone, who needs no button to be rid of it. False where the interaction is acknowledged already. */
  const replied = async (plan: MessagePlan): Promise<boolean> => {
    const { content, allowedMentions } = toDiscord(plan);
    const flags = [MessageFlags.Ephemeral, MessageFlags.SuppressEmbeds] as const;
    try {
      await withRetry(() => interaction.reply({ content, allowedMentions, flags }), ACKNOWLEDGING_PAUSES);
      return true;
    } catch (error) {
      if (discordCodeOf(error) !== ALREADY_ACKNOWLEDGED) throw error;
      return false;
    } finally {
      acknowledged = true;
    }
  };

  return {
    surface,
    id: interaction.id,
    memberId: interaction.user.id,
    ...locationOf(interaction),
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
        answered = true;
        for (const other of others) await follow(other);
      }),
    refuse: (plan) =>
      next(async () => {
        // What was there before stays: a refusal is no reason to lose it.
        const isBeside = (): boolean => answered || where === 'in-place';
        if (acknowledged && isBeside()) await follow({ ...plan, rows: [] }, true);
        else if (acknowledged) await show(plan);
        else if (!(await replied(plan)))
          await (isBeside() ? follow({ ...plan, rows: [] }, true) : show(plan));
      }),
    hasAnswered: () => answered,
    isWithdrawn: () => false,
    isEdited: false,
  };
}
