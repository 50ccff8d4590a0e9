import { seemsAsked } from '../../../text/talk/seems-asked.ts';
import type { BotContext } from '../../bot-context.ts';
import { describeError } from '../../gateway/describe-error.ts';
import { languageFor } from './language-for.ts';
import { askEngine } from './ask-engine.ts';
import { mayRead } from './member-limits.ts';
import type { Asking, MemberQuestion } from './member-question.ts';
import { planForReply } from './plan-for-reply.ts';

/** How it ended. `silent`: nothing answers it, or it has to wait, and nobody is told. */
type Outcome = 'answered' | 'silent' | 'failed';

/**
 * Answers what a person wrote where isnad reads along, if the archive answers it; otherwise nothing is said: it may well have been
 * meant for somebody else. A follow-up of somebody who asked here before, which looks like a question, is marked as read where it is
 * not answered. It never throws.
 *
 * @param markRead shows the person that isnad has read the message
 */
export async function answerUnaddressed(
  context: BotContext,
  asking: Asking,
  question: MemberQuestion,
  markRead: () => Promise<void>,
): Promise<void> {
  const began = performance.now();
  let outcome: Outcome;
  try {
    outcome = await answeredIfPossible(context, asking, question, markRead);
  } catch (error) {
    context.log.warn('unaddressed message not answered', { id: asking.id, ...describeError(error) });
    outcome = 'failed';
  }
  const tookMs = Math.round(performance.now() - began);
  const { surface, id, channelId, guildId } = asking;
  if (outcome === 'answered') context.metrics.questionEnded(surface, 'answered', tookMs);
  context.log.info('message read', { id, front: surface, channelId, guildId, outcome, tookMs });
}

async function answeredIfPossible(
  context: BotContext,
  asking: Asking,
  question: MemberQuestion,
  markRead: () => Promise<void>,
): Promise<Outcome> {
  const { memory, queue, liveEngine } = context;
  const { memberId, channelId } = asking;
  if (queue.isBusy || !mayRead(context, asking)) return 'silent';
  const before = memory.earlier(memberId, channelId);
  const isAsked = seemsAsked(question.text);
  // "lol, really" must not be completed to the question before, and answered again.
  const earlier = question.follows === true && isAsked ? before : [];
  const language = languageFor(context, asking, question.text);
  return await queue.run(channelId, async (): Promise<Outcome> => {
    const { state } = liveEngine;
    if (state.kind !== 'ready' || asking.isWithdrawn()) return 'silent';
    const read = { ...question, earlier, chosen: {}, dropped: [], language };
    const reply = await askEngine(context, state.engine, asking, read);
    if (asking.isWithdrawn()) return 'silent';
    if (reply.answer.kind !== 'answered') {
      if (isAsked && before.length > 0) await markRead();
      return 'silent';
    }
    memory.remember(memberId, channelId, question.text);
    await asking.answer([planForReply(context, asking, read, reply).plan]);
    return 'answered';
  });
}
