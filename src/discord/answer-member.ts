import type { Reply } from '../app/session.ts';
import { failure } from '../domain/error.ts';
import { inTime } from '../domain/in-time.ts';
import type { Filter } from '../domain/question.ts';
import type { Front, Outcome } from '../domain/metrics.ts';
import { asksFor, cleanQuestion } from '../text/clean-question.ts';
import type { BotMeans, InWork } from './bot-means.ts';
import { describeError } from './describe-error.ts';
import { secondsInWords } from './durations.ts';
import { tellFailure } from './failure-funnel.ts';
import { notReadyPlan, OPENING_MS } from './not-ready.ts';
import { filterAt, languageSetAt, settingsAt } from './place.ts';
import { QUOTES_ASKED, replyPlan } from './reply-plan.ts';
import type { Responder } from './responder.ts';
import { shellLanguage } from './shell-language.ts';
import type { ShellLanguage } from './words/shell-words.ts';
import { wordsOf } from './words/words-of.ts';

/** Milliseconds after which somebody who waits is told how many are before him. */
const PATIENCE_MS = 5000;

/** Units of a question that its language is told by. */
const TELLING_LENGTH = 500;

export type Asking = Responder & { readonly front: Front };

export type AskingOptions = {
  /** Reads the options of a command; what it throws is told to the person. */
  readonly filterOf?: () => Filter;
  /** Whether it may be completed by what the same person asked before in the same channel. */
  readonly follows?: boolean;
};

/** Answers one question from Discord: limits, acknowledgement, its turn in the queue, the answer. */
export async function answerMember(
  means: BotMeans,
  responder: Asking,
  typed: string,
  { filterOf = () => ({}), follows = false }: AskingOptions = {},
): Promise<void> {
  const { queue, log, metrics, inWork, memory, serverSettings } = means;
  const arrived = performance.now();
  const language = languageFor(means, typed, responder);
  let begun = false;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const waiting: InWork = { responder, language, hasBegun: () => begun, ended };
  let outcome: Outcome = 'refused';
  let told: Told = NOTHING_TOLD;
  try {
    const { enabled = true } = settingsAt(serverSettings, responder);
    if (!enabled) {
      await responder.refuse(wordsOf(language).admin.offHere);
      return;
    }
    if (await refusedByLimits(means, responder, language)) return;
    const earlier = follows ? memory.earlier(responder.memberId, responder.channelId) : [];
    // What was asked in private must not come to light by what completes a question in public.
    if (!responder.isPrivate) memory.remember(responder.memberId, responder.channelId, typed);
    inWork.add(waiting);
    const acknowledged = responder.acknowledge();
    // Awaited in its turn: replies of Discord come in any order, and answers must come in that of the questions.
    acknowledged.catch(() => undefined);
    told = await queue.run(
      responder.channelId,
      async () => {
        begun = true;
        await acknowledged;
        return await answerInTurn(
          means,
          responder,
          { typed, earlier },
          { ...filterOf(), ...filterAt(serverSettings, responder) },
          language,
        );
      },
      PATIENCE_MS,
      (ahead) => {
        responder.wait(wordsOf(language).queued(ahead)).catch(() => undefined);
      },
    );
    outcome = told.outcome;
  } catch (error) {
    outcome = await tellFailure(means, responder, language, error);
  } finally {
    inWork.delete(waiting);
    end();
    const tookMs = Math.round(performance.now() - arrived);
    metrics.questionEnded(responder.front, outcome, tookMs);
    const { front, id, channelId, guildId } = responder;
    log.info('question', { id, front, channelId, guildId, language, tookMs, ...told, outcome });
  }
}

/** What the log is told of an answer. */
type Told = {
  readonly outcome: Outcome;
  readonly quotes: readonly string[];
  readonly generation: string | null;
};
const NOTHING_TOLD: Told = { outcome: 'refused', quotes: [], generation: null };

async function answerInTurn(
  means: BotMeans,
  responder: Asking,
  { typed, earlier }: { readonly typed: string; readonly earlier: readonly string[] },
  filter: Filter,
  language: ShellLanguage,
): Promise<Told> {
  const state = await means.archive.opened(OPENING_MS);
  if (state.kind !== 'ready') {
    await responder.answer([notReadyPlan(state, language)]);
    return NOTHING_TOLD;
  }
  // Emoji and punctuation ask nothing, so that the corpus cannot be said not to answer.
  if (asksFor(cleanQuestion(typed)) === 'nothing') throw failure('question-empty', {});
  const limitMs = means.settings.answerWithinMs;
  const reply = await inTime(state.session.ask(typed, filter, QUOTES_ASKED, earlier), limitMs, () => {
    means.log.error('answer given up', { id: responder.id, limitMs });
    return failure('answer-late', { limitMs });
  });
  noteDropped(means, reply);
  const { plan, shown } = replyPlan(reply, {
    language,
    askerId: responder.isPrivate ? null : responder.memberId,
    today: means.today(),
    staleAfterDays: means.settings.staleAfterDays,
  });
  await responder.answer([plan]);
  // What only a limit keeps from view is no gap of the archive.
  if (reply.answer.kind === 'abstained' && reply.limitedBy.length === 0) noteGap(means, reply, responder);
  const quotes = shown.map(({ id }) => id);
  return { outcome: reply.answer.kind, quotes, generation: reply.generation };
}

/** Beside the answer, which does not wait for it. */
function noteGap({ gaps, settings, log }: BotMeans, { question }: Reply, { isPrivate, front }: Asking): void {
  // Somebody else's words, under which "Find sources" was pressed, are no question.
  if (settings.gapsChannelId === null || front === 'context-menu') return;
  gaps.note(question.text, settings.keepUnanswered && !isPrivate).catch((error: unknown) => {
    log.error('gap not counted', describeError(error));
  });
}

function languageFor(
  { detectLanguage, serverSettings }: BotMeans,
  typed: string,
  responder: Responder,
): ShellLanguage {
  const set = languageSetAt(serverSettings, responder);
  if (set !== null) return set;
  const { locales } = responder;
  const text = cleanQuestion(typed.slice(0, TELLING_LENGTH));
  return shellLanguage(text, detectLanguage(text), locales);
}

/** Before any work, so that a flood costs nothing. In a channel, being refused is said once a minute to each. */
async function refusedByLimits(
  { limiter, settings: { limits } }: BotMeans,
  responder: Asking,
  language: ShellLanguage,
): Promise<boolean> {
  const { memberId, channelId, guildId } = responder;
  const wait = limiter.secondsToWait([
    { key: `member ${memberId}`, most: limits.perMember },
    { key: `channel ${channelId}`, most: limits.perChannel },
    ...(guildId === null ? [] : [{ key: `server ${guildId}`, most: limits.perServer }]),
  ]);
  if (wait === 0) return false;
  const seenByAll = responder.front !== 'slash' && responder.front !== 'context-menu';
  const told = seenByAll && limiter.secondsToWait([{ key: `told ${memberId} ${channelId}`, most: 1 }]) > 0;
  if (!told) await responder.refuse(wordsOf(language).tooManyQuestions(secondsInWords(wait, language)));
  return true;
}

function noteDropped({ log, metrics }: BotMeans, { notices }: Reply): void {
  for (const { code, values } of notices) {
    if (code !== 'quote-dropped') continue;
    metrics.quoteDropped();
    log.error('quote dropped at the gate', { ...values });
  }
}
