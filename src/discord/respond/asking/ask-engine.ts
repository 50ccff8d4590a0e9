import { chosenInstead } from '../../../app/ask/chosen-instead.ts';
import type { Engine, Reply } from '../../../app/ask/engine.ts';
import { withTimeout } from '../../../concurrency/with-timeout.ts';
import { failure } from '../../../domain/error.ts';
import { claimsOfPost } from '../../../text/talk/claims-of-post.ts';
import type { BotContext } from '../../bot-context.ts';
import { QUOTES_ASKED } from '../../render/reply-plan.ts';
import { filterAt } from '../location.ts';
import { noteDropped } from '../note-dropped.ts';
import type { Asking, ReadQuestion } from './member-question.ts';

/**
 * Puts a question to the index, within what its place allows and the time that an answer may take. Of a post that nothing answers
 * as a whole, the first claim that is answered: its reply says which it is.
 *
 * @throws `answer-late`, and what the engine throws
 */
export async function askEngine(
  context: BotContext,
  engine: Engine,
  asking: Asking,
  question: ReadQuestion,
): Promise<Reply> {
  const limitMs = context.settings.answerWithinMs;
  const reply = await withTimeout(firstAnswered(context, engine, asking, question), limitMs, () => {
    context.log.error('answer given up', { id: asking.id, limitMs });
    return failure('answer-late', { limitMs });
  });
  noteDropped(context, reply.notices);
  return reply;
}

async function firstAnswered(
  { serverSettings }: BotContext,
  engine: Engine,
  asking: Asking,
  { text, earlier, chosen, dropped, isPost = false }: ReadQuestion,
): Promise<Reply> {
  const filter = { ...chosen, ...filterAt(serverSettings, asking) };
  const ask = (words: string): Promise<Reply> =>
    engine.ask(words, filter, QUOTES_ASKED, {
      earlier,
      locales: asking.locales.filter((locale) => locale !== null),
      dropped: [...new Set([...dropped, ...chosenInstead(chosen)])],
    });
  const whole = await ask(text);
  if (!isPost || whole.answer.kind === 'answered') return whole;
  for (const claim of claimsOfPost(text)) {
    if (asking.isWithdrawn()) break;
    const reply = await ask(claim);
    if (reply.answer.kind === 'answered') return reply;
  }
  return whole;
}
