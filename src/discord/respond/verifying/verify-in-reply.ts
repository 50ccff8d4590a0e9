import type { BotContext } from '../../bot-context.ts';
import { languageOfLocales } from '../../locales/ui-language.ts';
import { tellFailure } from '../failure-funnel.ts';
import { languageSetAt } from '../location.ts';
import type { Responder } from '../responder.ts';
import { verificationPlans } from './verification-plans.ts';

/**
 * Verifies what somebody else wrote, for the person who mentioned the bot in a reply to it. Everybody sees the answer, as they see
 * the reply. It never throws.
 *
 * @param text of the message that was replied to
 */
export async function verifyInReply(context: BotContext, responder: Responder, text: string): Promise<void> {
  const { limiter, settings, serverSettings } = context;
  // In a flood of replies the refusal is public as well, so it is sent once and then nothing.
  const most = settings.limits.perMember + 1;
  if (limiter.secondsToWait([{ key: `reply ${responder.memberId}`, most }]) > 0) return;
  const began = performance.now();
  const language = languageSetAt(serverSettings, responder) ?? languageOfLocales(responder.locales);
  const outcome = await context.pending.during({ responder, language }, async (begin) => {
    try {
      begin();
      await responder.acknowledge();
      const plans = await verificationPlans(context, responder, language, text);
      if (responder.isWithdrawn()) return 'withdrawn';
      await responder.answer(plans);
      return 'done';
    } catch (error) {
      return await tellFailure(context, responder, language, error);
    }
  });
  const { id, channelId, guildId } = responder;
  const tookMs = Math.round(performance.now() - began);
  context.log.info('verification', { id, front: 'reply', channelId, guildId, outcome, tookMs });
}
