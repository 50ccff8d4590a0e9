import { PermissionFlagsBits, type ButtonInteraction } from 'discord.js';
import { allowedBy } from '../app/allowed-by.ts';
import type { LocatedQuote } from '../app/locate-quotes.ts';
import { quoteToday } from '../app/quote-today.ts';
import type { Session } from '../app/session.ts';
import type { QuoteId } from '../domain/answer.ts';
import type { Verdict } from '../domain/feedback.ts';
import type { Filter } from '../domain/question.ts';
import { ballotOf } from './ballot.ts';
import type { BotMeans } from './bot-means.ts';
import { decodeCustomId, type CustomId } from './custom-id.ts';
import { secondsInWords } from './durations.ts';
import { tellFailure } from './failure-funnel.ts';
import { interactionResponder } from './interaction-responder.ts';
import type { MessagePlan } from './message-plan.ts';
import { notReadyPlan, OPENING_MS } from './not-ready.ts';
import { filterAt, placeOf, settingsAt } from './place.ts';
import { Refusal } from './refusal.ts';
import { renderChanged } from './render-changed.ts';
import { renderContext } from './render-context.ts';
import { renderCopy } from './render-copy.ts';
import { renderMore } from './render-quotes.ts';
import type { Responder } from './responder.ts';
import { missingQuotes } from './shown-quotes.ts';
import { languageOfLocales } from './shell-language.ts';
import { textPlan } from './to-discord.ts';
import type { ShellLanguage } from './words/shell-words.ts';
import { wordsOf } from './words/words-of.ts';

/** Presses of one person a minute: more than anyone reads. */
const PRESSES_PER_MINUTE = 30;

/**
 * A button of an answer, however old. All that it needs is in its custom id. Anyone may press; what follows is seen by
 * nobody else.
 */
export async function onButton(means: BotMeans, interaction: ButtonInteraction): Promise<void> {
  const { log, metrics, limiter } = means;
  const began = performance.now();
  // Only what stands under the message counts: whoever forges a custom id could delete what he did not ask for.
  const pressed = isUnder(interaction) ? decodeCustomId(interaction.customId) : null;
  const responder = interactionResponder(interaction, 'button', true);
  const language = pressed?.language ?? languageOfLocales(responder.locales);
  const words = wordsOf(language);
  const action = pressed?.action ?? 'unknown';
  let outcome = 'done';
  try {
    const wait = limiter.secondsToWait([{ key: `press ${responder.memberId}`, most: PRESSES_PER_MINUTE }]);
    if (wait > 0) {
      outcome = 'refused';
      await responder.refuse(words.tooManyQuestions(secondsInWords(wait, language)));
    } else if (pressed === null) {
      outcome = 'refused';
      await responder.refuse(words.buttonUnknown);
    } else if (pressed.action === 'delete') {
      outcome = await deleteAnswer(interaction, responder, pressed);
    } else {
      await responder.acknowledge();
      await responder.answer(await followUps(means, interaction, pressed));
    }
  } catch (error) {
    outcome = await tellFailure(means, responder, language, error);
  }
  metrics.buttonPressed(action);
  log.info('button', { id: interaction.id, action, outcome, tookMs: Math.round(performance.now() - began) });
}

function isUnder({ message, customId }: ButtonInteraction): boolean {
  return message.resolveComponent(customId) !== null;
}

/** For the asker and for who may manage messages; whether he may is checked here and not by who sees the button. */
async function deleteAnswer(
  interaction: ButtonInteraction,
  responder: Responder,
  { askerId, language }: Extract<CustomId, { action: 'delete' }>,
): Promise<'deleted' | 'refused'> {
  const { user, memberPermissions } = interaction;
  const mayDelete =
    user.id === askerId || memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true;
  if (!mayDelete) {
    await responder.refuse(wordsOf(language).deleteNotAllowed);
    return 'refused';
  }
  await interaction.deferUpdate();
  // "@original" of a press is the message that the button stands under.
  await interaction.deleteReply();
  return 'deleted';
}

type QuotePress = Exclude<CustomId, { action: 'delete' }>;

/** What is shown to the person who pressed. */
async function followUps(
  means: BotMeans,
  interaction: ButtonInteraction,
  pressed: QuotePress,
): Promise<readonly [MessagePlan, ...MessagePlan[]]> {
  const { action, language, quoteIds } = pressed;
  const words = wordsOf(language);
  if (action === 'helpful' || action === 'notHelpful') {
    const verdict = action === 'helpful' ? 'helpful' : 'not-helpful';
    const counted = await castVote(means, interaction, quoteIds, verdict);
    return [textPlan(counted ? words.thanksForVote : words.votedBefore)];
  }
  if (settingsAt(means.serverSettings, placeOf(interaction)).enabled === false) {
    throw new Refusal(({ admin }) => admin.offHere);
  }
  const state = await means.archive.opened(OPENING_MS);
  if (state.kind !== 'ready') return [notReadyPlan(state, language)];
  const { session } = state;
  const filter = filterAt(means.serverSettings, placeOf(interaction));
  const located = await session.quotes.locate(quoteIds);
  const found = located.filter((quote) => quote !== null);
  const allowed = found.filter(({ quote }) => allowedBy(filter)(quote.citation));
  const [first, ...others] = [
    ...planned(action, allowed, session, filter, language),
    ...(allowed.length < found.length ? [textPlan(words.quoteNotAllowed)] : []),
    ...(found.length < located.length ? await gonePlans(session, interaction, located, filter, pressed) : []),
  ];
  return [first ?? textPlan(words.quoteGone), ...others];
}

/** Corrections reach old answers (features.md N10): the message still has the old words. */
async function gonePlans(
  session: Session,
  { message }: ButtonInteraction,
  located: readonly (LocatedQuote | null)[],
  filter: Filter,
  { action, language }: QuotePress,
): Promise<MessagePlan[]> {
  const words = wordsOf(language);
  const old = action === 'context' ? missingQuotes(message.content, located) : [];
  if (old.length === 0) return [textPlan(words.quoteGone)];
  const plans: MessagePlan[] = [];
  for (const text of old) plans.push(renderChanged(text, await quoteToday(session, text, filter), words));
  return plans;
}

function planned(
  action: 'more' | 'context' | 'copy',
  found: readonly LocatedQuote[],
  { copies }: Session,
  filter: Filter,
  language: ShellLanguage,
): MessagePlan[] {
  if (found.length === 0) return [];
  const words = wordsOf(language);
  const quotes = found.map(({ quote }) => quote);
  if (action === 'more') {
    const whole = copies.ofCited(quotes, allowedBy(filter));
    return renderMore(whole, words, language);
  }
  return action === 'context' ? renderContext(found, words) : [renderCopy(quotes, words)];
}

async function castVote(
  { feedback, metrics, settings, today }: BotMeans,
  { user, message }: ButtonInteraction,
  [quote]: readonly QuoteId[],
  verdict: Verdict,
): Promise<boolean> {
  if (quote === undefined) return false;
  const ballot = ballotOf(settings.token, user.id, message.id);
  const counted = await feedback.cast(ballot, { quote, verdict, day: today() });
  if (counted) metrics.voteCast(verdict);
  return counted;
}
