import type { Message, SendableChannels } from 'discord.js';
import type { Surface } from '../../domain/ports/metrics.ts';
import { serially } from '../../concurrency/serially.ts';
import { discordCodeOf } from '../gateway/describe-error.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import type { Wording } from './kept/asked-messages.ts';
import { withRetry } from './with-retry.ts';
import { locationOf } from './location.ts';
import type { Responder } from './responder.ts';
import { textPlan, toDiscord } from './to-discord.ts';

/** Discord's code where the bot may write, and may not refer to an older message (docs: topics/opcodes-and-status-codes). */
const REFERENCE_REFUSED = 160002;

/** Discord's code for a message that is gone. */
const UNKNOWN_MESSAGE = 10008;

/**
 * Answers a message with a reply. Everybody sees it: Discord cannot show a reply to one person alone.
 *
 * @param wording of the message, as it was read
 */
export function messageResponder<S extends Surface>(
  message: Message,
  surface: S,
  wording: Wording,
): Responder & { readonly surface: S } {
  const channel = (): SendableChannels | null => {
    const found = message.client.channels.cache.get(message.channelId);
    return found?.isSendable() === true ? found : null;
  };
  const send = sending(message, channel);
  let shown: string | null = null;
  let answered = false;
  const next = serially();

  const reply = async (plan: MessagePlan): Promise<void> => {
    const { id } = await send(plan, wording.nextNumber());
    wording.onShown(id);
    shown ??= id;
  };
  const edit = async (id: string, plan: MessagePlan): Promise<void> => {
    const messages = channel()?.messages ?? message.channel.messages;
    await withRetry(() => messages.edit(id, { ...toDiscord(plan), attachments: [] }));
    wording.onShown(id);
    shown = id;
  };
  const removed = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      await message.channel.messages.delete(id).catch((error: unknown) => {
        // Somebody was faster.
        if (discordCodeOf(error) !== UNKNOWN_MESSAGE) throw error;
      });
    }
  };
  const show = async (plan: MessagePlan): Promise<void> => {
    if (wording.isWithdrawn()) return;
    if (shown !== null) {
      await edit(shown, plan);
      return;
    }
    const [first, ...others] = wording.takeOver();
    if (first === undefined || !(await replaced(first, plan))) await reply(plan);
    await removed(others);
  };
  /** False where somebody has deleted what is to be replaced. */
  const replaced = async (id: string, plan: MessagePlan): Promise<boolean> => {
    try {
      await edit(id, plan);
      return true;
    } catch (error) {
      if (discordCodeOf(error) !== UNKNOWN_MESSAGE) throw error;
      return false;
    }
  };
  const end = async (first: MessagePlan, others: readonly MessagePlan[]): Promise<void> => {
    if (wording.isWithdrawn()) return;
    wording.onAnswering();
    if (answered) await reply(first);
    else await show(first);
    answered = true;
    for (const other of others) await reply(other);
  };

  return {
    surface,
    id: message.id,
    memberId: message.author.id,
    ...locationOf(message),
    locales: [message.guild?.preferredLocale ?? null],
    isPrivate: false,
    acknowledge: () => {
      // Only a courtesy, so nothing waits for it. If the bot may not write here, the answer will show that.
      channel()
        ?.sendTyping()
        .catch(() => undefined);
      return Promise.resolve();
    },
    wait: (text) =>
      next(async () => {
        if (!answered && !wording.replacesAnswer) await show(textPlan(text));
      }),
    answer: ([first, ...others]) => next(() => end(first, others)),
    refuse: (plan) => next(() => end(plan, [])),
    hasAnswered: () => answered,
    isWithdrawn: wording.isWithdrawn,
    isEdited: wording.replacesAnswer,
  };
}

type Sent = { readonly id: string };

/** Sends replies to a message; where Discord allows no reference to it, messages without one. */
function sending(
  message: Message,
  channel: () => SendableChannels | null,
): (plan: MessagePlan, number: number) => Promise<Sent> {
  let isReferenceRefused = false;
  return async (plan, number) => {
    // The same for every try, so that Discord returns the first message instead of making another (enforce_nonce).
    const body = { ...toDiscord(plan), nonce: `${message.id}-${number}`, enforceNonce: true };
    const place = channel();
    try {
      if (!isReferenceRefused || place === null) {
        return await withRetry<Sent>(() => message.reply({ ...body, failIfNotExists: false }));
      }
    } catch (error) {
      if (discordCodeOf(error) !== REFERENCE_REFUSED || place === null) throw error;
      isReferenceRefused = true;
    }
    return await withRetry<Sent>(() => place.send(body));
  };
}
