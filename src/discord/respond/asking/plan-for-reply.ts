import type { Reply } from '../../../app/ask/engine.ts';
import type { BotContext } from '../../bot-context.ts';
import { quotesBehind, withPages } from '../../render/answer-pages.ts';
import type { MessagePlan } from '../../render/message/message-plan.ts';
import { replyPlan } from '../../render/reply-plan.ts';
import { roomPlaces } from '../../render/quotes/room-places.ts';
import type { Asking, ReadQuestion } from './member-question.ts';

/** The message for a reply, and the quotes in it. What can be changed of the question is remembered for its buttons. */
export function planForReply(
  context: BotContext,
  asking: Asking,
  question: ReadQuestion,
  reply: Reply,
): ReturnType<typeof replyPlan> {
  const { shown, chosen, language } = question;
  const text = answeredText(question, reply);
  const places = roomPlaces(context.settings.room.publicUrl);
  const { plan, shown: quotes } = replyPlan(places.reply(reply), {
    ...{ language, chosen },
    askerId: asking.isPrivate ? null : asking.memberId,
    today: context.today(),
    staleAfterDays: context.settings.staleAfterDays,
    changeKey: rememberChangeable(context, asking, { ...question, text }, reply),
    ...(shown === undefined || text !== question.text ? {} : { shown }),
    isEdited: asking.isEdited,
  });
  return { plan: turnable(context, asking, plan), shown: quotes };
}

/** The answer, with pages to turn where it has more quotes than it shows. */
function turnable(context: BotContext, { memberId, isPrivate }: Asking, first: MessagePlan): MessagePlan {
  const more = quotesBehind(first);
  if (more.length === 0) return first;
  return withPages(first, context.turnable.remember({ askerId: memberId, isPrivate, first, more }));
}

/** Keeps a question of which something was understood, or was changed before. Returns its key, or null. */
function rememberChangeable(
  { changeable }: BotContext,
  { memberId, isPrivate }: Asking,
  { text, earlier, chosen, dropped }: ReadQuestion,
  { understood: { from, to, outlet, language, order } }: Reply,
): string | null {
  const isUnderstood = [from, to, outlet, language, order].some((part) => part !== null);
  if (!isUnderstood && dropped.length === 0) return null;
  const hasOwnTime = chosen.from !== undefined || chosen.to !== undefined;
  const limits = {
    from: hasOwnTime ? chosen.from : (from ?? undefined),
    to: hasOwnTime ? chosen.to : (to ?? undefined),
    outlet: [chosen.outlet ?? outlet ?? []].flat().join(', ') || undefined,
  };
  return changeable.remember({
    ...{ askerId: memberId, isPrivate, text, earlier, filter: chosen, dropped, limits },
  });
}

/** What was answered: of a post it may be one claim. */
function answeredText({ text, isPost }: ReadQuestion, { asked }: Reply): string {
  return isPost === true ? asked : text;
}
