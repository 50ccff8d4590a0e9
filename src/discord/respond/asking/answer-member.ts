import type { Reply } from '../../../app/ask/engine.ts';
import { failure } from '../../../domain/error.ts';
import type { QuestionOutcome } from '../../../domain/ports/metrics.ts';
import type { Filter } from '../../../domain/question.ts';
import { cleanQuestion, questionKind } from '../../../text/question/clean-question.ts';
import type { BotContext } from '../../bot-context.ts';
import { describeError } from '../../gateway/describe-error.ts';
import { secondsInWords } from '../../locales/durations.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { tellFailure } from '../failure-funnel.ts';
import { settingsAt } from '../location.ts';
import { notReadyPlan, OPENING_MS } from '../not-ready.ts';
import { PATIENCE_MS, tellAhead } from '../patience.ts';
import { refusalPlan } from '../refusal-plan.ts';
import { askEngine } from './ask-engine.ts';
import { languageFor } from './language-for.ts';
import { secondsToWaitFor } from './member-limits.ts';
import type { Asking, MemberQuestion, ReadQuestion } from './member-question.ts';
import { planForReply } from './plan-for-reply.ts';

/** How it ended: what the log and the metrics are told. */
type Ending = {
  readonly outcome: QuestionOutcome;
  /** Ids of the quotes that were shown. */
  readonly quotes: readonly string[];
  readonly generation: string | null;
};

const NOTHING_SHOWN: Ending = { outcome: 'refused', quotes: [], generation: null };
const WITHDRAWN: Ending = { ...NOTHING_SHOWN, outcome: 'withdrawn' };

/** Answers one question from Discord, or tells the person why not. It never throws. */
export async function answerMember(
  context: BotContext,
  asking: Asking,
  question: MemberQuestion,
): Promise<void> {
  const arrived = performance.now();
  const language = question.again?.language ?? languageFor(context, asking, question.text);
  const ending = await context.pending.during({ responder: asking, language }, async (begin) => {
    try {
      if (await isRefused(context, asking, language)) return NOTHING_SHOWN;
      const filter = readBeforeWork(context, question);
      return await inItsTurn(context, asking, { ...question, filter, language, begin });
    } catch (error) {
      return { ...NOTHING_SHOWN, outcome: await tellFailure(context, asking, language, error) };
    }
  });
  const tookMs = Math.round(performance.now() - arrived);
  const { surface, id, channelId, guildId } = asking;
  context.metrics.questionEnded(surface, ending.outcome, tookMs);
  context.log.info('question', { id, front: surface, channelId, guildId, language, tookMs, ...ending });
}

/** Whether the question is refused before any work: where isnad is turned off, and in a flood of questions. */
async function isRefused(context: BotContext, asking: Asking, language: UiLanguage): Promise<boolean> {
  const { enabled = true } = settingsAt(context.serverSettings, asking);
  if (!enabled) {
    await asking.refuse(refusalPlan(stringsFor(language).refusals.offHere, language, asking));
    return true;
  }
  return await isOverLimit(context, asking, language);
}

/** A refusal that everybody in the channel sees is sent to each person once a minute at most. */
async function isOverLimit(context: BotContext, asking: Asking, language: UiLanguage): Promise<boolean> {
  const { memberId, channelId, surface } = asking;
  const wait = secondsToWaitFor(context, asking);
  if (wait === 0) return false;
  const isSeenByAll = surface !== 'slash' && surface !== 'context-menu' && surface !== 'button';
  const wasTold =
    isSeenByAll && context.limiter.secondsToWait([{ key: `told ${memberId} ${channelId}`, most: 1 }]) > 0;
  if (!wasTold) {
    const words = stringsFor(language).waiting.tooManyQuestions(secondsInWords(wait, language));
    await asking.refuse(refusalPlan(words, language, asking));
  }
  return true;
}

/**
 * Reads the options, and finds what is wrong with the question or the moment. Before the acknowledgement: only until then can
 * Discord show a refusal to the person alone.
 *
 * @throws `Refusal`, `question-empty`, `NotBegun`
 */
function readBeforeWork({ queue }: BotContext, { text, filterOf }: MemberQuestion): Filter {
  const filter = filterOf?.() ?? {};
  if (questionKind(cleanQuestion(text)) === 'nothing') throw failure('question-empty', {});
  queue.requireRoom();
  return filter;
}

type QueuedQuestion = MemberQuestion & {
  readonly filter: Filter;
  readonly language: UiLanguage;
  readonly begin: () => void;
};

/** Acknowledges the question, waits for its turn in the channel, and answers it. */
async function inItsTurn(context: BotContext, asking: Asking, question: QueuedQuestion): Promise<Ending> {
  const { queue } = context;
  const { language } = question;
  const earlier = earlierQuestions(context, asking, question);
  const acknowledged = asking.acknowledge();
  // Awaited in its turn: Discord's replies come in any order, and answers must keep the order of the questions.
  acknowledged.catch(() => undefined);
  return await queue.run(
    asking.channelId,
    async () => {
      question.begin();
      if (asking.isWithdrawn()) return WITHDRAWN;
      await acknowledged;
      const { text, shown, isPost, isOthers, filter: chosen, again } = question;
      const dropped = again?.dropped ?? [];
      const read: ReadQuestion = {
        ...{ text, earlier, chosen, dropped, language },
        ...(shown === undefined ? {} : { shown }),
        ...{ isPost: isPost === true, isOthers: isOthers === true },
      };
      return await answer(context, asking, read);
    },
    PATIENCE_MS,
    tellAhead(asking, language),
  );
}

/** What may complete the question. The question itself is remembered for those that follow. */
function earlierQuestions(
  { memory }: BotContext,
  { memberId, channelId, isPrivate }: Asking,
  { text, follows = false, isOthers = false, again }: MemberQuestion,
): readonly string[] {
  if (again !== undefined) return again.earlier;
  const earlier = follows ? memory.earlier(memberId, channelId) : [];
  // What was asked in private must not come to light by completing a question in public.
  if (!isPrivate && !isOthers) memory.remember(memberId, channelId, text);
  return earlier;
}

async function answer(context: BotContext, asking: Asking, question: ReadQuestion): Promise<Ending> {
  const { language } = question;
  const state = await context.liveEngine.opened(OPENING_MS);
  if (state.kind !== 'ready') {
    await asking.refuse(refusalPlan(notReadyPlan(state, language).content, language, asking));
    return NOTHING_SHOWN;
  }
  const reply = await askEngine(context, state.engine, asking, question);
  if (asking.isWithdrawn()) return WITHDRAWN;
  const { plan, shown } = planForReply(context, asking, question, reply);
  await asking.answer([plan]);
  noteGap(context, reply, asking, question);
  return { outcome: reply.answer.kind, quotes: shown.map(({ id }) => id), generation: reply.generation };
}

/** Counts a question that the archive does not answer. The answer does not wait for it. */
function noteGap(
  { gaps, settings, log }: BotContext,
  { answer: { kind }, limitedBy, declined, question }: Reply,
  { isPrivate, surface }: Asking,
  { isOthers = false }: ReadQuestion,
): void {
  // An answer that only a limit hides is no gap in the archive, nor is what isnad does not do.
  if (kind !== 'abstained' || limitedBy.length > 0 || declined !== null) return;
  // A button asks again what was counted when it was asked first.
  if (surface === 'button') return;
  // A message that somebody else wrote is no question.
  if (settings.gapsChannelId === null || isOthers) return;
  gaps.note(question.text, settings.keepUnanswered && !isPrivate).catch((error: unknown) => {
    log.error('gap not counted', describeError(error));
  });
}
