import type { Reply } from '../../../app/ask/engine.ts';
import { withTimeout } from '../../../concurrency/with-timeout.ts';
import { failure } from '../../../domain/error.ts';
import type { QuestionOutcome, Surface } from '../../../domain/ports/metrics.ts';
import type { Filter } from '../../../domain/question.ts';
import type { Understood, UnderstoodPart } from '../../../domain/understood.ts';
import { cleanQuestion } from '../../../text/question/clean-question.ts';
import { questionLanguage } from '../../../text/question/question-language.ts';
import type { BotContext } from '../../bot-context.ts';
import { describeError } from '../../gateway/describe-error.ts';
import { secondsInWords } from '../../locales/durations.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { uiLanguage } from '../../locales/ui-language.ts';
import { QUOTES_ASKED, replyPlan } from '../../render/reply-plan.ts';
import { tellFailure } from '../failure-funnel.ts';
import { filterAt, languageSetAt, settingsAt } from '../location.ts';
import { notReadyPlan, OPENING_MS } from '../not-ready.ts';
import type { Responder } from '../responder.ts';

/** Milliseconds after which a person is told how many questions are ahead. */
const PATIENCE_MS = 5000;

/** UTF-16 units of a question from which its language is told. */
const MAX_TELLING_CHARS = 500;

/** A person who asks, and the way to answer. */
export type Asking = Responder & { readonly surface: Surface };

/** What the person asks. */
export type MemberQuestion = {
  /** As it was typed. */
  readonly text: string;
  /** Reads the options of a command. The person is told what it throws. */
  readonly filterOf?: () => Filter;
  /** Whether what the same person asked before in the same channel may complete it. */
  readonly follows?: boolean;
  /** Given where a button asks a question of an answer again. */
  readonly again?: AskedAgain;
};

/** What a question keeps of the time when it was asked first, and what changes. */
export type AskedAgain = {
  /** The questions that completed it, oldest first. */
  readonly earlier: readonly string[];
  /** What is taken out of what it says. */
  readonly dropped: readonly UnderstoodPart[];
  /** That of its answer. */
  readonly language: UiLanguage;
};

/** How it ended: what the log and the metrics are told. */
type Ending = {
  readonly outcome: QuestionOutcome;
  /** Ids of the quotes that were shown. */
  readonly quotes: readonly string[];
  readonly generation: string | null;
};

const NOTHING_SHOWN: Ending = { outcome: 'refused', quotes: [], generation: null };

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
      return await inItsTurn(context, asking, { ...question, language, begin });
    } catch (error) {
      return { ...NOTHING_SHOWN, outcome: await tellFailure(context, asking, language, error) };
    }
  });
  const tookMs = Math.round(performance.now() - arrived);
  const { surface, id, channelId, guildId } = asking;
  context.metrics.questionEnded(surface, ending.outcome, tookMs);
  context.log.info('question', { id, front: surface, channelId, guildId, language, tookMs, ...ending });
}

function languageFor(
  { detectLanguage, serverSettings, memory }: BotContext,
  asking: Asking,
  typed: string,
): UiLanguage {
  const set = languageSetAt(serverSettings, asking);
  if (set !== null) return set;
  const { locales, memberId, channelId } = asking;
  const text = cleanQuestion(typed.slice(0, MAX_TELLING_CHARS));
  const earlier = memory.earlier(memberId, channelId);
  return uiLanguage(text, questionLanguage(text, { detect: detectLanguage, earlier, locales }), locales);
}

/** Whether the question is refused before any work: where isnad is turned off, and in a flood of questions. */
async function isRefused(context: BotContext, asking: Asking, language: UiLanguage): Promise<boolean> {
  const { enabled = true } = settingsAt(context.serverSettings, asking);
  if (!enabled) {
    await asking.refuse(stringsFor(language).refusals.offHere);
    return true;
  }
  return await isOverLimit(context, asking, language);
}

/** A refusal that everybody in the channel sees is sent to each person once a minute at most. */
async function isOverLimit(
  { limiter, settings: { limits } }: BotContext,
  asking: Asking,
  language: UiLanguage,
): Promise<boolean> {
  const { memberId, channelId, guildId, surface } = asking;
  const wait = limiter.secondsToWait([
    { key: `member ${memberId}`, most: limits.perMember },
    { key: `channel ${channelId}`, most: limits.perChannel },
    ...(guildId === null ? [] : [{ key: `server ${guildId}`, most: limits.perServer }]),
  ]);
  if (wait === 0) return false;
  const isSeenByAll = surface !== 'slash' && surface !== 'context-menu' && surface !== 'button';
  const wasTold =
    isSeenByAll && limiter.secondsToWait([{ key: `told ${memberId} ${channelId}`, most: 1 }]) > 0;
  if (!wasTold) {
    await asking.refuse(stringsFor(language).waiting.tooManyQuestions(secondsInWords(wait, language)));
  }
  return true;
}

type QueuedQuestion = MemberQuestion & { readonly language: UiLanguage; readonly begin: () => void };

