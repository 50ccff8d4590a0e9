import type { Engine } from '../../../app/ask/engine.ts';
import type { Filter } from '../../../domain/question.ts';
import type { BotContext } from '../../bot-context.ts';
import { secondsInWords } from '../../locales/durations.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import type { MessagePlan } from '../../render/message/message-plan.ts';
import { filterAt } from '../location.ts';
import { notReadyPlan, OPENING_MS } from '../not-ready.ts';
import { Refusal } from '../refusal.ts';
import type { Responder } from '../responder.ts';

/** What verifies for a person at a place, and which articles that place allows; or what to say where nothing can verify yet. */
export type ReadyToVerify =
  | { readonly kind: 'ready'; readonly engine: Engine; readonly filter: Filter }
  | { readonly kind: 'waiting'; readonly plan: MessagePlan };

/**
 * Counts a verification against the person's limit, the same as that of questions, and waits for the index.
 *
 * @throws `Refusal` if the person has asked too much
 */
export async function readyToVerify(
  { limiter, settings, liveEngine, serverSettings }: BotContext,
  responder: Responder,
  language: UiLanguage,
): Promise<ReadyToVerify> {
  const member = { key: `member ${responder.memberId}`, most: settings.limits.perMember };
  const wait = limiter.secondsToWait([member]);
  if (wait > 0) {
    throw new Refusal((strings) => strings.waiting.tooManyQuestions(secondsInWords(wait, language)));
  }
  const state = await liveEngine.opened(OPENING_MS);
  return state.kind === 'ready'
    ? { kind: 'ready', engine: state.engine, filter: filterAt(serverSettings, responder) }
    : { kind: 'waiting', plan: notReadyPlan(state, language) };
}
