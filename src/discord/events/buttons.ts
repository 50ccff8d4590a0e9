import { MessageFlags, PermissionFlagsBits, type ButtonInteraction } from 'discord.js';
import type { Engine } from '../../app/ask/engine.ts';
import { allowedBy } from '../../app/ask/unanswered/limits-in-the-way.ts';
import type { LocatedQuote } from '../../app/ask/quotes/quote-directory.ts';
import { quoteToday } from '../../app/ask/quotes/quote-today.ts';
import type { Filter } from '../../domain/question.ts';
import { pageChange } from '../../app/versions/page-changes.ts';
import type { VersionStore } from '../../domain/ports/stores/version-store.ts';
import type { BotContext } from '../bot-context.ts';
import { describeError, discordCodeOf } from '../gateway/describe-error.ts';
import { secondsInWords } from '../locales/durations.ts';
import { stringsFor } from '../locales/strings-for.ts';
import { languageOfLocales } from '../locales/ui-language.ts';
import { asPage, withPages } from '../render/answer-pages.ts';
import { decodeCustomId, type CustomId, type QuoteAction } from '../render/message/custom-id.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import { renderChanged } from '../render/render-changed.ts';
import { renderContext } from '../render/quotes/render-context.ts';
import { renderPageChange } from '../render/quotes/render-page-change.ts';
import { renderCopy } from '../render/quotes/render-copy.ts';
import { renderMore } from '../render/quotes/render-quotes.ts';
import { roomPlaces, type RoomPlaces } from '../render/quotes/room-places.ts';
import { missingQuotes } from '../render/quotes/shown-quotes.ts';
import { tellFailure } from '../respond/failure-funnel.ts';
import { interactionResponder } from '../respond/interaction-responder.ts';
import { filterAt } from '../respond/location.ts';
import { notReadyPlan, OPENING_MS } from '../respond/not-ready.ts';
import type { Responder } from '../respond/responder.ts';
import { textPlan, toDiscord } from '../respond/to-discord.ts';
import { askWithout, showChangeForm } from './changes.ts';
import { exportPlan } from './exports.ts';
import { isUnder } from './is-under.ts';
import { listedBy, type ListedPress, listedPlan } from './listed.ts';
import { requireOn } from '../respond/require-on.ts';
import { turnBy, type Turn } from './turn-by.ts';
import { unfollow } from './unfollow.ts';
import { vote } from './votes.ts';

/** Discord's code for a message that is gone: somebody else was faster. */
const UNKNOWN_MESSAGE = 10008;

/** Presses of one person a minute: more than anyone reads. */
const PRESSES_PER_MINUTE = 30;

/**
 * Answers a button of an answer. Anyone may press it, and only the person who pressed it sees what follows. Buttons for quotes
 * work however old the answer is; those that change the question do for an hour (changes.ts).
 */
export async function onButton(context: BotContext, interaction: ButtonInteraction): Promise<void> {
  const began = performance.now();
  // Only a button under the message counts: a forged custom id could delete an answer that somebody else asked for.
  const pressed = isUnder(interaction) ? decodeCustomId(interaction.customId) : null;
  const turn = pressed === null ? null : turnBy(context, pressed, interaction.user.id);
  const listed = pressed === null ? null : listedBy(context, pressed, interaction.user.id);
  const isInPlace = turn?.isInPlace === true || listed?.isInPlace === true;
  const responder = interactionResponder(interaction, 'button', true, isInPlace ? 'in-place' : 'below');
  const language = pressed?.language ?? languageOfLocales(responder.locales);
  const action = pressed?.action ?? 'unknown';
  let outcome: string;
  try {
    const key = `press ${responder.memberId}`;
    const wait = context.limiter.secondsToWait([{ key, most: PRESSES_PER_MINUTE }]);
    const strings = stringsFor(language);
    if (wait > 0) {
      outcome = await refused(responder, strings.waiting.tooManyQuestions(secondsInWords(wait, language)));
    } else if (pressed === null) {
      outcome = await refused(responder, strings.refusals.unknownAction);
    } else {
      outcome = await done(context, { interaction, responder, pressed }, { turn, listed });
    }
  } catch (error) {
    outcome = await tellFailure(context, responder, language, error);
  }
  context.metrics.buttonPressed(action);
  const tookMs = Math.round(performance.now() - began);
  context.log.info('button', { id: interaction.id, action, outcome, tookMs });
}

/** A page that a button turns to: of an answer, or of a list. */
type Paged = { readonly turn: Turn | null; readonly listed: ListedPress | null };

