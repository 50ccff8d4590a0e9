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
import type { MessagePlan } from '../render/message-plan.ts';
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
  const follow = (plan: MessagePlan): Promise<unknown> => {
    // Not repeated: Discord takes no nonce here, and to send it twice is worse than not at all.
    const message = toDiscord(plan);
    if (!isPrivate) return interaction.webhook.send(message);
    return interaction.webhook.send({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
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
        for (const other of others) await follow(other);
      }),
    refuse: (text) =>
      next(async () => {
        if (acknowledged) {
          // What was there before stays: a refusal is no reason to lose it.
          await (where === 'in-place' ? follow(textPlan(text)) : show(textPlan(text)));
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
