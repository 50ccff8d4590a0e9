import type { Reply } from '../app/session.ts';
import { failure } from '../domain/error.ts';
import type { Filter } from '../domain/question.ts';
import type { Front, Outcome } from '../domain/metrics.ts';
import { asksFor, cleanQuestion } from '../text/clean-question.ts';
import type { BotMeans, InWork } from './bot-means.ts';
import { secondsInWords } from './durations.ts';
import { tellFailure } from './failure-funnel.ts';
import { notReadyPlan, OPENING_MS } from './not-ready.ts';
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

/**
 * Answers one question from Discord: limits, acknowledgement, its turn in the queue, the answer.
 *
 * @param filterOf reads the options; what it throws is told to the person
 */
export async function answerMember(
  means: BotMeans,
  responder: Asking,
  typed: string,
  filterOf: () => Filter = () => ({}),
): Promise<void> {
  const { queue, log, metrics, inWork } = means;
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
    if (await refusedByLimits(means, responder, language)) return;
    inWork.add(waiting);
    const acknowledged = responder.acknowledge();
    // Awaited in its turn: replies of Discord come in any order, and answers must come in that of the questions.
    acknowledged.catch(() => undefined);
    told = await queue.run(
      responder.channelId,
      async () => {
        begun = true;
        await acknowledged;
        return await answerInTurn(means, responder, typed, filterOf(), language);
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
  typed: string,
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
  const reply = await state.session.ask(typed, filter, QUOTES_ASKED);
  noteDropped(means, reply);
  const { plan, shown } = replyPlan(reply, {
    language,
    askerId: responder.isPrivate ? null : responder.memberId,
    today: means.today(),
    staleAfterDays: means.settings.staleAfterDays,
  });
  await responder.answer([plan]);
  const quotes = shown.map(({ id }) => id);
  return { outcome: reply.answer.kind, quotes, generation: reply.generation };
}

function languageFor({ detectLanguage }: BotMeans, typed: string, { locales }: Responder): ShellLanguage {
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