/** Does what the button says. Returns what the log is told. */
async function done(context: BotContext, press: Press<CustomId>, paged: Paged): Promise<string> {
  const { interaction, responder, pressed } = press;
  if (pressed.action === 'delete') return await deleteAnswer(context, interaction, responder, pressed);
  // Also where isnad is turned off: nobody has to turn it on to be rid of a follow.
  if (pressed.action === 'unfollow') return await unfollow(context, interaction, responder, pressed);
  requireOn(context, responder);
  const turnedTo = await turnedPage(context, press, paged);
  if (turnedTo !== null) return turnedTo;
  return await doneWhereOn(context, { interaction, responder, pressed });
}

/** Does what a button says that does nothing where isnad is turned off. */
async function doneWhereOn(
  context: BotContext,
  { interaction, responder, pressed }: Press<Exclude<CustomId, { action: 'delete' | 'unfollow' }>>,
): Promise<string> {
  switch (pressed.action) {
    case 'drop':
      return await askWithout(context, responder, pressed);
    case 'change':
      return await showChangeForm(context, interaction, responder, pressed);
    case 'export':
      await responder.acknowledge();
      await responder.answer([await exportPlan(context, responder, pressed)]);
      return 'exported';
    case 'turn':
    case 'file':
      return await refused(responder, stringsFor(pressed.language).refusals.questionForgotten);
    case 'reason':
    case 'chooseFollow':
      // Selects, which no button is.
      return await refused(responder, stringsFor(pressed.language).refusals.unknownAction);
    case 'more':
    case 'context':
    case 'copy':
    case 'helpful':
    case 'notHelpful':
      await responder.acknowledge();
      await responder.answer(await followUps(context, { interaction, responder, pressed }));
      return 'done';
  }
}

/** Shows the page that a button turns to, or the file of a list. Returns what the log is told; null for a button that turns nothing. */
async function turnedPage(
  context: BotContext,
  press: Press<CustomId>,
  { turn, listed }: Paged,
): Promise<string | null> {
  const { responder, pressed } = press;
  if (listed !== null) {
    await responder.acknowledge();
    await responder.answer([await listedPlan(context, responder, listed)]);
    return listed.pressed.action;
  }
  // "More quotes" of somebody else, or of an answer that is forgotten, shows its quotes below.
  const isTurn = turn !== null && (turn.isInPlace || pressed.action === 'turn');
  return isTurn ? await turned(context, press, turn) : null;
}

/**
 * Shows another page of an answer: in its message to the person who asked, below it to anybody else. What the place no longer
 * allows, and what the archive no longer has, is told as under any other button.
 */
async function turned(context: BotContext, press: Press<CustomId>, turn: Turn): Promise<'turned'> {
  const { responder, pressed } = press;
  const { language } = pressed;
  const { answer, key, page, isInPlace } = turn;
  await responder.acknowledge();
  if (page === 1) {
    await responder.answer([withPages(answer.first, key)]);
    return 'turned';
  }
  const more = { action: 'more', language, quoteIds: answer.more } as const;
  const others = await followUps(context, { ...press, pressed: more });
  const pages = others.length + 1;
  const shown = Math.min(page, pages);
  const plan = others[shown - 2] ?? others[0];
  const askerId = answer.isPrivate ? null : answer.askerId;
  await responder.answer([isInPlace ? asPage(plan, { key, page: shown, pages, language, askerId }) : plan]);
  return 'turned';
}

async function refused(responder: Responder, text: string): Promise<'refused'> {
  await responder.refuse(textPlan(text));
  return 'refused';
}

/**
 * Deletes an answer for the person who asked and for members who may manage messages. It checks that here: that
 * somebody sees the button proves nothing.
 */
async function deleteAnswer(
  { log }: BotContext,
  interaction: ButtonInteraction,
  responder: Responder,
  { askerId, language }: Extract<CustomId, { action: 'delete' }>,
): Promise<'deleted' | 'refused' | 'failed'> {
  const { user, memberPermissions } = interaction;
  const mayDelete =
    user.id === askerId || memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true;
  if (!mayDelete) return await refused(responder, stringsFor(language).followUps.deleteNotAllowed);
  try {
    await interaction.deferUpdate();
    // "@original" of a press is the message that the button is under.
    await interaction.deleteReply();
    return 'deleted';
  } catch (error) {
    if (discordCodeOf(error) === UNKNOWN_MESSAGE) return 'deleted';
    log.warn('answer not deleted', { id: interaction.id, ...describeError(error) });
  }
  // Beside the answer, which is still there: to edit "@original" would overwrite it.
  const { content, allowedMentions } = toDiscord(textPlan(stringsFor(language).followUps.deleteFailed));
  await interaction.webhook.send({ content, allowedMentions, flags: MessageFlags.Ephemeral });
  return 'failed';
}

type QuotePress = Extract<CustomId, { action: QuoteAction }>;

