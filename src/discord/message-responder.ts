import type { Message } from 'discord.js';
import type { Front } from '../domain/metrics.ts';
import { inTurn } from '../domain/in-turn.ts';
import type { MessagePlan } from './message-plan.ts';
import { patiently } from './patiently.ts';
import { placeOf } from './place.ts';
import type { Responder } from './responder.ts';
import { textPlan, toDiscord } from './to-discord.ts';

/** Answers a message by a reply to it. Discord shows nothing to one person alone here, so a refusal is seen by all. */
export function messageResponder(message: Message, front: Front): Responder {
  let shown: Message | null = null;
  let sent = 0;
  const next = inTurn();

  const reply = (plan: MessagePlan): Promise<Message> => {
    // The same for every try: Discord then returns the first message instead of making another (enforce_nonce).
    const nonce = `${message.id}-${sent++}`;
    return patiently(() =>
      message.reply({ ...toDiscord(plan), nonce, enforceNonce: true, failIfNotExists: false }),
    );
  };
  const show = async (plan: MessagePlan): Promise<void> => {
    const before = shown;
    shown = before === null ? await reply(plan) : await patiently(() => before.edit(toDiscord(plan)));
  };

  return {
    front,
    id: message.id,
    memberId: message.author.id,
    ...placeOf(message),
    locales: [message.guild?.preferredLocale ?? null],
    isPrivate: false,
    acknowledge: () => {
      // Only a courtesy, so nothing waits for it: whether the bot may write here shows when it does.
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