/** Acknowledges the question, waits for its turn in the channel, and answers it. */
async function inItsTurn(context: BotContext, asking: Asking, question: QueuedQuestion): Promise<Ending> {
  const { queue } = context;
  const { language, filterOf } = question;
  const earlier = earlierQuestions(context, asking, question);
  const acknowledged = asking.acknowledge();
  // Awaited in its turn: Discord's replies come in any order, and answers must keep the order of the questions.
  acknowledged.catch(() => undefined);
  return await queue.run(
    asking.channelId,
    async () => {
      question.begin();
      await acknowledged;
      const { text, again } = question;
      const read = { text, earlier, chosen: filterOf?.() ?? {}, dropped: again?.dropped ?? [], language };
      return await answer(context, asking, read);
    },
    PATIENCE_MS,
    (ahead) => {
      asking.wait(stringsFor(language).waiting.queued(ahead)).catch(() => undefined);
    },
  );
}

/** What may complete the question. The question itself is remembered for those that follow. */
function earlierQuestions(
  { memory }: BotContext,
  { memberId, channelId, isPrivate }: Asking,
  { text, follows = false, again }: MemberQuestion,
): readonly string[] {
  if (again !== undefined) return again.earlier;
  const earlier = follows ? memory.earlier(memberId, channelId) : [];
  // What was asked in private must not come to light by completing a question in public.
  if (!isPrivate) memory.remember(memberId, channelId, text);
  return earlier;
}

type ReadQuestion = {
  readonly text: string;
  readonly earlier: readonly string[];
  /** What the person limited it to besides its words. */
  readonly chosen: Filter;
  readonly dropped: readonly UnderstoodPart[];
  readonly language: UiLanguage;
};

async function answer(context: BotContext, asking: Asking, question: ReadQuestion): Promise<Ending> {
  const state = await context.liveEngine.opened(OPENING_MS);
  if (state.kind !== 'ready') {
    await asking.answer([notReadyPlan(state, question.language)]);
    return NOTHING_SHOWN;
  }
  const { text, chosen, earlier, language } = question;
  const filter = { ...chosen, ...filterAt(context.serverSettings, asking) };
  const limitMs = context.settings.answerWithinMs;
  const asked = state.engine.ask(text, filter, QUOTES_ASKED, {
    earlier,
    locales: asking.locales.filter((locale) => locale !== null),
    dropped: [...new Set([...question.dropped, ...chosenInstead(chosen)])],
  });
  const reply = await withTimeout(asked, limitMs, () => {
    context.log.error('answer given up', { id: asking.id, limitMs });
    return failure('answer-late', { limitMs });
  });
  noteDropped(context, reply);
  const { plan, shown } = replyPlan(reply, {
    language,
    askerId: asking.isPrivate ? null : asking.memberId,
    today: context.today(),
    staleAfterDays: context.settings.staleAfterDays,
    chosen,
    changeKey: rememberChangeable(context, asking, question, reply.understood),
  });
  await asking.answer([plan]);
  noteGap(context, reply, asking);
  return { outcome: reply.answer.kind, quotes: shown.map(({ id }) => id), generation: reply.generation };
}

/** What a person chose wins over what the question says of the same. */
function chosenInstead({ from, to, outlet }: Filter): readonly UnderstoodPart[] {
  return [
    ...(from === undefined && to === undefined ? [] : (['time'] as const)),
    ...(outlet === undefined ? [] : (['outlet'] as const)),
  ];
}

/** Keeps a question of which something was understood, or was changed before. Returns its key, or null. */
function rememberChangeable(
  { changeable }: BotContext,
  { memberId, isPrivate }: Asking,
  { text, earlier, chosen, dropped }: ReadQuestion,
  { from, to, outlet, language, order }: Understood,
): string | null {
  const isUnderstood = [from, to, outlet, language, order].some((part) => part !== null);
  if (!isUnderstood && dropped.length === 0) return null;
  const hasOwnTime = chosen.from !== undefined || chosen.to !== undefined;
  const limits = {
    from: hasOwnTime ? chosen.from : (from ?? undefined),
    to: hasOwnTime ? chosen.to : (to ?? undefined),
    outlet: chosen.outlet ?? outlet ?? undefined,
  };
  return changeable.remember({
    ...{ askerId: memberId, isPrivate, text, earlier, filter: chosen, dropped, limits },
  });
}

function noteDropped({ log, metrics }: BotContext, { notices }: Reply): void {
  for (const { code, values } of notices) {
    if (code !== 'quote-dropped') continue;
    metrics.quoteDropped();
    log.error('quote dropped at the gate', { ...values });
  }
}

/** Counts a question that the archive does not answer. The answer does not wait for it. */
function noteGap(
  { gaps, settings, log }: BotContext,
  { answer: { kind }, limitedBy, declined, question }: Reply,
  { isPrivate, surface }: Asking,
): void {
  // An answer that only a limit hides is no gap in the archive, nor is what isnad does not do.
  if (kind !== 'abstained' || limitedBy.length > 0 || declined !== null) return;
  // A button asks again what was counted when it was asked first.
  if (surface === 'button') return;
  // A message on which "Find sources" was used is somebody else's words, not a question.
  if (settings.gapsChannelId === null || surface === 'context-menu') return;
  gaps.note(question.text, settings.keepUnanswered && !isPrivate).catch((error: unknown) => {
    log.error('gap not counted', describeError(error));
  });
}