/** A button of an answer that was pressed. */
type Press<Pressed extends CustomId = QuotePress> = {
  readonly interaction: ButtonInteraction;
  readonly responder: Responder & { readonly surface: 'button' };
  readonly pressed: Pressed;
};

/** What the person who pressed is shown. */
async function followUps(
  context: BotContext,
  press: Press,
): Promise<readonly [MessagePlan, ...MessagePlan[]]> {
  const { responder, pressed } = press;
  const { followUps: strings } = stringsFor(pressed.language);
  if (pressed.action === 'helpful' || pressed.action === 'notHelpful') {
    const verdict = pressed.action === 'helpful' ? 'helpful' : 'not-helpful';
    const { quoteIds, language } = pressed;
    const { memberId } = responder;
    return [
      await vote(context, { memberId, messageId: press.interaction.message.id, quoteIds, verdict, language }),
    ];
  }
  const state = await context.liveEngine.opened(OPENING_MS);
  if (state.kind !== 'ready') return [notReadyPlan(state, pressed.language)];
  const filter = filterAt(context.serverSettings, responder);
  const places = roomPlaces(context.settings.room.publicUrl);
  const again = { ...press, action: pressed.action, filter, places };
  const [first, ...others] = await quotePlans(state.engine, context.versions, again);
  return [first ?? textPlan(strings.quoteGone), ...others];
}

/** A press that shows quotes again. */
type QuotesAgain = Press & {
  readonly action: 'more' | 'context' | 'copy';
  readonly filter: Filter;
  readonly places: RoomPlaces;
};

/** The quotes of the button, and a note on those that the place does not allow or the archive has no more. */
async function quotePlans(
  engine: Engine,
  versions: VersionStore,
  again: QuotesAgain,
): Promise<MessagePlan[]> {
  const { pressed, filter } = again;
  const { followUps: strings } = stringsFor(pressed.language);
  const located = await engine.quotes.locate(pressed.quoteIds);
  const found = located.filter((quote) => quote !== null);
  const allowed = found.filter(({ quote }) => allowedBy(filter)(quote.citation));
  return [
    ...foundPlans(engine, allowed, again),
    ...(again.action === 'context' ? await changePlans(engine, versions, allowed, again) : []),
    ...(allowed.length < found.length ? [textPlan(strings.quoteNotAllowed)] : []),
    ...(found.length < located.length ? await gonePlans(engine, located, again) : []),
  ];
}

function foundPlans(
  { duplicates }: Engine,
  found: readonly LocatedQuote[],
  { action, filter, places, pressed: { language } }: QuotesAgain,
): MessagePlan[] {
  if (found.length === 0) return [];
  const quotes = found.map(({ quote }) => quote);
  switch (action) {
    case 'more':
      return renderMore(duplicates.ofCited(quotes, allowedBy(filter)).map(places.quote), language);
    case 'context':
      return renderContext(
        found.map((one) => withPlace(one, places)),
        stringsFor(language),
      );
    case 'copy':
      return [renderCopy(quotes.map(places.quote), stringsFor(language))];
  }
}

/** For each page of the quotes that was changed since it was first fetched, how. */
async function changePlans(
  { index }: Engine,
  versions: VersionStore,
  found: readonly LocatedQuote[],
  { pressed: { language } }: QuotesAgain,
): Promise<MessagePlan[]> {
  const plans: MessagePlan[] = [];
  const citations = new Map(found.map(({ quote: { citation } }) => [citation.source, citation]));
  for (const citation of citations.values()) {
    const article = index.numberOf(citation);
    const pageText = index.pageText(citation.source);
    if (article === -1 || pageText === undefined) continue;
    const change = await pageChange(versions, citation, { split: index.split(article), pageText });
    if (change !== null) plans.push(renderPageChange(change, citation, stringsFor(language)));
  }
  return plans;
}

function withPlace(one: LocatedQuote, places: RoomPlaces): LocatedQuote {
  return { ...one, quote: places.quote(one.quote) };
}

/**
 * For quotes that are not in the archive any more: the message still has their old words, so it can be told what the
 * archive says today (docs/research/users.md#corrections-reach-old-answers).
 */
async function gonePlans(
  engine: Engine,
  located: readonly (LocatedQuote | null)[],
  { action, filter, places, interaction: { message }, pressed: { language } }: QuotesAgain,
): Promise<MessagePlan[]> {
  const strings = stringsFor(language);
  const old = action === 'context' ? missingQuotes(message.content, located) : [];
  if (old.length === 0) return [textPlan(strings.followUps.quoteGone)];
  const plans: MessagePlan[] = [];
  for (const text of old) {
    const today = await quoteToday(engine, text, filter);
    const shown = today.kind === 'nothing' ? today : { ...today, now: withPlace(today.now, places) };
    plans.push(renderChanged(text, shown, strings));
  }
  return plans;
}
