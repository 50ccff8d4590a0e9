import type { Message } from 'discord.js';
import type { Surface } from '../../domain/ports/metrics.ts';
import { serially } from '../../concurrency/serially.ts';
import type { MessagePlan } from '../render/message-plan.ts';
import { withRetry } from './with-retry.ts';
import { locationOf } from './location.ts';
import type { Responder } from './responder.ts';
import { textPlan, toDiscord } from './to-discord.ts';

/** Answers a message with a reply. Everybody sees it: Discord cannot show a reply to one person alone. */
export function messageResponder(
  message: Message,
  surface: Surface,
): Responder & { readonly surface: Surface } {
  let shown: Message | null = null;
  let sent = 0;
  const next = serially();

  const reply = (plan: MessagePlan): Promise<Message> => {
    // The same for every try, so that Discord returns the first message instead of making another (enforce_nonce).
    const nonce = `${message.id}-${sent++}`;
    return withRetry(() =>
      message.reply({ ...toDiscord(plan), nonce, enforceNonce: true, failIfNotExists: false }),
    );
  };
  const show = async (plan: MessagePlan): Promise<void> => {
    const before = shown;
    shown = before === null ? await reply(plan) : await withRetry(() => before.edit(toDiscord(plan)));
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
      const channel = message.client.channels.cache.get(message.channelId);
      if (channel?.isSendable() === true) channel.sendTyping().catch(() => undefined);
      return Promise.resolve();
    },
    wait: (text) => next(() => show(textPlan(text))),
    answer: ([first, ...others]) =>
      next(async () => {
        await show(first);
        for (const other of others) await reply(other);
      }),
    refuse: (text) => next(() => show(textPlan(text))),
  };
}
